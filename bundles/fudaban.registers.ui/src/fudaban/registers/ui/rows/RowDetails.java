// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.ui.rows;

import fudaban.ledger.Refusal;
import fudaban.registers.model.RegisterRow;
import fudaban.registers.model.RegistersPackage.Literals;
import fudaban.registers.model.RowState;
import fudaban.registers.profile.Register;
import fudaban.registers.profile.RegisterColumn;
import fudaban.registers.row.RowReader;
import fudaban.ui.shell.Detail;
import fudaban.ui.shell.DetailSource;
import fudaban.ui.shell.Operation;
import fudaban.ui.shell.Seat;
import fudaban.ui.table.Tone;
import fudaban.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.component.annotations.Component;

/** A row of a register in the detail area: what stands in it, and what may be done with it now. */
@Component
public final class RowDetails implements DetailSource {
    @Override
    public EClass type() {
        return Literals.REGISTER_ROW;
    }

    @Override
    public Words words(Locale locale) {
        return Words.of(RowDetails.class, locale);
    }

    @Override
    public Detail read(Seat seat, String id) throws Refusal {
        var words = words(seat.locale());
        var reader = new RowReader(seat.ledger(), seat.session());
        // Opening leaves the access entry; the entry knows what is masked.
        RegisterRow record = seat.ledger().open(seat.session(), RegisterRow.class, id);
        RowReader.Entry row = reader.byNumber(record.getNumber());
        Register register = reader.profile(row.day()).register(row.register());
        List<Detail.Note> notes = new ArrayList<>();
        if (row.due() != null && row.state() == RowState.OPEN) {
            boolean late = row.due().isBefore(seat.today());
            notes.add(new Detail.Note(
                    late ? Tone.BAD : Tone.CAUTION,
                    words.say(late ? "detail.late" : "detail.due", words.day(row.due()))));
        }
        if (!row.reason().isEmpty()) {
            notes.add(new Detail.Note(Tone.NEUTRAL, words.say("detail.reason", row.reason())));
        }
        return new Detail(
                register.title(),
                row.number(),
                words.say("state." + row.state()),
                RowColumns.tone(row.state()),
                Optional.empty(),
                notes,
                facts(register, row, words),
                List.of(),
                operations(seat, register, row));
    }

    private static List<Detail.Fact> facts(Register register, RowReader.Entry row, Words words) {
        List<Detail.Fact> facts = new ArrayList<>();
        facts.add(new Detail.Fact(words.say("column.day"), words.day(row.day())));
        register.item(row.item() == null ? "" : row.item())
                .ifPresent(item -> facts.add(new Detail.Fact(words.say("column.item"), item.title())));
        for (RegisterColumn column : register.columns()) {
            String value = row.value(column.key());
            if (!value.isEmpty()) {
                facts.add(new Detail.Fact(column.title(), RowColumns.shown(column, value, words)));
            }
        }
        if (row.keepUntil() != null) {
            facts.add(new Detail.Fact(words.say("detail.keep"), words.day(row.keepUntil())));
        }
        return facts;
    }

    private static List<Operation> operations(Seat seat, Register register, RowReader.Entry row) {
        var steps = new RowSteps(seat);
        var words = Words.of(RowDetails.class, seat.locale());
        List<Operation> operations = new ArrayList<>();
        if (row.state() == RowState.OPEN) {
            operations.add(new Doing(
                    words.say("step.complete.open"),
                    false,
                    (shell, done) -> steps.complete(shell, register, row, done)));
        }
        if (row.state() != RowState.CANCELLED) {
            operations.add(new Doing(
                    words.say("step.amend.open"), false, (shell, done) -> steps.amend(shell, register, row, done)));
            operations.add(new Doing(
                    words.say("step.cancel.open"), true, (shell, done) -> steps.cancel(shell, register, row, done)));
        }
        return operations;
    }

    /** Begins a dialog. */
    private interface Begins {
        void with(Shell shell, Consumer<String> done);
    }

    private record Doing(String label, boolean grave, Begins begins) implements Operation {
        @Override
        public void start(Shell shell, Consumer<String> done) {
            begins.with(shell, done);
        }
    }
}
