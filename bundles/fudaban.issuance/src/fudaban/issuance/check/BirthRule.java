// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.check;

import fudaban.issuance.Say;
import fudaban.issuance.profile.ApplicationField;
import fudaban.office.OfficeException;
import fudaban.office.era.DateText;
import java.time.LocalDate;
import java.time.Period;

/** A date of birth that can be read, in either calendar, of somebody old enough to work and not too old to live. */
final class BirthRule implements Rule {
    @Override
    public void check(Subject subject, Setting setting, Findings findings) {
        String text = subject.text(ApplicationField.BIRTH);
        if (text.isBlank()) {
            return;
        }
        try {
            LocalDate birth = DateText.parse(text);
            int age = Period.between(birth, setting.today()).getYears();
            if (birth.isAfter(setting.today())) {
                findings.stop("birth", ApplicationField.BIRTH, Say.of("check.birth.future", text));
            } else if (age < setting.rules().youngest() || age > setting.rules().oldest()) {
                findings.stop(
                        "birth",
                        ApplicationField.BIRTH,
                        Say.of(
                                "check.birth.age",
                                text,
                                age,
                                setting.rules().youngest(),
                                setting.rules().oldest()));
            }
        } catch (OfficeException unreadable) {
            findings.stop("birth", ApplicationField.BIRTH, locale -> unreadable.message(locale));
        }
    }
}
