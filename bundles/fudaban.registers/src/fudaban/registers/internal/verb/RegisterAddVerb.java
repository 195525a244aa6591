// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.registers.RegisterActs;
import fudaban.registers.model.RegisterRow;
import fudaban.registers.profile.Register;
import fudaban.registers.row.RegisterWork;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code register add REGISTER COLUMN=VALUE...}: a new row. */
@Component(service = Verb.class)
public final class RegisterAddVerb extends Said {
    /** For the service registry. */
    public RegisterAddVerb() {
        super(
                "register add",
                "管理簿・記録簿に1行記入する",
                "enter a row of a register",
                Parameter.positional("REGISTER", "管理簿・記録簿（名称又は略号）", "register by its title or short name", true),
                VALUES,
                Parameter.option("--on", "記入する行の日（既定は今日）", "day of the row (today)"));
    }

    @Override
    public int run(Invocation call) throws Refusal {
        Register register = register(call);
        var input = new RegisterActs.Add(register.id(), day(call, "--on").orElse(null), values(call, register));
        var receipt = new RegisterWork(call.ledger(), call.session())
                .submit(
                        RegisterActs.ADD,
                        input,
                        new RegisterWork.Piece(register.row(), register.title(), kept("work.entered"), 1, null));
        String number = call.ledger()
                .open(call.session(), RegisterRow.class, receipt.records().getFirst())
                .getNumber();
        call.line(say(call, "verb.added", register.title(), number));
        call.result(Map.of("number", number, "entry", receipt.entry()));
        return 0;
    }
}
