// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Row;
import fudaban.ledger.spi.DaySource;
import fudaban.registers.model.RowState;
import fudaban.registers.profile.Register;
import fudaban.registers.profile.RegisterProfile;
import fudaban.registers.row.RowReader;
import fudaban.registers.row.RowReader.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;

/** What registers say of a day in the 日報: results of the page, how many rows, what is due back. */
@Component
public final class RegisterDay implements DaySource {
    @Override
    public List<DaySource.Line> lines(Ledger ledger, Session reader, LocalDate day, Locale locale) throws Refusal {
        var registers = new RowReader(ledger, reader);
        RegisterProfile profile = registers.profile(day);
        Texts texts = Texts.of(locale);
        List<DaySource.Line> lines = new ArrayList<>();
        List<Entry> rows = registers.list(new RowReader.Filter(null, day, day, null, ""));
        for (Register register : profile.registers()) {
            List<Entry> own = rows.stream()
                    .filter(row -> row.register().equals(register.id()) && row.state() != RowState.CANCELLED)
                    .toList();
            if (register.page() != null) {
                page(register, own, texts, lines);
            } else if (!own.isEmpty()) {
                lines.add(new DaySource.Line(
                        Part.FIGURE, register.row(), register.title(), texts.get("day.rows", own.size()), false, ""));
            }
        }
        due(registers, profile, day, texts, lines);
        return lines;
    }

    /** Items as they should be are one line; each other has its own. */
    private static void page(Register register, List<Entry> rows, Texts texts, List<DaySource.Line> lines) {
        Register.Page page = register.page();
        int normal = 0;
        for (Register.Item item : page.items()) {
            Entry row = rows.stream()
                    .filter(each -> each.item().equals(item.key()))
                    .findFirst()
                    .orElse(null);
            if (row == null) {
                continue;
            }
            if (row.value(page.result()).equals(page.normal())) {
                normal++;
            } else {
                lines.add(new DaySource.Line(
                        Part.CHECK,
                        item.row(),
                        item.title(),
                        String.join(" ", row.value(page.result()), shown(row, page.value()), shown(row, page.remark()))
                                .strip(),
                        true,
                        row.id()));
            }
        }
        if (normal > 0) {
            lines.add(new DaySource.Line(
                    Part.CHECK,
                    register.row(),
                    register.title(),
                    texts.get("day.normal", normal, page.items().size()),
                    false,
                    ""));
        }
    }

    private static String shown(Entry row, String column) {
        return column == null || row.value(column).equals(Row.MASK) ? "" : row.value(column);
    }

    private static void due(
            RowReader registers, RegisterProfile profile, LocalDate day, Texts texts, List<DaySource.Line> lines)
            throws Refusal {
        for (Entry row : registers.due(day.plusDays(profile.dueLead()))) {
            String title = profile.find(row.register()).map(Register::title).orElse(row.register());
            boolean late = row.due().isBefore(day);
            lines.add(new DaySource.Line(
                    Part.DUE,
                    profile.find(row.register()).map(Register::row).orElse(""),
                    title + " " + row.number(),
                    texts.get(late ? "day.late" : "day.due", row.due().toString()),
                    late || row.due().equals(day),
                    row.id()));
        }
    }
}
