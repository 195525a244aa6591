// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.check;

import fudaban.issuance.Say;
import fudaban.issuance.profile.ApplicationField;

/** 旧姓 that is the present 氏, or holds the given name too. */
final class FormerNameRule implements Rule {
    @Override
    public void check(Subject subject, Setting setting, Findings findings) {
        String former = subject.text(ApplicationField.FORMER_FAMILY_NAME);
        if (former.isBlank()) {
            return;
        }
        String family = subject.text(ApplicationField.FAMILY_NAME);
        String given = subject.text(ApplicationField.GIVEN_NAME);
        if (former.equals(family)) {
            findings.note("former-name", ApplicationField.FORMER_FAMILY_NAME, Say.of("check.former.same", former));
        } else if (former.matches(".*[ \u3000].*")
                || !given.isBlank() && former.endsWith(given) && former.length() > given.length()) {
            findings.stop("former-name", ApplicationField.FORMER_FAMILY_NAME, Say.of("check.former.whole", former));
        }
    }
}
