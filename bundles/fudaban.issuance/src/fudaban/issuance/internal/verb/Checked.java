// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.document.text.FontStack;
import fudaban.issuance.Issuance;
import fudaban.issuance.check.Checker;
import fudaban.issuance.intake.Intake;
import fudaban.issuance.intake.Staged;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import java.io.IOException;
import java.util.Map;

/** Takes applications in and checks them, for verbs that do both as the screen does. */
final class Checked {
    private Checked() {}

    static WorkVerb.Done take(Invocation call, Staged staged, FontStack fonts, String item)
            throws Refusal, IOException {
        staged.notes().forEach(note -> call.line(note.text(call.locale())));
        int all = staged.applications().size();
        Intake.Result taken = new Intake(call.ledger())
                .receive(call.session(), staged, item, done -> call.progress("import", done, all));
        Checker.Result found = new Checker(call.ledger(), fonts)
                .check(call.session(), false, item, (done, of) -> call.progress("check", done, of));
        return new WorkVerb.Done(
                found.defective() == 0 ? 0 : 1,
                taken.taken(),
                locale -> Issuance.refusal(
                                "done.taken", taken.taken(), taken.known(), found.checked(), found.defective())
                        .sentence(locale),
                Map.of(
                        "received", taken.taken(),
                        "known", taken.known(),
                        "checked", found.checked(),
                        "defective", found.defective()));
    }
}
