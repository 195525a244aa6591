// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.list;

import fudaban.issuance.Issuance;
import fudaban.issuance.internal.Pages;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.CredentialKind;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage.Literals;
import fudaban.model.Organization;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The list as one reader sees it at one moment; what the reader may not see is masked.
 *
 * @param date the day it was made
 * @param head head of the chain it was made at, desk:number=hash; empty in a new database
 * @param rows the cards
 * @param positions 表示順 of the units by name
 */
public record StatusList(LocalDate date, String head, List<Row> rows, Map<String, Integer> positions) {
    /** Counts are shown by these three. */
    public record Group(String unit, String kind, String state) {}

    public StatusList {
        rows = List.copyOf(rows);
        positions = Map.copyOf(positions);
    }

    /** Makes it. */
    public static StatusList of(Ledger ledger, Session reader, StatusFilter filter) throws Refusal {
        String head = ledger.journal()
                .head()
                .map(entry -> entry.desk() + ":" + entry.number() + "=" + entry.hash())
                .orElse("");
        Map<String, Integer> positions = new HashMap<>();
        for (Row unit : Pages.all(ledger, reader, Query.of(Organization.class))) {
            if (unit.get(Literals.ORGANIZATION__POSITION) instanceof Integer position) {
                positions.merge(unit.text(Literals.ORGANIZATION__NAME), position, Math::min);
            }
        }
        return new StatusList(
                LocalDate.now(ledger.clock()), head, Pages.all(ledger, reader, filter.query()), positions);
    }

    /** As the office lists its units, those it does not know after them and cards without one at the end; kinds and states in the order of their life. */
    private Comparator<Group> order() {
        return Comparator.<Group, Boolean>comparing(group -> group.unit().isEmpty())
                .thenComparing(group -> positions.getOrDefault(group.unit(), Integer.MAX_VALUE))
                .thenComparing(Group::unit)
                .thenComparing(group -> ordinal(CredentialKind.class, group.kind()))
                .thenComparing(group -> ordinal(CredentialState.class, group.state()));
    }

    /** -1 for what is empty or masked. */
    private static <E extends Enum<E>> int ordinal(Class<E> type, String name) {
        return Stream.of(type.getEnumConstants())
                .filter(each -> each.toString().equals(name))
                .mapToInt(Enum::ordinal)
                .findFirst()
                .orElse(-1);
    }

    /** Cards by unit, kind and state. */
    public Map<Group, Integer> counts() {
        Map<Group, Integer> counts = new TreeMap<>(order());
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
