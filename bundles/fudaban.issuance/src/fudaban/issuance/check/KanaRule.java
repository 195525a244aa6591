// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.check;

import fudaban.issuance.Say;
import fudaban.issuance.profile.ApplicationField;
import fudaban.office.names.Kana;
import java.util.List;

/** Readings are full-width katakana. A reading that only needs conversion is shown with the conversion; nothing is converted silently. */
final class KanaRule implements Rule {
    @Override
    public void check(Subject subject, Setting setting, Findings findings) {
        for (ApplicationField field : List.of(ApplicationField.FAMILY_KANA, ApplicationField.GIVEN_KANA)) {
            String reading = subject.text(field);
            if (!reading.isBlank() && !Kana.isReading(reading)) {
                String converted = Kana.toKatakana(reading);
                findings.stop(
                        "kana",
                        field,
                        Kana.isReading(converted)
                                ? Say.of("check.kana.convert", Names.of(field), reading, converted)
                                : Say.of(
                                        "check.kana",
                                        Names.of(field),
                                        reading,
                                        Kana.firstProblem(reading).orElse("")));
            }
        }
    }
}
