// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.intake;

import fudaban.issuance.Say;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which column of a table holds which field: found by headings, or named by a saved mapping.
 *
 * @param heading place of the heading row among the table's rows
 * @param at column by field, from 0
 * @param headings heading by column
 * @param ignored headings that mean nothing to us
 */
public record Columns<F extends Enum<F>>(int heading, Map<F, Integer> at, List<String> headings, List<String> ignored) {
    /** A title or a remark may stand above the heading. */
    private static final int SEARCHED = 10;

    /**
     * Finds the columns.
     *
     * @param known headings by field
     * @param needed fields without whose column the table is refused
     * @param mapping exact headings by field that win over the known ones; may be empty
     * @throws IntakeException when no row looks like a heading, a needed column is missing, or two columns are the same field
     */
    public static <F extends Enum<F>> Columns<F> of(
            Table table, Class<F> type, Map<F, List<String>> known, List<F> needed, Map<F, String> mapping)
            throws IntakeException {
        Map<String, F> fields = new LinkedHashMap<>();
        known.forEach((field, words) -> words.forEach(word -> fields.put(fold(word), field)));
        mapping.forEach((field, word) -> {
            fields.values().removeIf(field::equals);
            fields.put(fold(word), field);
        });
        int best = heading(table, fields);
        List<String> headings = best < 0
                ? List.of()
                : table.rows().get(best).cells().stream().map(Table.Cell::text).toList();
        Map<F, Integer> at = new EnumMap<>(type);
        List<String> ignored = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            F field = fields.get(fold(headings.get(column)));
            if (field == null) {
                ignored.add(headings.get(column));
            } else if (at.putIfAbsent(field, column) != null) {
                faults.add(Fault.of(table.file(), Say.of("columns.twice", headings.get(column))));
            }
        }
        for (F field : needed) {
            if (!at.containsKey(field)) {
                faults.add(Fault.of(
                        table.file(),
                        Say.of(
                                "columns.missing",
                                known.getOrDefault(field, List.of(field.name())).getFirst())));
            }
        }
        if (!faults.isEmpty()) {
            throw new IntakeException(faults);
        }
        return new Columns<>(best, at, headings, ignored);
    }

    private static int heading(Table table, Map<String, ?> fields) {
        int best = -1;
        int most = 0;
        for (int i = 0; i < Math.min(SEARCHED, table.rows().size()); i++) {
            Set<String> hits = new HashSet<>();
            table.rows()
                    .get(i)
                    .cells()
                    .forEach(cell -> Optional.of(fold(cell.text()))
                            .filter(fields::containsKey)
                            .ifPresent(hits::add));
            if (hits.size() > most) {
                most = hits.size();
                best = i;
            }
        }
        return best;
    }

    /** Width, case, spaces and brackets do not matter in a heading. */
    public static String fold(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s()\\[\\]・*※]", "");
    }

    /** The heading of a field's column. */
    public String heading(F field) {
        return headings.get(at.get(field));
    }

    /**
     * The values of a row, empty ones left out; adds a fault for each cell that cannot be trusted.
     *
     * @param person the field that names the person in faults
     */
    public Map<F, String> values(Table table, Table.Row row, F person, List<Fault> faults, Class<F> type) {
        Map<F, String> values = new EnumMap<>(type);
        String who = at.containsKey(person) ? row.text(at.get(person)) : "";
        at.forEach((field, column) -> {
            if (column >= row.cells().size()) {
                return;
            }
            Table.Cell cell = row.cells().get(column);
            if (cell.calculated() || cell.error()) {
                faults.add(new Fault(
                        table.file(),
                        TableFile.place(table, row.line(), column),
                        heading(field),
                        who,
                        Say.of(cell.error() ? "cell.error" : "cell.formula", cell.text())));
            } else if (!cell.text().isBlank()) {
                values.put(field, cell.text().strip());
            }
        });
        return values;
    }
}
