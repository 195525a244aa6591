// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.list;

import fudaban.issuance.Issuance;
import fudaban.issuance.internal.Pages;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Row;
import fudaban.model.ModelPackage.Literals;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The list as one reader sees it at one moment; what the reader may not see is masked.
 *
 * @param date the day it was made
 * @param head head of the chain it was made at, desk:number=hash; empty in a new database
 * @param rows the cards
 */
public record StatusList(LocalDate date, String head, List<Row> rows) {
    /** Counts are shown by these three, in this order. */
    public record Group(String unit, String kind, String state) implements Comparable<Group> {
        @Override
        public int compareTo(Group other) {
            int byUnit = unit.compareTo(other.unit);
            int byKind = kind.compareTo(other.kind);
            return byUnit != 0 ? byUnit : byKind != 0 ? byKind : state.compareTo(other.state);
        }
    }

    public StatusList {
        rows = List.copyOf(rows);
    }

    /** Makes it. */
    public static StatusList of(Ledger ledger, Session reader, StatusFilter filter) throws Refusal {
        String head = ledger.journal()
                .head()
                .map(entry -> entry.desk() + ":" + entry.number() + "=" + entry.hash())
                .orElse("");
        return new StatusList(LocalDate.now(ledger.clock()), head, Pages.all(ledger, reader, filter.query()));
    }

    /** Cards by unit, kind and state. */
    public Map<Group, Integer> counts() {
        Map<Group, Integer> counts = new TreeMap<>();
        for (Row row : rows) {
            counts.merge(
                    new Group(
                            row.text(Literals.CREDENTIAL__UNIT_NAME),
                            row.text(Literals.CREDENTIAL__KIND),
                            row.text(Literals.CREDENTIAL__STATE)),
                    1,
                    Integer::sum);
        }
        return counts;
    }

    static String word(String group, String literal, Locale locale) {
        return literal.isEmpty() ? "" : Issuance.refusal(group + "." + literal).sentence(locale);
    }
}
