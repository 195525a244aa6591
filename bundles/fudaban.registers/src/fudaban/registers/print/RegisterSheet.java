// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.print;

import fudaban.document.xlsx.Workbook;
import fudaban.document.xlsx.Workbook.Column;
import fudaban.document.xlsx.Workbook.Kind;
import fudaban.registers.internal.Texts;
import fudaban.registers.profile.Register;
import fudaban.registers.profile.RegisterColumn;
import fudaban.registers.row.RowReader.Entry;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A register as a workbook: every column, one line for each row, dates as dates. */
public final class RegisterSheet {
    private static final double WIDTH = 1.6;
    private static final double NARROW = 10;

    private final Texts texts;
    private final ZoneId zone;

    /** In one language and zone. */
    public RegisterSheet(Locale locale, ZoneId zone) {
        this.texts = Texts.of(locale);
        this.zone = zone;
    }

    /** The workbook of what would be printed. */
    public Workbook workbook(RegisterDocument.Sheet sheet) {
        Register register = sheet.register();
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(texts.get("column.number"), Kind.TEXT, 18));
        columns.add(new Column(texts.get("column.day"), Kind.DATE, 12));
        columns.add(new Column(texts.get("column.state"), Kind.TEXT, 10));
        if (register.page() != null) {
            columns.add(new Column(texts.get("column.item"), Kind.TEXT, 40));
        }
        for (RegisterColumn column : register.columns()) {
            columns.add(new Column(column.title(), Kind.TEXT, Math.max(NARROW, column.width() * WIDTH)));
        }
        columns.add(new Column(texts.get("column.reason"), Kind.TEXT, 24));
        columns.add(new Column(texts.get("column.keep"), Kind.DATE, 12));
        List<List<Object>> rows = new ArrayList<>();
        for (Entry entry : sheet.rows()) {
            List<Object> cells = new ArrayList<>();
            cells.add(entry.number());
            cells.add(entry.day());
            cells.add(texts.get("rowstate." + entry.state().getName()));
            if (register.page() != null) {
                cells.add(register.item(entry.item()).map(Register.Item::title).orElse(entry.item()));
            }
            register.columns().forEach(column -> cells.add(entry.value(column.key())));
            cells.add(entry.reason());
            cells.add(entry.keepUntil());
            rows.add(cells);
        }
        return new Workbook(
                register.title(),
                sheet.author(),
                sheet.made().atZone(zone).toOffsetDateTime(),
                List.of(new Workbook.Sheet(register.title(), columns, rows, register.landscape())));
    }
}
