// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Guesses which column tells which field, by headings alone: the same headings in any order give the same guess. A heading known as it stands goes
 * before one
 * that fits only without its remark in brackets.
 */
final class ColumnGuess {
    private static final int HEADING_LINES = 50;

    private final TableShape shape;
    private final Map<String, Known> known = new TreeMap<>();

    ColumnGuess(TableShape shape) {
        this.shape = shape;
        for (int i = 0; i < shape.fields().size(); i++) {
            TableField field = shape.fields().get(i);
            for (String title : List.of(field.ja(), field.en(), field.name())) {
                known.putIfAbsent(Headings.whole(title), new Known(i, 0));
            }
            for (String header : field.headers()) {
                known.putIfAbsent(Headings.whole(header), new Known(i, 1));
            }
        }
    }

    /**
     * A heading that tells a field.
     *
     * @param rank 0 for the field's own title, 1 for another word: where a table has 新所属 and 所属, the first is meant
     */
    private record Known(int field, int rank) {}

    /** Index in the table's lines of the line with most known headings among the first ones; -1 when none has any. */
    int headingLine(Table table) {
        int best = -1;
        int most = 0;
        for (int i = 0; i < Math.min(HEADING_LINES, table.lines().size()); i++) {
            int hits = columns(table.lines().get(i)).size();
            if (hits > most) {
                best = i;
                most = hits;
            }
        }
        return best;
    }

    /** Column index by field name. */
    Map<String, Integer> columns(Table.Line headings) {
        List<Candidate> candidates = new ArrayList<>();
        for (int column = 0; column < headings.cells().size(); column++) {
            String heading = headings.cell(column);
            if (!heading.isEmpty()) {
                candidate(Headings.whole(heading), 0, heading, column, candidates);
                candidate(Headings.withoutRemarks(heading, shape.qualifiers()), 1, heading, column, candidates);
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::distance)
                .thenComparingInt(Candidate::field)
                .thenComparing(Candidate::heading)
                .thenComparingInt(Candidate::column));
        Map<String, Integer> guess = new TreeMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Candidate candidate : candidates) {
            String field = shape.fields().get(candidate.field()).name();
            if (!guess.containsKey(field) && taken.add(candidate.column())) {
                guess.put(field, candidate.column());
            }
        }
        return guess;
    }

    private void candidate(String folded, int distance, String heading, int column, List<Candidate> to) {
        Known found = known.get(folded);
        if (found != null) {
            to.add(new Candidate(found.field(), column, 2 * distance + found.rank(), heading));
        }
    }

    private record Candidate(int field, int column, int distance, String heading) {}
}
