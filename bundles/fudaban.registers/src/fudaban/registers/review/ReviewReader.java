// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.review;

import static fudaban.registers.model.RegistersPackage.Literals.ACCOUNT_REVIEW__NUMBER;
import static fudaban.registers.model.RegistersPackage.Literals.REVIEW_FINDING__NUMBER;
import static fudaban.registers.model.RegistersPackage.Literals.REVIEW_FINDING__REVIEW;
import static fudaban.registers.model.RegistersPackage.Literals.REVIEW_FINDING__STATE;
import static fudaban.registers.model.RegistersPackage.Literals.SYSTEM_ACCOUNT__SYSTEM;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Group;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.Account;
import fudaban.model.Record;
import fudaban.registers.Registry;
import fudaban.registers.model.AccountReview;
import fudaban.registers.model.FindingKind;
import fudaban.registers.model.FindingState;
import fudaban.registers.model.RegistersFactory;
import fudaban.registers.model.ReviewFinding;
import fudaban.registers.model.SystemAccount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds reviews and their findings, masked for the reader by the ledger. */
public final class ReviewReader {
    private static final int PAGE = 1000;

    private final Ledger ledger;
    private final Session reader;

    /** Reads as this account. */
    public ReviewReader(Ledger ledger, Session reader) {
        this.ledger = ledger;
        this.reader = reader;
    }

    /** How far a review is. */
    public record Progress(int open, int waiting, int verified, int kept) {
        /** All findings. */
        public int all() {
            return open + waiting + verified + kept;
        }

        /** Findings somebody has decided on, or a later list has settled. */
        public int settled() {
            return all() - open;
        }
    }

    /** All reviews, the newest first. */
    public List<AccountReview> reviews() throws Refusal {
        var reviews = new ArrayList<>(all(
                Query.of(AccountReview.class), row -> filled(row, RegistersFactory.eINSTANCE.createAccountReview())));
        reviews.sort(Comparator.comparing(AccountReview::getNumber).reversed());
        return reviews;
    }

    /**
     * A review by its number.
     *
     * @throws Refusal when there is none
     */
    public AccountReview review(String number) throws Refusal {
        var rows = ledger.list(reader, Query.of(AccountReview.class).where(ACCOUNT_REVIEW__NUMBER, number))
                .rows();
        if (rows.isEmpty()) {
            throw Registry.refusal("review.none", number);
        }
        return filled(rows.getFirst(), RegistersFactory.eINSTANCE.createAccountReview());
    }

    /** Its findings by account and kind; what the reader may not see is unset. */
    public List<ReviewFinding> findings(AccountReview review) throws Refusal {
        var findings = new ArrayList<>(all(
                Query.of(ReviewFinding.class).where(REVIEW_FINDING__REVIEW, review.getId()),
                row -> filled(row, RegistersFactory.eINSTANCE.createReviewFinding())));
        findings.sort(Comparator.comparing(ReviewFinding::getNumber));
        return findings;
    }

    /**
     * A finding by its number.
     *
     * @throws Refusal when there is none
     */
    public ReviewFinding finding(String number) throws Refusal {
        var rows = ledger.list(reader, Query.of(ReviewFinding.class).where(REVIEW_FINDING__NUMBER, number))
                .rows();
        if (rows.isEmpty()) {
            throw Registry.refusal("finding.none", number);
        }
        return filled(rows.getFirst(), RegistersFactory.eINSTANCE.createReviewFinding());
    }

    /** How far a review is. */
    public Progress progress(AccountReview review) throws Refusal {
        Map<FindingState, Integer> counts = new EnumMap<>(FindingState.class);
        for (Group group : ledger.groups(
                reader,
                Query.of(ReviewFinding.class).where(REVIEW_FINDING__REVIEW, review.getId()),
                REVIEW_FINDING__STATE)) {
            counts.put((FindingState) group.value(), (int) group.count());
        }
        return new Progress(
                counts.getOrDefault(FindingState.OPEN, 0),
                counts.getOrDefault(FindingState.DECIDED, 0),
                counts.getOrDefault(FindingState.VERIFIED, 0),
                counts.getOrDefault(FindingState.KEPT, 0));
    }

    /** How many findings of each kind. */
    public Map<FindingKind, Integer> kinds(List<ReviewFinding> findings) {
        Map<FindingKind, Integer> kinds = new EnumMap<>(FindingKind.class);
        findings.forEach(each -> kinds.merge(each.getKind(), 1, Integer::sum));
        return kinds;
    }

    /** What was decided and no later list has shown done, in whatever review, the earliest date first. */
    public List<ReviewFinding> waiting() throws Refusal {
        var waiting = new ArrayList<>(all(
                Query.of(ReviewFinding.class).where(REVIEW_FINDING__STATE, FindingState.DECIDED),
                row -> filled(row, RegistersFactory.eINSTANCE.createReviewFinding())));
        waiting.sort(Comparator.comparing(ReviewFinding::getDue).thenComparing(ReviewFinding::getNumber));
        return waiting;
    }

    /** The systems of the register. */
    public List<String> systems() throws Refusal {
        return ledger.groups(reader, Query.of(SystemAccount.class), SYSTEM_ACCOUNT__SYSTEM).stream()
                .map(group -> String.valueOf(group.value()))
                .sorted()
                .toList();
    }

    /** The name people know an account of this desk by. */
    public String name(String account) throws Refusal {
        if (account == null || account.isEmpty()) {
            return "";
        }
        Account record = ledger.open(reader, Account.class, account);
        String name = record.getDisplayName();
        return name == null || name.isBlank() ? record.getName() : name;
    }

    /** A copy to read from; text the reader may not see is the mask. */
    private static <T extends Record> T filled(Row row, T record) {
        row.values().forEach(record::eSet);
        record.setId(row.id());
        row.masked().stream()
                .filter(feature -> feature.getEAttributeType().getInstanceClass() == String.class)
                .forEach(feature -> record.eSet(feature, Row.MASK));
        return record;
    }

    private <T extends Record> List<T> all(Query<T> query, Function<Row, T> made) throws Refusal {
        List<T> all = new ArrayList<>();
        Optional<Query.Cursor> next = Optional.empty();
        do {
            var page = ledger.list(reader, query.limit(PAGE).after(next.orElse(null)));
            page.rows().forEach(row -> all.add(made.apply(row)));
            next = page.next();
        } while (next.isPresent());
        return all;
    }
}
