// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.stock;

import fudaban.issuance.internal.Pages;
import fudaban.issuance.model.Application;
import fudaban.issuance.model.ApplicationKind;
import fudaban.issuance.model.IssuancePackage;
import fudaban.issuance.stock.model.BlankMove;
import fudaban.issuance.stock.model.MoveKind;
import fudaban.issuance.stock.model.StockPackage.Literals;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.CredentialKind;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** What became of blanks in the twelve months before this one, by the account of 未発行カード: pieces that were no 更新, and how many were spoiled. */
final class PastYear {
    private static final int MONTHS = 12;
    /** With fewer pieces a rate says nothing. */
    private static final int ENOUGH = 100;

    private static final int PERMILLE = 1000;

    private final YearMonth first;
    private YearMonth begun;
    private final Map<CredentialKind, Map<YearMonth, Integer>> usual = new EnumMap<>(CredentialKind.class);
    private final Map<CredentialKind, int[]> pieces = new EnumMap<>(CredentialKind.class);

    private PastYear(YearMonth first) {
        this.first = first;
    }

    private record Used(CredentialKind kind, YearMonth month) {}

    /** Reads the account. */
    static PastYear read(Ledger ledger, Session session, YearMonth first) throws Refusal {
        var past = new PastYear(first);
        ZoneId zone = ledger.clock().getZone();
        var all = Query.of(BlankMove.class);
        List<Row> oldest = ledger.list(
                        session,
                        all.where(Literals.BLANK_MOVE__WHAT, MoveKind.USED)
                                .orderBy(Literals.BLANK_MOVE__HAPPENED, false)
                                .limit(1))
                .rows();
        if (oldest.isEmpty()) {
            return past;
        }
        past.begun = month(oldest.getFirst(), zone);
        Map<String, Used> used = new HashMap<>();
        var year = all.where(Literals.BLANK_MOVE__WHAT, Query.Operator.IN, MoveKind.USED, MoveKind.SPOILED)
                .where(
                        Literals.BLANK_MOVE__HAPPENED,
                        Query.Operator.FROM,
                        first.minusMonths(MONTHS).atDay(1).atStartOfDay(zone).toInstant())
                .where(
                        Literals.BLANK_MOVE__HAPPENED,
                        Query.Operator.TO,
                        first.atDay(1).atStartOfDay(zone).toInstant().minusNanos(1));
        Pages.each(ledger, session, year, row -> past.take(row, zone, used));
        past.withoutRenewals(ledger, session, used);
        return past;
    }

    private static YearMonth month(Row move, ZoneId zone) {
        return YearMonth.from(((Instant) move.get(Literals.BLANK_MOVE__HAPPENED)).atZone(zone));
    }

    private void take(Row move, ZoneId zone, Map<String, Used> used) {
        var kind = (CredentialKind) move.get(Literals.BLANK_MOVE__KIND);
        int count = (Integer) move.get(Literals.BLANK_MOVE__COUNT);
        boolean good = move.get(Literals.BLANK_MOVE__WHAT) == MoveKind.USED;
        pieces.computeIfAbsent(kind, each -> new int[2])[good ? 0 : 1] += count;
        if (good) {
            usual.computeIfAbsent(kind, each -> new HashMap<>()).merge(month(move, zone), count, Integer::sum);
            used.put(move.text(Literals.BLANK_MOVE__CREDENTIAL), new Used(kind, month(move, zone)));
        }
    }

    /** What was renewed then is no sign of what comes now: cards that expire are counted by themselves. */
    private void withoutRenewals(Ledger ledger, Session session, Map<String, Used> used) throws Refusal {
        used.remove("");
        Pages.each(
                ledger,
                session,
                Query.of(Application.class).where(IssuancePackage.Literals.APPLICATION__KIND, ApplicationKind.RENEWAL),
                IssuancePackage.Literals.APPLICATION__CREDENTIAL,
                List.copyOf(used.keySet()),
                row -> {
                    Used one = used.get(row.text(IssuancePackage.Literals.APPLICATION__CREDENTIAL));
                    usual.get(one.kind()).merge(one.month(), -1, Integer::sum);
                });
    }

    /**
     * Pieces of the same month of the past year that were no 更新.
     *
     * @return empty when the account had not begun by then
     */
    OptionalInt usual(CredentialKind kind, YearMonth month) {
        YearMonth then = month;
        while (!then.isBefore(first)) {
            then = then.minusYears(1);
        }
        // Its first month may have begun in the middle.
        return begun == null || !begun.isBefore(then)
                ? OptionalInt.empty()
                : OptionalInt.of(usual.getOrDefault(kind, Map.of()).getOrDefault(then, 0));
    }

    /** Of 1,000 pieces taken so many were spoiled; empty when too few were taken. */
    OptionalInt spoiledPermille(CredentialKind kind) {
        int[] counts = pieces.getOrDefault(kind, new int[2]);
        int taken = counts[0] + counts[1];
        return taken < ENOUGH
                ? OptionalInt.empty()
                : OptionalInt.of(Math.min(PERMILLE - 1, Math.ceilDiv(counts[1] * PERMILLE, taken)));
    }
}
