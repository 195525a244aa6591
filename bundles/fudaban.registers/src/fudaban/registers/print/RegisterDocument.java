// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.print;

import fudaban.document.model.Align;
import fudaban.document.model.Block;
import fudaban.document.model.ConfirmationBoxes;
import fudaban.document.model.Document;
import fudaban.document.model.Furniture;
import fudaban.document.model.Heading;
import fudaban.document.model.Metadata;
import fudaban.document.model.PageSetup;
import fudaban.document.model.Paragraph;
import fudaban.document.model.Table;
import fudaban.document.model.Table.Column;
import fudaban.document.model.Table.Row;
import fudaban.office.era.Wareki;
import fudaban.registers.internal.Texts;
import fudaban.registers.model.RowState;
import fudaban.registers.profile.Register;
import fudaban.registers.profile.RegisterColumn;
import fudaban.registers.profile.RegisterColumn.Kind;
import fudaban.registers.row.RowReader.Entry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** How a register is printed: its columns as the profile says, a page of items as days against items with everything that was not normal below. */
public final class RegisterDocument {
    private static final double SIZE = 8;
    private static final int MONTH = 31;

    private final Texts texts;
    private final ZoneId zone;

    /** In one language and zone. */
    public RegisterDocument(Locale locale, ZoneId zone) {
        this.texts = Texts.of(locale);
        this.zone = zone;
    }

    /**
     * What is printed.
     *
     * @param office title of the contract
     * @param first first day, or null for all
     * @param last last day, or null
     * @param author who prints it
     * @param guarded whether 保護すべき情報 is among the values: then every page is marked
     */
    public record Sheet(
            Register register,
            List<Entry> rows,
            String office,
            LocalDate first,
            LocalDate last,
            String author,
            boolean guarded,
            Instant made) {}

