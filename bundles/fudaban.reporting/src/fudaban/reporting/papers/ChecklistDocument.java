// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.papers;

import fudaban.document.model.Align;
import fudaban.document.model.Block;
import fudaban.document.model.ConfirmationBoxes;
import fudaban.document.model.Document;
import fudaban.document.model.Furniture;
import fudaban.document.model.Heading;
import fudaban.document.model.Metadata;
import fudaban.document.model.PageSetup;
import fudaban.document.model.Table;
import fudaban.document.model.Table.Column;
import fudaban.document.model.Table.Row;
import fudaban.reporting.contract.ContractTerms;
import fudaban.reporting.print.Parts;
import fudaban.reporting.print.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the checklist of 表1 is printed: each row in short, then every paper. */
public final class ChecklistDocument {
    private final Words words;

    /** In these words. */
    public ChecklistDocument(Words words) {
        this.words = words;
    }

    /** @param author who made it */
    public Document document(List<Checklist.Item> items, ContractTerms terms, String author, Instant made) {
        String title = words.get("papers.title");
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, title));
        blocks.add(ConfirmationBoxes.of(words.get("papers.box")));
        blocks.add(inShort(items));
        blocks.add(new Heading(2, words.get("papers.all")));
        blocks.add(all(items));
        return new Document(
                new Metadata(
                        title, author, terms.title(), made.atZone(words.zone()).toOffsetDateTime(), words.locale()),
                PageSetup.portrait(),
                new Furniture(terms.number(), "", title, author, "{page}/{pages}", words.date(words.day(made))),
                blocks);
    }

    private Table inShort(List<Checklist.Item> items) {
        Map<String, int[]> sums = new LinkedHashMap<>();
        Map<String, Checklist.Item> rows = new LinkedHashMap<>();
        for (Checklist.Item item : items) {
            int[] sum = sums.computeIfAbsent(item.row().getNumber(), n -> new int[3]);
            rows.putIfAbsent(item.row().getNumber(), item);
            sum[0]++;
            sum[1] += item.state().handedIn() ? 1 : 0;
            sum[2] += item.state() == PaperState.LATE ? 1 : 0;
        }
        List<Row> lines = new ArrayList<>();
        sums.forEach((number, sum) -> {
            var row = rows.get(number).row();
            lines.add(Row.of(
                    number,
                    row.getName(),
                    row.getQuantity(),
                    row.getDueText(),
                    sum[1] + "/" + sum[0],
                    words.count(sum[2])));
        });
        return new Table(
                List.of(
                        new Column(9, Align.CENTER),
                        new Column(30, Align.LEFT),
                        new Column(9, Align.CENTER),
                        new Column(34, Align.LEFT),
                        new Column(12, Align.CENTER),
                        new Column(9, Align.RIGHT)),
                List.of(Row.header(
                        words.get("column.number"),
                        words.get("column.paper"),
                        words.get("column.quantity"),
                        words.get("column.when"),
                        words.get("column.handed-in"),
                        words.get("column.late"))),
                lines,
                Parts.TABLE_SIZE);
    }

    private Table all(List<Checklist.Item> items) {
        List<Row> lines = items.stream()
                .map(item -> Row.of(
                        item.row().getNumber(),
                        item.firstDay().equals(item.day())
                                ? words.shortDate(item.day())
                                : words.shortDate(item.firstDay()) + "～" + words.shortDate(item.day()),
                        words.shortDate(item.due()),
                        words.get("paperstate." + item.state()),
                        item.report() == null ? "" : item.report().number(),
                        item.report() == null || item.report().received() == null
                                ? ""
                                : words.shortDate(words.day(item.report().received()))))
                .toList();
        return new Table(
                List.of(
                        new Column(9, Align.CENTER),
                        new Column(24, Align.LEFT),
                        new Column(14, Align.CENTER),
                        new Column(14, Align.CENTER),
                        new Column(30, Align.LEFT),
                        new Column(14, Align.CENTER)),
                List.of(Row.header(
                        words.get("column.number"),
                        words.get("column.period"),
                        words.get("column.due"),
                        words.get("column.state"),
                        words.get("column.report"),
                        words.get("column.received"))),
                lines,
                Parts.TABLE_SIZE);
    }
}
