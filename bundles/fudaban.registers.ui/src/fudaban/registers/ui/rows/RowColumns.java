// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.ui.rows;

import static fudaban.registers.model.RegistersPackage.Literals.REGISTER_ROW__DAY;
import static fudaban.registers.model.RegistersPackage.Literals.REGISTER_ROW__DUE;
import static fudaban.registers.model.RegistersPackage.Literals.REGISTER_ROW__ITEM;
import static fudaban.registers.model.RegistersPackage.Literals.REGISTER_ROW__NUMBER;
import static fudaban.registers.model.RegistersPackage.Literals.REGISTER_ROW__STATE;

import fudaban.registers.model.RowState;
import fudaban.registers.profile.Register;
import fudaban.registers.profile.RegisterColumn;
import fudaban.registers.row.Cells;
import fudaban.registers.row.Parts;
import fudaban.ui.table.ColumnDefinition;
import fudaban.ui.table.Tone;
import fudaban.ui.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The columns of a register's table: number, day, state, due date, and those of its profile, headed as the office calls them. */
final class RowColumns {
    /** Pixels for one unit of the printed width. */
    private static final double SCALE = 9;

    private static final int NARROWEST = 72;

    private RowColumns() {}

    static List<ColumnDefinition> of(Register register, Words words) {
        List<ColumnDefinition> columns = new ArrayList<>();
        if (register.page() == null) {
            columns.add(ColumnDefinition.of(REGISTER_ROW__NUMBER, "column.number", 112)
                    .sorted());
        }
        columns.add(ColumnDefinition.of(REGISTER_ROW__DAY, "column.day", 104)
                .sorted()
                .shownAs(day -> words.day((LocalDate) day)));
        if (register.page() != null) {
            columns.add(ColumnDefinition.of(REGISTER_ROW__ITEM, "column.item", 208)
                    .shownAs(key -> register.item((String) key)
                            .map(Register.Item::title)
                            .orElse((String) key)));
        }
        columns.add(ColumnDefinition.of(REGISTER_ROW__STATE, "column.state", 84)
                .sorted()
                .shownAs(state -> words.say("state." + state))
                .marked(state -> tone((RowState) state)));
        if (register.due() != null) {
            columns.add(ColumnDefinition.of(REGISTER_ROW__DUE, "column.due", 104)
                    .sorted()
                    .shownAs(day -> words.day((LocalDate) day)));
        }
        register.columns().stream()
                .filter(column -> column.width() > 0)
                .map(column -> own(column, words))
                .forEach(columns::add);
        return columns;
    }

    /** How a state is marked. */
    static Tone tone(RowState state) {
        return switch (state) {
            case OPEN -> Tone.CAUTION;
            case DONE -> Tone.GOOD;
            case CANCELLED -> Tone.NEUTRAL;
        };
    }

    private static ColumnDefinition own(RegisterColumn column, Words words) {
        int width = (int) Math.max(NARROWEST, column.width() * SCALE);
        // The heading is the profile's own: no text of ours has that key.
        return ColumnDefinition.of(Parts.part(column.classification()), column.title(), width)
                .shownAs(cells -> shown(column, Cells.values((String) cells).getOrDefault(column.key(), ""), words));
    }

    /** A value as people read it, on one line. */
    static String shown(RegisterColumn column, String value, Words words) {
        return column.kind() == RegisterColumn.Kind.DATE && !value.isEmpty()
                ? words.day(LocalDate.parse(value))
                : value.replace('\n', ' ');
    }
}
