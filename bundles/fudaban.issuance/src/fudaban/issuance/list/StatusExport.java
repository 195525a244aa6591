// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.list;

import fudaban.document.model.Align;
import fudaban.document.model.Block;
import fudaban.document.model.Document;
import fudaban.document.model.Furniture;
import fudaban.document.model.Heading;
import fudaban.document.model.Metadata;
import fudaban.document.model.PageSetup;
import fudaban.document.model.Paragraph;
import fudaban.document.model.Table;
import fudaban.document.pdf.PdfWriter;
import fudaban.document.text.FontStack;
import fudaban.document.xlsx.Workbook;
import fudaban.document.xlsx.Workbook.Kind;
import fudaban.document.xlsx.XlsxWriter;
import fudaban.issuance.Issuance;
import fudaban.ledger.Ledger;
import fudaban.ledger.Ledger.AccessKind;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Row;
import fudaban.model.ModelPackage.Literals;
import fudaban.office.era.Wareki;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The list as XLSX and PDF. Every export leaves an access entry before the first byte. */
public final class StatusExport {
    private static final int ACCESS_CHUNK = 1000;

    private final Ledger ledger;
    private final FontStack fonts;

    /** @param fonts fonts for the PDF */
    public StatusExport(Ledger ledger, FontStack fonts) {
        this.ledger = ledger;
        this.fonts = fonts;
    }

    /** Writes a workbook: the cards, and the counts. */
    public void xlsx(Session session, StatusList list, Path file) throws Refusal, IOException {
        access(session, list);
        List<Workbook.Column> columns = List.of(
                new Workbook.Column(say("list.number"), Kind.TEXT, 14),
                        new Workbook.Column(say("list.kind"), Kind.TEXT, 20),
                new Workbook.Column(say("list.state"), Kind.TEXT, 10),
                        new Workbook.Column(say("list.holder"), Kind.TEXT, 22),
                new Workbook.Column(say("list.kana"), Kind.TEXT, 26),
                        new Workbook.Column(say("list.unit"), Kind.TEXT, 34),
                new Workbook.Column(say("list.issued"), Kind.DATE, 12),
                        new Workbook.Column(say("list.expires"), Kind.DATE, 12));
        List<Workbook.Column> summary = List.of(
                new Workbook.Column(say("list.unit"), Kind.TEXT, 34),
                        new Workbook.Column(say("list.kind"), Kind.TEXT, 20),
                new Workbook.Column(say("list.state"), Kind.TEXT, 10),
                        new Workbook.Column(say("list.count"), Kind.NUMBER, 8));
        List<List<Object>> counts = new ArrayList<>();
        list.counts()
                .forEach((group, count) -> counts.add(List.of(
                        unit(group),
                        StatusList.word("kind", group.kind(), Locale.JAPAN),
                        StatusList.word("state", group.state(), Locale.JAPAN),
                        count)));
        List<List<Object>> foot = List.of(
                List.of(say("list.total"), "", "", list.rows().size()),
                Arrays.asList(say("list.head", list.head()), "", "", null));
        var book = new Workbook(
                say("list.title"),
                session.name(),
                OffsetDateTime.now(ledger.clock()),
                List.of(
                        new Workbook.Sheet(
                                say("list.title"),
                                columns,
                                list.rows().stream().map(StatusExport::cells).toList(),
                                true),
                        new Workbook.Sheet(say("list.summary"), summary, counts, false, foot)));
        write(file, out -> new XlsxWriter().write(book, out));
    }

