// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.registers.RegisterActs;
import fudaban.registers.profile.Register;
import org.osgi.service.component.annotations.Component;

/** {@code register cancel}: 取消し. */
@Component(service = Verb.class)
public final class RegisterCancelVerb extends RegisterRowVerb {
    /** For the service registry. */
    public RegisterCancelVerb() {
        super(
                "register cancel",
                "誤って記入した行を取り消す（行は残る）",
                "cancel a row entered by mistake (it stays)",
                NUMBER,
                new Parameter("--reason", new Text("取消しの理由", "why"), true, false, false));
    }

    @Override
    String act() {
        return RegisterActs.CANCEL;
    }

    @Override
    java.lang.Record input(Invocation call, String number, Register register) throws Refusal {
        return new RegisterActs.Cancel(number, call.value("--reason").orElse(null));
    }

    @Override
    String said() {
        return "verb.cancelled";
    }
}
