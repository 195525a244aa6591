// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.table;

import fudaban.document.model.Align;
import fudaban.document.model.Block;
import fudaban.document.model.Document;
import fudaban.document.model.Furniture;
import fudaban.document.model.Metadata;
import fudaban.document.model.PageSetup;
import fudaban.document.model.Paragraph;
import fudaban.document.model.Table;
import fudaban.ledger.query.Row;
import fudaban.office.era.Wareki;
import fudaban.ui.words.Words;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** A list on paper: black on white, ruled, headings on every page, with what it was narrowed by, how many and when. */
final class ListPaper {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final double SIZE = 8.5;
    /** Pixels of all columns that fit an upright page. */
    private static final int UPRIGHT = 620;

    private final Words kit = Words.of(ListPaper.class);
    private final List<ColumnDefinition> columns;
    private final List<String> headings;

    ListPaper(List<ColumnDefinition> columns, List<String> headings) {
        this.columns = columns;
        this.headings = headings;
    }

    /** @param notes what the list is narrowed by, in words */
    Document of(String title, List<String> notes, List<Row> rows, OffsetDateTime now) {
        boolean marked = columns.stream().map(ColumnDefinition::feature).anyMatch(Traits::isProtected);
        String when = Wareki.format(now.toLocalDate(), Wareki.Style.LONG) + " " + TIME.format(now);
        var furniture =
                new Furniture("{title}", marked ? kit.say("paper.protected") : "", when, "", "{page}/{pages}", "");
        int width = columns.stream().mapToInt(ColumnDefinition::width).sum();
        List<Block> blocks = new ArrayList<>();
        for (String note : notes) {
            blocks.add(Paragraph.of(note));
        }
        blocks.add(Paragraph.of(kit.say("paper.count", rows.size())).aligned(Align.RIGHT));
        blocks.add(new Table(
                columns.stream().map(ListPaper::column).toList(),
                List.of(Table.Row.header(headings.toArray(String[]::new))),
                () -> rows.stream()
                        .map(row -> Table.Row.of(
                                columns.stream().map(column -> column.text(row)).toArray(String[]::new)))
                        .iterator(),
                SIZE));
        return new Document(
                Metadata.of(title, "", now),
                width > UPRIGHT ? PageSetup.lying() : PageSetup.portrait(),
                furniture,
                blocks);
    }

    private static Table.Column column(ColumnDefinition column) {
        Align align = switch (column.alignment()) {
            case LEFT -> Align.LEFT;
            case CENTER -> Align.CENTER;
            case RIGHT -> Align.RIGHT;
        };
        // Names of units and the like need room on paper that a screen gives when it is wide.
        return new Table.Column(column.grows() ? column.width() * 1.5 : column.width(), align);
    }
}
