// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.review;

import fudaban.document.model.Align;
import fudaban.document.model.Block;
import fudaban.document.model.ConfirmationBoxes;
import fudaban.document.model.Document;
import fudaban.document.model.Furniture;
import fudaban.document.model.Heading;
import fudaban.document.model.KeyValueGrid;
import fudaban.document.model.KeyValueGrid.Entry;
import fudaban.document.model.Metadata;
import fudaban.document.model.PageSetup;
import fudaban.document.model.Paragraph;
import fudaban.document.model.Table;
import fudaban.document.model.Table.Column;
import fudaban.document.model.Table.Row;
import fudaban.office.era.Wareki;
import fudaban.registers.internal.Texts;
import fudaban.registers.model.AccountReview;
import fudaban.registers.model.FindingDecision;
import fudaban.registers.model.FindingKind;
import fudaban.registers.model.FindingState;
import fudaban.registers.model.ReviewFinding;
import fudaban.registers.print.PaperHead;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How the report of a 棚卸 is printed: what was compared, the findings by kind, and each finding with what was decided by whom. */
public final class ReviewDocument {
    private static final double SIZE = 8;

    private final Texts texts;
    private final Locale locale;

    /** In one language. */
    public ReviewDocument(Locale locale) {
        this.locale = locale;
        this.texts = Texts.of(locale);
    }

    /**
     * What is printed.
     *
     * @param names names of the accounts that decided, by id
     * @param author who made it
     */
    public record Content(
            AccountReview review,
            List<ReviewFinding> findings,
            Map<String, String> names,
            List<String> boxes,
            PaperHead head,
            String author,
            ZonedDateTime made) {}

    /** The document to hand to the PDF writer. */
    public Document document(Content content) {
        AccountReview review = content.review();
        boolean draft = content.head().head().isEmpty();
        String title = texts.get(draft ? "review.title.draft" : "review.title");
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, title));
        blocks.add(ConfirmationBoxes.of(content.boxes().toArray(String[]::new)));
        blocks.add(new KeyValueGrid(about(content), 2, 0.22));
        blocks.add(new Heading(2, texts.get("review.short")));
        blocks.add(inShort(content.findings()));
        blocks.add(new Heading(2, texts.get("review.findings")));
        if (content.findings().isEmpty()) {
            blocks.add(Paragraph.of(texts.get("review.no-findings")));
        } else {
            blocks.add(findings(content));
        }
        blocks.add(Paragraph.of(texts.get("review.explained")).sized(SIZE));
        content.head().print(blocks, locale);
        return new Document(
                new Metadata(
                        title + " " + review.getNumber(),
                        content.author(),
                        content.head().title(),
                        content.made().toOffsetDateTime(),
                        locale),
                PageSetup.lying(),
                new Furniture(
                        content.head().number(),
                        draft ? texts.get("review.draft") : "",
                        date(content.made().toLocalDate()),
                        review.getNumber(),
                        "{page}/{pages}",
                        content.author()),
                blocks);
    }

    private List<Entry> about(Content content) {
        AccountReview review = content.review();
        return List.of(
                new Entry(texts.get("review.number"), review.getNumber()),
                new Entry(texts.get("review.system"), review.getSystem()),
                new Entry(texts.get("about.contract"), content.head().number()),
                new Entry(texts.get("about.subject"), content.head().title()),
                new Entry(texts.get("review.opened"), date(review.getOpenedOn())),
                new Entry(texts.get("review.due"), date(review.getDue())),
                new Entry(texts.get("review.collected"), date(review.getCollectedOn())),
                new Entry(texts.get("review.collections"), Integer.toString(review.getCollections())),
                new Entry(texts.get("review.source"), text(review.getSource())),
                new Entry(texts.get("review.hash"), text(review.getSourceHash())),
                new Entry(
                        texts.get("review.counts"),
                        texts.get(
                                "review.counts.value", review.getListed(), review.getRecorded(), review.getMatching())),
                new Entry(texts.get("review.author"), content.author()));
    }

    private Table inShort(List<ReviewFinding> findings) {
        List<Row> rows = new ArrayList<>();
        for (FindingKind kind : FindingKind.values()) {
            List<ReviewFinding> own =
                    findings.stream().filter(each -> each.getKind() == kind).toList();
            List<String> cells = new ArrayList<>(List.of(texts.get("kind." + kind), Integer.toString(own.size())));
            for (FindingState state : FindingState.values()) {
                cells.add(Long.toString(
                        own.stream().filter(each -> each.getState() == state).count()));
            }
            rows.add(Row.of(cells.toArray(String[]::new)));
        }
        List<String> header = new ArrayList<>(List.of(texts.get("column.kind"), texts.get("column.count")));
        List<Column> columns = new ArrayList<>(List.of(new Column(40, Align.LEFT), new Column(10, Align.RIGHT)));
        for (FindingState state : FindingState.values()) {
            header.add(texts.get("findingstate." + state));
            columns.add(new Column(12, Align.RIGHT));
        }
        return new Table(columns, List.of(Row.header(header.toArray(String[]::new))), rows, SIZE);
    }

    private Table findings(Content content) {
        List<Row> rows = new ArrayList<>();
        for (ReviewFinding each : content.findings()) {
            rows.add(Row.of(
                    each.getNumber().substring(each.getNumber().lastIndexOf('-') + 1),
                    each.getName(),
                    text(each.getOwnerName()),
                    texts.get("kind." + each.getKind()),
                    text(each.getRecorded()),
                    text(each.getFound()),
                    decision(each),
                    each.getDecidedBy() == null
                            ? ""
                            : content.names().getOrDefault(each.getDecidedBy(), "") + "\n" + date(each.getDecidedOn()),
                    texts.get("findingstate." + each.getState())
                            + (each.getVerifiedOn() == null
                                    ? each.getDue() == null ? "" : "\n" + texts.get("list.due", date(each.getDue()))
                                    : "\n" + date(each.getVerifiedOn()))));
        }
        return new Table(
                List.of(
                        new Column(5, Align.CENTER),
                        new Column(14, Align.LEFT),
                        new Column(13, Align.LEFT),
                        new Column(15, Align.LEFT),
                        new Column(13, Align.LEFT),
                        new Column(13, Align.LEFT),
                        new Column(26, Align.LEFT),
                        new Column(13, Align.LEFT),
                        new Column(13, Align.LEFT)),
                List.of(Row.header(
                        texts.get("column.number"),
                        texts.get("column.account"),
                        texts.get("column.owner"),
                        texts.get("column.kind"),
                        texts.get("column.recorded"),
                        texts.get("column.found"),
                        texts.get("column.decision"),
                        texts.get("column.decider"),
                        texts.get("column.state"))),
                rows,
                SIZE);
    }

    private String decision(ReviewFinding finding) {
        if (finding.getDecision() == FindingDecision.NONE) {
            return "";
        }
        String reference = text(finding.getReference());
        return texts.get("decision." + finding.getDecision()) + "\n" + text(finding.getReason())
                + (reference.isEmpty() ? "" : "（" + reference + "）");
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private String date(LocalDate day) {
        if (day == null) {
            return "";
        }
        return "en".equals(locale.getLanguage()) ? day.toString() : Wareki.format(day, Wareki.Style.SHORT);
    }
}
