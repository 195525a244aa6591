// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.registers.RegisterActs;
import fudaban.registers.profile.Register;
import org.osgi.service.component.annotations.Component;

/** {@code register amend}: a correction with its reason. */
@Component(service = Verb.class)
public final class RegisterAmendVerb extends RegisterRowVerb {
    /** For the service registry. */
    public RegisterAmendVerb() {
        super(
                "register amend",
                "行を訂正する（前の内容は履歴に残る）",
                "correct a row (the journal keeps what stood there)",
                NUMBER,
                VALUES,
                new Parameter("--reason", new Text("訂正の理由", "why"), true, false, false));
    }

    @Override
    String act() {
        return RegisterActs.AMEND;
    }

    @Override
    java.lang.Record input(Invocation call, String number, Register register) throws Refusal {
        return new RegisterActs.Amend(
                number, values(call, register), call.value("--reason").orElse(null));
    }

    @Override
    String said() {
        return "verb.amended";
    }
}
