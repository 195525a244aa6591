// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.applications;

import fudaban.issuance.intake.Columns;
import fudaban.issuance.intake.Table;
import fudaban.issuance.profile.ApplicationColumns;
import fudaban.issuance.profile.ApplicationField;
import fudaban.issuance.ui.takeover.ColumnsView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The headings of a table with the fields they are taken for, also where the table is refused: so that the operator can say what is meant. */
final class Headings {
    /** A title or a remark may stand above the heading. */
    private static final int SEARCHED = 10;

    private Headings() {}

    static List<ColumnsView.Column<ApplicationField>> of(
            Table table, ApplicationColumns known, Map<ApplicationField, String> mapped) {
        Map<String, ApplicationField> fields = new HashMap<>();
        known.headers().forEach((field, words) -> words.forEach(word -> fields.put(Columns.fold(word), field)));
        mapped.forEach((field, heading) -> {
            fields.values().removeIf(field::equals);
            fields.put(Columns.fold(heading), field);
        });
        int row = heading(table, fields);
        List<ColumnsView.Column<ApplicationField>> columns = new ArrayList<>();
        if (row < 0) {
            return columns;
        }
        List<Table.Cell> cells = table.rows().get(row).cells();
        for (int column = 0; column < cells.size(); column++) {
            String text = cells.get(column).text();
            if (!text.isBlank()) {
                String sample = row + 1 < table.rows().size()
                        ? table.rows().get(row + 1).text(column)
                        : "";
                columns.add(new ColumnsView.Column<>(text, fields.get(Columns.fold(text)), sample));
            }
        }
        return columns;
    }

    /** The row with most known headings; else the one with most texts. */
    private static int heading(Table table, Map<String, ApplicationField> fields) {
        int best = -1;
        long most = 0;
        for (int i = 0; i < Math.min(SEARCHED, table.rows().size()); i++) {
            List<Table.Cell> cells = table.rows().get(i).cells();
            long hits = cells.stream()
                    .filter(cell -> fields.containsKey(Columns.fold(cell.text())))
                    .count();
            long texts = cells.stream().filter(cell -> !cell.text().isBlank()).count();
            long score = hits * 1000 + texts;
            if (score > most) {
                most = score;
                best = i;
            }
        }
        return best;
    }
}
