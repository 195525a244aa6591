// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.journal.Journal.Event;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.registers.profile.Register;
import fudaban.registers.profile.RegisterColumn;
import fudaban.registers.row.RowReader;
import org.osgi.service.component.annotations.Component;

/** {@code register show NUMBER}: a row with every column and what became of it. */
@Component(service = Verb.class)
public final class RegisterShowVerb extends Said {
    /** For the service registry. */
    public RegisterShowVerb() {
        super(
                "register show",
                "1行のすべての項目と履歴を示す",
                "show a row with all its columns and its history",
                RegisterRowVerb.NUMBER);
    }

    @Override
    public int run(Invocation call) throws Refusal {
        var registers = new RowReader(call.ledger(), call.session());
        RowReader.Entry row = registers.byNumber(call.value("NUMBER").orElseThrow());
        Register register = registers.profile(today(call)).register(row.register());
        call.line(register.title() + "  " + row.number() + "  " + row.day() + "  "
                + say(call, "rowstate." + row.state().getName()));
        for (RegisterColumn column : register.columns()) {
            if (!row.value(column.key()).isEmpty()) {
                call.line("  " + column.title() + ": " + row.value(column.key()));
            }
        }
        for (Event event : call.ledger().journal().history(call.session(), row.id())) {
            call.line("  "
                    + event.entry()
                            .entered()
                            .atZone(call.ledger().clock().getZone())
                            .toLocalDateTime()
                    + "  " + event.entry().act() + "  " + event.entry().desk() + ":"
                    + event.entry().number());
        }
        call.result(result(row));
        return 0;
    }
}
