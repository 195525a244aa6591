// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.check;

import fudaban.issuance.Say;
import fudaban.issuance.model.ApplicationKind;
import fudaban.issuance.profile.ApplicationField;

/** Fields that must not be empty. */
final class RequiredRule implements Rule {
    @Override
    public void check(Subject subject, Setting setting, Findings findings) {
        for (ApplicationField field : setting.rules().required()) {
            if (subject.text(field).isBlank()) {
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
