// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.people;

import fudaban.document.model.Align;
import fudaban.document.model.Block;
import fudaban.document.model.Document;
import fudaban.document.model.Furniture;
import fudaban.document.model.Heading;
import fudaban.document.model.Metadata;
import fudaban.document.model.PageBreak;
import fudaban.document.model.PageSetup;
import fudaban.document.model.Paragraph;
import fudaban.document.model.Table;
import fudaban.document.model.Table.Column;
import fudaban.document.model.Table.Row;
import fudaban.document.pdf.PdfWriter;
import fudaban.document.text.FontStack;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Query;
import fudaban.ledger.spi.DaySource;
import fudaban.ledger.spi.DaySource.Part;
import fudaban.model.ModelPackage;
import fudaban.model.WorkItem;
import fudaban.model.WorkState;
import fudaban.office.era.Wareki;
import fudaban.registers.internal.Texts;
import fudaban.registers.model.MemberState;
import fudaban.registers.print.PaperHead;
import fudaban.registers.profile.Register;
import fudaban.registers.profile.RegisterProfile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * 代替者の一日: two pages for whoever stands in. What is due and open today, and what is to be checked; where things lie and whom to call. Without names of
 * holders: it lies on a desk.
 */
public final class SubstituteDay {
    private static final double SIZE = 8.5;
    private static final int MOST = 12;

    private final Ledger ledger;
    private final Session session;
    private final FontStack fonts;
    private final List<DaySource> sources;
    private final Texts texts;
    private final Locale locale;

    /** @param sources what the topics say of a day */
    public SubstituteDay(Ledger ledger, Session session, FontStack fonts, List<DaySource> sources, Locale locale) {
        this.ledger = ledger;
        this.session = session;
        this.fonts = fonts;
        this.sources = List.copyOf(sources);
        this.texts = Texts.of(locale);
        this.locale = locale;
    }

    /** The PDF for a day. */
    public byte[] paper(LocalDate day) throws Refusal, IOException {
        List<DaySource.Line> lines = new ArrayList<>();
        for (DaySource source : sources) {
            lines.addAll(source.lines(ledger, session, day, locale));
        }
        var profile = ledger.profile(MemberProfile.class, day);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, texts.get("substitute.title", date(day))));
        blocks.add(Paragraph.of(texts.get("substitute.explained")).sized(SIZE));
        var made = ledger.clock().instant().atZone(ledger.clock().getZone());
        if (!made.toLocalDate().equals(day)) {
            // What is due and what is to be checked is of the day asked for; what is open nobody knows of another day.
            blocks.add(Paragraph.of(texts.get("substitute.other-day", date(made.toLocalDate())))
                    .sized(SIZE));
        }
        told(blocks, "substitute.due", lines, Part.DUE);
        told(blocks, "substitute.open", lines, Part.OPEN);
        work(blocks);
        blocks.add(new PageBreak());
        checks(blocks, day);
        pairs(blocks, "substitute.places", "substitute.where", profile.places());
        pairs(blocks, "substitute.contacts", "substitute.whom", contacts(profile));
        var head = PaperHead.of(ledger, session, true);
        ledger.recordAccess(session, Ledger.AccessKind.PRINTED, "registers.substitute-day", List.of());
        var document = new Document(
                new Metadata(
                        texts.get("substitute.title", date(day)),
                        session.name(),
                        head.title(),
                        made.toOffsetDateTime(),
                        locale),
                PageSetup.portrait(),
                new Furniture(head.number(), "", date(day), session.name(), "{page}/{pages}", ""),
                blocks);
        var bytes = new ByteArrayOutputStream();
        new PdfWriter(fonts).write(document.practising(ledger.practising()), bytes);
        return bytes.toByteArray();
    }

    private void told(List<Block> blocks, String heading, List<DaySource.Line> lines, Part part) {
        List<Row> rows = lines.stream()
                .filter(line -> line.part() == part)
                .map(line -> Row.of(line.row(), line.text(), line.value(), "□"))
                .toList();
        table(blocks, heading, rows, "column.row", "substitute.matter", "substitute.value", "substitute.done");
    }

    /** What was begun and not finished, with what was left to whoever comes next. */
    private void work(List<Block> blocks) throws Refusal {
        List<Row> rows = new ArrayList<>();
        for (WorkState state : List.of(WorkState.RUNNING, WorkState.PAUSED)) {
            var query = Query.of(WorkItem.class)
                    .where(ModelPackage.Literals.WORK_ITEM__STATE, state)
                    .limit(MOST);
            for (var row : ledger.list(session, query).rows()) {
                rows.add(Row.of(
                        row.text(ModelPackage.Literals.WORK_ITEM__ROW),
                        row.text(ModelPackage.Literals.WORK_ITEM__TITLE),
                        row.text(ModelPackage.Literals.WORK_ITEM__HANDOVER),
                        "□"));
            }
        }
        table(blocks, "substitute.work", rows, "column.row", "substitute.matter", "substitute.left", "substitute.done");
    }

    private void table(List<Block> blocks, String heading, List<Row> rows, String... header) {
        blocks.add(new Heading(2, texts.get(heading)));
        if (rows.isEmpty()) {
            blocks.add(Paragraph.of(texts.get("substitute.nothing")));
            return;
        }
        List<Row> shown = new ArrayList<>(rows.subList(0, Math.min(MOST, rows.size())));
        if (rows.size() > MOST) {
            shown.add(Row.of("", texts.get("substitute.more", rows.size() - MOST), "", ""));
        }
        String[] titles = new String[header.length];
        for (int i = 0; i < header.length; i++) {
            titles[i] = texts.get(header[i]);
        }
        blocks.add(new Table(
                List.of(
                        new Column(8, Align.CENTER),
                        new Column(46, Align.LEFT),
                        new Column(38, Align.LEFT),
                        new Column(8, Align.CENTER)),
                List.of(Row.header(titles)),
                shown,
                SIZE));
    }

    private void checks(List<Block> blocks, LocalDate day) throws Refusal {
        var page = ledger.profile(RegisterProfile.class, day).page().map(Register::page);
        List<Row> rows = page.map(each -> each.items().stream()
                        .map(item -> Row.of(item.row(), item.title(), item.criterion(), "□"))
                        .toList())
                .orElse(List.of());
        table(
                blocks,
                "substitute.checks",
                rows,
                "column.row",
                "column.item",
                "substitute.criterion",
                "substitute.done");
    }

    private List<MemberProfile.Pair> contacts(MemberProfile profile) throws Refusal {
        List<MemberProfile.Pair> contacts = new ArrayList<>(profile.contacts());
        for (MemberReader.Entry entry : new MemberReader(ledger, session).all()) {
            if (entry.member().getState() == MemberState.ACTIVE
                    && entry.member().getPhone() != null) {
                contacts.add(new MemberProfile.Pair(
                        texts.get("post." + entry.member().getPost()),
                        entry.member().getName() + "　" + entry.member().getPhone()));
            }
        }
        return contacts;
    }

    private void pairs(List<Block> blocks, String heading, String second, List<MemberProfile.Pair> pairs) {
        blocks.add(new Heading(2, texts.get(heading)));
        blocks.add(new Table(
                List.of(new Column(40, Align.LEFT), new Column(60, Align.LEFT)),
                List.of(Row.header(texts.get("substitute.matter"), texts.get(second))),
                pairs.stream().map(pair -> Row.of(pair.what(), pair.where())).toList(),
                SIZE));
    }

    private String date(LocalDate day) {
        return "en".equals(locale.getLanguage()) ? day.toString() : Wareki.format(day, Wareki.Style.LONG_WITH_WEEKDAY);
    }
}
