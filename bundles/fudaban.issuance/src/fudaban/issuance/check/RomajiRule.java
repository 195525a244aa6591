// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.check;

import fudaban.issuance.Say;
import fudaban.issuance.profile.ApplicationField;
import fudaban.office.names.Kana;
import fudaban.office.names.Romaji;
import java.util.Locale;

/** Latin letters against the proposal made from the kana: what no spelling rule explains is a note, for the person chooses; other letters stop. */
final class RomajiRule implements Rule {
    private final Romaji romaji = new Romaji();

    @Override
    public void check(Subject subject, Setting setting, Findings findings) {
        compare(subject, ApplicationField.FAMILY_ROMAJI, ApplicationField.FAMILY_KANA, findings);
        compare(subject, ApplicationField.GIVEN_ROMAJI, ApplicationField.GIVEN_KANA, findings);
    }

    private void compare(Subject subject, ApplicationField field, ApplicationField kana, Findings findings) {
        String written = subject.text(field);
        String reading = subject.text(kana);
        if (written.isBlank()) {
            return;
        }
        if (!written.matches("[A-Za-z' .-]+")) {
            findings.stop("romaji", field, Say.of("check.romaji.letters", Names.of(field), written));
        } else if (!reading.isBlank() && Kana.isReading(reading)) {
            var proposal = romaji.propose(reading);
            String plain = written.toUpperCase(Locale.ROOT);
            boolean known = proposal.romaji().equals(plain)
                    || proposal.alternatives().stream()
                            .anyMatch(other -> other.romaji().equals(plain));
            if (!known) {
                findings.note(
                        "romaji",
                        field,
                        Say.of("check.romaji.differs", Names.of(field), written, reading, proposal.romaji()));
            }
        }
    }
}
