// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.act;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Change;
import fudaban.office.era.FiscalYear;
import fudaban.registers.Registry;
import fudaban.registers.model.RegisterRow;
import fudaban.registers.model.RegistersPackage.Literals;
import fudaban.registers.model.RowState;
import fudaban.registers.profile.Register;
import fudaban.registers.profile.RegisterProfile;
import fudaban.registers.row.Numbering;
import fudaban.registers.row.Parts;
import fudaban.registers.row.RowRules;
import fudaban.registers.row.RowRules.Moment;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Rows within a transaction. */
public final class Rows {
    private Rows() {}

    /** Enters a row; one that waits for nothing is complete at once. */
    public static RegisterRow add(Register register, LocalDate day, Map<String, String> given, Change change)
            throws Refusal {
        LocalDate own = day == null ? change.day() : day;
        if (own.isAfter(change.day(change.now()))) {
            throw Registry.refusal("row.ahead", register.title(), own.toString());
        }
        Map<String, String> values = RowRules.checked(register, given, Moment.ENTRY);
        Handlers.another(register, values, change);
        String number = Numbering.number(register, own, () -> change.next(Numbering.series(register, own)));
        return create(register, number, own, values, change);
    }

    /** A row with this number. */
    static RegisterRow create(
            Register register, String number, LocalDate day, Map<String, String> values, Change change) throws Refusal {
        if (find(number, change).isPresent()) {
            throw Registry.refusal("row.taken", number);
        }
        RegisterRow row = change.create(RegisterRow.class);
        row.setNumber(number);
        row.setRegister(register.id());
        row.setDay(day);
        row.setAccount(change.actor().account());
        row.setState(RowState.OPEN);
        write(row, register, values);
        if (!register.completes()) {
            complete(row, register, change);
        }
        return row;
    }

    /** Puts values into a row and derives what depends on them. */
    static void write(RegisterRow row, Register register, Map<String, String> values) {
        Parts.fill(row, register, values);
        String due = register.due() == null ? null : values.get(register.due());
        row.setDue(due == null ? null : LocalDate.parse(due));
    }

    static void complete(RegisterRow row, Register register, Change change) {
        row.setState(RowState.DONE);
        row.setCompletedOn(change.day());
        row.setKeepUntil(FiscalYear.of(change.day()).end().plusYears(register.keepYears()));
    }

    /** What stands in a row with some values new; an empty text clears. */
    static Map<String, String> merged(RegisterRow row, Register register, Map<String, String> changed) {
        Map<String, String> values = new LinkedHashMap<>(Parts.values(row));
        values.keySet().removeIf(key -> register.column(key).isEmpty());
        values.putAll(changed);
        values.values().removeIf(String::isEmpty);
        return values;
    }

    static Optional<RegisterRow> find(String number, Change change) {
        return change.find(RegisterRow.class, Literals.REGISTER_ROW__NUMBER, number);
    }

    static RegisterRow byNumber(String number, Change change) throws Refusal {
        RegisterRow row = find(String.valueOf(number), change)
                .orElseThrow(() -> Registry.refusal("row.none", String.valueOf(number)));
        if (row.getState() == RowState.CANCELLED) {
            throw Registry.refusal("row.cancelled", row.getNumber());
        }
        return row;
    }

    static Register register(RegisterRow row, Change change) throws Refusal {
        return change.profile(RegisterProfile.class).register(row.getRegister());
    }
}