    /** The document to hand to the PDF writer. */
    public Document document(Sheet sheet) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, sheet.register().title()));
        if (!sheet.register().boxes().isEmpty()) {
            blocks.add(ConfirmationBoxes.of(sheet.register().boxes().toArray(String[]::new)));
        }
        if (sheet.first() != null && sheet.last() != null) {
            blocks.add(Paragraph.of(texts.get("print.period", date(sheet.first()), date(sheet.last()))));
        }
        if (sheet.rows().isEmpty()) {
            blocks.add(Paragraph.of(texts.get("print.none")));
        } else if (sheet.register().page() == null) {
            blocks.add(rows(sheet));
        } else {
            pages(sheet, blocks);
        }
        return new Document(
                new Metadata(
                        sheet.register().title(),
                        sheet.author(),
                        sheet.office(),
                        sheet.made().atZone(zone).toOffsetDateTime(),
                        texts.locale()),
                sheet.register().landscape() ? PageSetup.lying() : PageSetup.portrait(),
                new Furniture(
                        sheet.office(),
                        sheet.guarded() ? texts.get("print.mark") : "",
                        sheet.register().title(),
                        sheet.author(),
                        "{page}/{pages}",
                        date(sheet.made().atZone(zone).toLocalDate())),
                blocks);
    }

    private Table rows(Sheet sheet) {
        List<RegisterColumn> printed = printed(sheet.register());
        List<Column> columns = new ArrayList<>(List.of(new Column(13, Align.LEFT), new Column(11, Align.CENTER)));
        List<String> header = new ArrayList<>(List.of(texts.get("column.number"), texts.get("column.day")));
        for (RegisterColumn column : printed) {
            columns.add(new Column(column.width(), column.kind() == Kind.NUMBER ? Align.RIGHT : Align.LEFT));
            header.add(column.title());
        }
        List<Row> rows = new ArrayList<>();
        for (Entry entry : sheet.rows()) {
            List<String> cells = new ArrayList<>(List.of(number(entry), date(entry.day())));
            printed.forEach(column -> cells.add(value(entry, column)));
            rows.add(Row.of(cells.toArray(String[]::new)));
        }
        return new Table(columns, List.of(Row.header(header.toArray(String[]::new))), rows, SIZE);
    }

    /** A row that was cancelled stays, with the word for it and the reason. */
    private String number(Entry entry) {
        if (entry.state() == RowState.CANCELLED) {
            return entry.number() + "\n" + texts.get("print.cancelled", entry.reason());
        }
        return entry.reason().isEmpty()
                ? entry.number()
                : entry.number() + "\n" + texts.get("print.amended", entry.reason());
    }

    private String value(Entry entry, RegisterColumn column) {
        String value = entry.value(column.key());
        if (entry.state() == RowState.CANCELLED || value.isEmpty()) {
            return entry.state() == RowState.CANCELLED ? "―" : "";
        }
        return column.kind() == Kind.DATE && value.matches("\\d{4}-\\d{2}-\\d{2}")
                ? date(LocalDate.parse(value))
                : value;
    }

    private static List<RegisterColumn> printed(Register register) {
        return register.columns().stream().filter(column -> column.width() > 0).toList();
    }

    private void pages(Sheet sheet, List<Block> blocks) {
        Register register = sheet.register();
        Set<LocalDate> all = new TreeSet<>();
        sheet.rows().forEach(row -> all.add(row.day()));
        List<LocalDate> days = List.copyOf(all);
        for (int from = 0; from < days.size(); from += MONTH) {
            blocks.add(results(sheet, days.subList(from, Math.min(days.size(), from + MONTH))));
        }
        List<Row> others = new ArrayList<>();
        for (Entry row : sheet.rows()) {
            if (!row.value(register.page().result()).equals(register.page().normal())) {
                others.add(Row.of(
                        date(row.day()),
                        register.item(row.item()).map(Register.Item::title).orElse(row.item()),
                        row.value(register.page().result()),
                        row.value(register.page().value()),
                        row.value(register.page().remark())));
            }
        }
        blocks.add(new Heading(2, texts.get("print.others")));
        if (others.isEmpty()) {
            blocks.add(Paragraph.of(texts.get("print.all-normal")));
            return;
        }
        blocks.add(new Table(
                List.of(
                        new Column(10, Align.CENTER),
                        new Column(36, Align.LEFT),
                        new Column(7, Align.CENTER),
                        new Column(18, Align.LEFT),
                        new Column(40, Align.LEFT)),
                List.of(Row.header(
                        texts.get("column.day"),
                        texts.get("column.item"),
                        title(register, register.page().result()),
                        title(register, register.page().value()),
                        title(register, register.page().remark()))),
                others,
                SIZE));
    }

    private Table results(Sheet sheet, List<LocalDate> days) {
        Register register = sheet.register();
        List<Column> columns = new ArrayList<>(List.of(new Column(6, Align.CENTER), new Column(34, Align.LEFT)));
        List<String> header = new ArrayList<>(List.of(texts.get("column.row"), texts.get("column.item")));
        for (LocalDate day : days) {
            columns.add(new Column(4, Align.CENTER));
            header.add(day.getMonthValue() + "/" + day.getDayOfMonth());
        }
        List<Row> rows = new ArrayList<>();
        for (Register.Item item : register.page().items()) {
            List<String> cells = new ArrayList<>(List.of(item.row(), item.title()));
            for (LocalDate day : days) {
                cells.add(sheet.rows().stream()
                        .filter(row -> row.day().equals(day) && row.item().equals(item.key()))
                        .map(row -> row.value(register.page().result()))
                        .findFirst()
                        .orElse(""));
            }
            rows.add(Row.of(cells.toArray(String[]::new)));
        }
        return new Table(
                columns, List.of(Row.header(header.toArray(String[]::new))), rows, days.size() > 12 ? 7 : SIZE);
    }

    private static String title(Register register, String column) {
        return register.column(column).map(RegisterColumn::title).orElse("");
    }

    private String date(LocalDate day) {
        return "en".equals(texts.locale().getLanguage()) ? day.toString() : Wareki.format(day, Wareki.Style.SHORT);
    }
}
