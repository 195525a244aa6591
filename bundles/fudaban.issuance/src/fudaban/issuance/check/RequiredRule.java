// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.check;

import fudaban.issuance.Say;
import fudaban.issuance.model.ApplicationKind;
import fudaban.issuance.profile.ApplicationField;
import java.util.Set;

/** Fields that must not be empty. */
final class RequiredRule implements Rule {
    /** 返納 makes no card: who hands it back must be known, nothing else. */
    private static final Set<ApplicationField> NAMED =
            Set.of(ApplicationField.STAFF_NUMBER, ApplicationField.FAMILY_NAME, ApplicationField.GIVEN_NAME);

    @Override
    public void check(Subject subject, Setting setting, Findings findings) {
        boolean returns = subject.kind(setting.words()) == ApplicationKind.RETURN;
        for (ApplicationField field : setting.rules().required()) {
            if (subject.text(field).isBlank() && (!returns || NAMED.contains(field))) {
                findings.stop("required", field, Say.of("check.required", Names.of(field)));
            }
        }
        boolean explains = setting.words()
                .kind(subject.text(ApplicationField.KIND))
                .filter(kind -> kind == ApplicationKind.REISSUE || kind == ApplicationKind.CHANGE)
                .isPresent();
        if (explains
                && setting.rules().reissueNeedsReason()
                && subject.text(ApplicationField.REASON).isBlank()) {
            findings.stop("reason", ApplicationField.REASON, Say.of("check.reason"));
        }
    }
}
