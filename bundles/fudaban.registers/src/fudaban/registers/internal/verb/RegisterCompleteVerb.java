// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.registers.RegisterActs;
import fudaban.registers.profile.Register;
import org.osgi.service.component.annotations.Component;

/** {@code register complete}: 返却, 終了, 確認. */
@Component(service = Verb.class)
public final class RegisterCompleteVerb extends RegisterRowVerb {
    /** For the service registry. */
    public RegisterCompleteVerb() {
        super(
                "register complete",
                "返却・終了・確認など、あとから記入する項目を入れて行を完了する",
                "complete a row: return, end, confirmation",
                NUMBER,
                VALUES);
    }

    @Override
    String act() {
        return RegisterActs.COMPLETE;
    }

    @Override
    java.lang.Record input(Invocation call, String number, Register register) throws Refusal {
        return new RegisterActs.Complete(number, values(call, register));
    }

    @Override
    String said() {
        return "verb.completed";
    }
}
