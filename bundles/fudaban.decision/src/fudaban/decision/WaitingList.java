// SPDX-License-Identifier: EPL-2.0
package fudaban.decision;

import static fudaban.model.ModelPackage.Literals.REQUEST__KIND;
import static fudaban.model.ModelPackage.Literals.REQUEST__NUMBER;
import static fudaban.model.ModelPackage.Literals.REQUEST__STATE;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.act.ActType;
import fudaban.ledger.act.RequestNumber;
import fudaban.ledger.query.Page;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.Account;
import fudaban.model.Request;
import fudaban.model.RequestKind;
import fudaban.model.RequestState;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads requests and says of each how late it is. */
final class WaitingList {
    private static final Comparator<Waiting> ORDER = Comparator.comparing(Waiting::open)
            .thenComparing(Waiting::daysLate)
            .reversed()
            .thenComparing(Waiting::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Waiting::number);

    private final Ledger ledger;
    private final Session session;
    private final Map<String, String> accounts = new HashMap<>();

    WaitingList(Ledger ledger, Session session) {
        this.ledger = ledger;
        this.session = session;
    }

    List<Waiting> list(RequestKind kind, boolean closed, Locale locale) throws Refusal {
        Query<Request> query = Query.of(Request.class).limit(1000);
        if (!closed) {
            query = query.where(REQUEST__STATE, RequestState.WAITING);
        }
        List<Waiting> found = new ArrayList<>();
        for (Query<Request> next = query; next != null; ) {
            Page page = ledger.list(session, next);
            for (Row row : page.rows()) {
                if (row.get(REQUEST__KIND) == kind) {
                    found.add(of(ledger.open(session, Request.class, row.id()), locale));
                }
            }
            next = page.next().isPresent() ? next.after(page.next().get()) : null;
        }
        found.sort(ORDER);
        return found;
    }

    Waiting find(String typed, Locale locale) throws Refusal {
        String number = RequestNumber.read(typed);
        List<Row> rows = ledger.list(session, Query.of(Request.class).where(REQUEST__NUMBER, number))
                .rows();
        if (rows.isEmpty()) {
            throw new Refusal(KeepScan.class, "request.none", number);
        }
        return of(ledger.open(session, Request.class, rows.getFirst().id()), locale);
    }

    private Waiting of(Request request, Locale locale) {
        return new Waiting(
                request.getId(),
                request.getNumber(),
                request.getKind(),
                request.getState(),
                request.getAct(),
                type(request.getAct()).map(type -> type.title(locale)).orElse(request.getAct()),
                account(request.getInitiator()),
                request.getCreated(),
                request.getEffectiveOn(),
                request.getDue(),
                request.getInstructedBy(),
                request.getInstructedAt(),
                request.getDecidedBy(),
                request.getDecidedOn(),
                request.getScan(),
                request.getEntry() == null ? "" : request.getEntry(),
                late(request));
    }

    /** What is known of an act; empty where its plug-in is gone. */
    Optional<ActType<?>> type(String act) {
        for (ActType<?> type : ledger.acts()) {
            if (type.name().equals(act)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    private long late(Request request) {
        LocalDate due = request.getDue();
        boolean withdrawn = request.getState() == RequestState.WITHDRAWN;
        LocalDate done =
                request.getState() == RequestState.WAITING ? LocalDate.now(ledger.clock()) : request.getDecidedOn();
        return due == null || done == null || withdrawn ? 0 : Math.max(0, ChronoUnit.DAYS.between(due, done));
    }

    /** The account's display name where the reader may see it, else its log-in name. */
    private String account(String id) {
        return accounts.computeIfAbsent(id, each -> {
            try {
                Account account = ledger.open(session, Account.class, each);
                return account.getDisplayName() == null ? account.getName() : account.getDisplayName();
            } catch (Refusal unseen) {
                return each;
            }
        });
    }
}