    /** Writes a PDF: date and head, the counts, the cards. */
    public void pdf(Session session, StatusList list, Path file) throws Refusal, IOException {
        access(session, list);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, say("list.title")));
        blocks.add(Paragraph.of(say(
                        "list.date",
                        Wareki.format(list.date(), Wareki.Style.LONG),
                        list.rows().size()))
                .aligned(Align.RIGHT));
        blocks.add(new Heading(2, say("list.summary")));
        blocks.add(Table.of(
                List.of(
                        new Table.Column(34, Align.LEFT),
                        new Table.Column(20, Align.LEFT),
                        new Table.Column(10, Align.LEFT),
                        new Table.Column(8, Align.RIGHT)),
                Table.Row.header(say("list.unit"), say("list.kind"), say("list.state"), say("list.count")),
                Stream.concat(
                                list.counts().entrySet().stream()
                                        .map(each -> Table.Row.of(
                                                unit(each.getKey()),
                                                StatusList.word(
                                                        "kind", each.getKey().kind(), Locale.JAPAN),
                                                StatusList.word(
                                                        "state", each.getKey().state(), Locale.JAPAN),
                                                "%,d".formatted(each.getValue()))),
                                Stream.of(Table.Row.of(
                                        say("list.total"),
                                        "",
                                        "",
                                        "%,d".formatted(list.rows().size()))))
                        .toList()));
        blocks.add(new Heading(2, say("list.title")));
        blocks.add(Table.of(
                columns(11, 15, 9, 18, 20, 24, 11, 11),
                Table.Row.header(
                        say("list.number"),
                        say("list.kind"),
                        say("list.state"),
                        say("list.holder"),
                        say("list.kana"),
                        say("list.unit"),
                        say("list.issued"),
                        say("list.expires")),
                () -> list.rows().stream().map(StatusExport::printed).iterator()));
        var document = new Document(
                Metadata.of(say("list.title"), session.name(), OffsetDateTime.now(ledger.clock())),
                PageSetup.lying(),
                new Furniture(
                        "{title}",
                        "",
                        Wareki.format(list.date(), Wareki.Style.SHORT),
                        say("list.head", list.head()),
                        "",
                        "{page}/{pages}"),
                blocks);
        write(file, out -> new PdfWriter(fonts).write(document.practising(ledger.practising()), out));
    }

    private static String unit(StatusList.Group group) {
        return group.unit().isEmpty() ? say("list.no-unit") : group.unit();
    }

    private static List<Table.Column> columns(double... shares) {
        return Arrays.stream(shares)
                .mapToObj(share -> new Table.Column(share, Align.LEFT))
                .toList();
    }

    private static List<Object> cells(Row row) {
        List<Object> cells = new ArrayList<>(texts(row).toList());
        cells.add(row.get(Literals.CREDENTIAL__ISSUED_ON));
        cells.add(row.get(Literals.CREDENTIAL__EXPIRES_ON));
        return cells;
    }

    private static Table.Row printed(Row row) {
        return Table.Row.of(Stream.concat(
                        texts(row),
                        Stream.of(
                                date(row.get(Literals.CREDENTIAL__ISSUED_ON)),
                                date(row.get(Literals.CREDENTIAL__EXPIRES_ON))))
                .toArray(String[]::new));
    }

    private static Stream<String> texts(Row row) {
        return Stream.of(
                row.text(Literals.CREDENTIAL__NUMBER),
                StatusList.word("kind", row.text(Literals.CREDENTIAL__KIND), Locale.JAPAN),
                StatusList.word("state", row.text(Literals.CREDENTIAL__STATE), Locale.JAPAN),
                row.text(Literals.CREDENTIAL__HOLDER_NAME),
                row.text(Literals.CREDENTIAL__HOLDER_KANA),
                row.text(Literals.CREDENTIAL__UNIT_NAME));
    }

    private static String date(Object day) {
        return day instanceof LocalDate date ? Wareki.format(date, Wareki.Style.SHORT) : "";
    }

    /** Notes that the list left the desk: as a file, or as the output of a command. */
    public void access(Session session, StatusList list) throws Refusal {
        List<String> ids = list.rows().stream().map(Row::id).toList();
        for (int from = 0; from == 0 || from < ids.size(); from += ACCESS_CHUNK) {
            ledger.recordAccess(
                    session,
                    AccessKind.EXPORTED,
                    say("list.title"),
                    ids.subList(from, Math.min(from + ACCESS_CHUNK, ids.size())));
        }
    }

    private static String say(String key, Object... arguments) {
        return Issuance.refusal(key, arguments).sentence(Locale.JAPAN);
    }

    /** Something that writes a file. */
    private interface Content {
        void to(OutputStream out) throws IOException;
    }

    /** Nobody finds half a list under its name. */
    private static void write(Path file, Content content) throws IOException {
        Path fresh = file.resolveSibling("." + file.getFileName() + ".new");
        try {
            try (var out = Files.newOutputStream(fresh)) {
                content.to(out);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
