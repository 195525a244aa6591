// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.stock;

import fudaban.issuance.internal.Pages;
import fudaban.issuance.model.Blank;
import fudaban.issuance.model.BlankState;
import fudaban.issuance.model.IssuancePackage;
import fudaban.issuance.stock.model.BlankCount;
import fudaban.issuance.stock.model.BlankMove;
import fudaban.issuance.stock.model.CountLine;
import fudaban.issuance.stock.model.MoveKind;
import fudaban.issuance.stock.model.StockPackage.Literals;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.Credential;
import fudaban.model.CredentialKind;
import fudaban.model.ModelPackage;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * 月末照合 of 未発行カード: 繰越 + 受入 - 使用 - 書損 ± 差異 = 月末在庫, and 書損の繰越 + 書損 - 物理破棄 = 書損の残り, by kind of card; with the boxes that were counted otherwise and
 * the cards that no blank was taken for.
 *
 * @param month the month
 * @param kinds the account, by kind
 * @param counts lines of the month's last 棚卸 that differ
 * @param without numbers of cards made in the month that no blank was taken for
 */
public record MonthProof(
        YearMonth month, Map<CredentialKind, Account> kinds, List<CountLine> counts, List<String> without) {
    /** Pieces of one kind. */
    public record Account(
            int opening,
            int received,
            int used,
            int spoiled,
            int corrected,
            int closing,
            int spoiledBefore,
            int destroyed,
            int spoiledLeft) {}

    /** Whether nothing is left to be explained. */
    public boolean sound() {
        return without.isEmpty() && counts.stream().allMatch(line -> line.getRemark() != null);
    }

    /** Proves a month, also one that is not over yet. */
    public static MonthProof of(Ledger ledger, Session session, YearMonth month) throws Refusal {
        var zone = ledger.clock().getZone();
        Instant begin = month.atDay(1).atStartOfDay(zone).toInstant();
        Instant end = month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
        Map<CredentialKind, Sums> sums = new TreeMap<>();
        Pages.each(ledger, session, Query.of(Blank.class), row -> now(row, sums));
        Set<String> used = new HashSet<>();
        Pages.each(
                ledger,
                session,
                Query.of(BlankMove.class).where(Literals.BLANK_MOVE__HAPPENED, Query.Operator.FROM, begin),
                row -> {
                    boolean within = ((Instant) row.get(Literals.BLANK_MOVE__HAPPENED)).isBefore(end);
                    sums.computeIfAbsent((CredentialKind) row.get(Literals.BLANK_MOVE__KIND), kind -> new Sums())
                            .add(row, within);
                    used.add(row.text(Literals.BLANK_MOVE__CREDENTIAL));
                });
        Map<CredentialKind, Account> kinds = new TreeMap<>();
        sums.forEach((kind, sum) -> kinds.put(kind, sum.account()));
        List<String> without = kinds.isEmpty() ? List.of() : without(ledger, session, month, used, kinds.keySet());
        return new MonthProof(month, kinds, counts(ledger, session, month), without);
    }

    private static void now(Row row, Map<CredentialKind, Sums> sums) {
        Sums sum = sums.computeIfAbsent(
                (CredentialKind) row.get(IssuancePackage.Literals.BLANK__KIND), kind -> new Sums());
        int count = (Integer) row.get(IssuancePackage.Literals.BLANK__COUNT);
        if (row.get(IssuancePackage.Literals.BLANK__STATE) == BlankState.IN_STOCK) {
            sum.stock += count;
        } else if (row.get(IssuancePackage.Literals.BLANK__STATE) == BlankState.SPOILED) {
            sum.waste += count;
        }
    }

    private static List<String> without(
            Ledger ledger, Session session, YearMonth month, Set<String> used, Set<CredentialKind> kinds)
            throws Refusal {
        List<String> numbers = new ArrayList<>();
        var made = Query.of(Credential.class)
                .where(ModelPackage.Literals.CREDENTIAL__ISSUED_ON, Query.Operator.FROM, month.atDay(1))
                .where(ModelPackage.Literals.CREDENTIAL__ISSUED_ON, Query.Operator.TO, month.atEndOfMonth());
        Pages.each(ledger, session, made, row -> {
            boolean ours = row.get(ModelPackage.Literals.CREDENTIAL__TAKEN_OVER) != Boolean.TRUE
                    && kinds.contains(row.get(ModelPackage.Literals.CREDENTIAL__KIND));
            if (ours && !used.contains(row.id())) {
                numbers.add(row.text(ModelPackage.Literals.CREDENTIAL__NUMBER));
            }
        });
        return numbers;
    }

    private static List<CountLine> counts(Ledger ledger, Session session, YearMonth month) throws Refusal {
        var query = Query.of(BlankCount.class)
                .where(Literals.BLANK_COUNT__MONTH, month.toString())
                .orderBy(Literals.BLANK_COUNT__COUNTED, true)
                .limit(1);
        for (Row row : ledger.list(session, query).rows()) {
            return ledger.open(session, BlankCount.class, row.id()).getLines().stream()
                    .filter(line -> line.getBooked() != line.getFound())
                    .toList();
        }
        return List.of();
    }

    /** Counted back from what is there now, so that what was there before the account began is the opening. */
    private static final class Sums {
        private int stock;
        private int waste;
        private int received;
        private int used;
        private int spoiled;
        private int corrected;
        private int destroyed;

        void add(Row line, boolean within) {
            int count = (Integer) line.get(Literals.BLANK_MOVE__COUNT);
            var what = (MoveKind) line.get(Literals.BLANK_MOVE__WHAT);
            if (!within) {
                stock -= inStock(what, count);
                waste -= what == MoveKind.SPOILED ? count : what == MoveKind.DESTROYED ? -count : 0;
                return;
            }
            switch (what) {
                case RECEIVED -> received += count;
                case USED -> used += count;
                case SPOILED -> spoiled += count;
                case CORRECTED -> corrected += count;
                case DESTROYED -> destroyed += count;
                case MOVED -> {}
            }
        }

        private static int inStock(MoveKind what, int count) {
            return switch (what) {
                case RECEIVED, CORRECTED -> count;
                case USED, SPOILED -> -count;
                case MOVED, DESTROYED -> 0;
            };
        }

        Account account() {
            return new Account(
                    stock - received + used + spoiled - corrected,
                    received,
                    used,
                    spoiled,
                    corrected,
                    stock,
                    waste - spoiled + destroyed,
                    destroyed,
                    waste);
        }
    }
}
