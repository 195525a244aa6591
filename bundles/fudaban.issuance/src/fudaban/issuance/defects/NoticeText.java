// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.defects;

import fudaban.issuance.profile.DefectLetters;
import fudaban.office.calendar.AdministrativeCalendar;
import fudaban.office.calendar.HolidayCalendar;
import fudaban.office.era.Wareki;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes the letter of a unit as the profile has it. */
final class NoticeText {
    private final DefectLetters letters;
    private final LocalDate today;

    NoticeText(DefectLetters letters, LocalDate today) {
        this.letters = letters;
        this.today = today;
    }

    String subject(UnitDefects unit) {
        return fill(unit.reminder() ? letters.reminderSubject() : letters.subject(), unit);
    }

    String text(UnitDefects unit) {
        return fill(unit.reminder() ? letters.reminderText() : letters.text(), unit);
    }

    private String fill(String template, UnitDefects unit) {
        var lines = new StringBuilder();
        for (int n = 0; n < unit.applications().size(); n++) {
            lines.append(n == 0 ? "" : "\n")
                    .append(line(n + 1, unit.applications().get(n)));
        }
        String noticed = unit.applications().stream()
                .map(Waiting::lastOn)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(day -> Wareki.format(day, Wareki.Style.LONG))
                .orElse("");
        // What people wrote comes last: nothing in a name is taken for a place to fill in.
        return template.replace("{count}", Integer.toString(unit.applications().size()))
                .replace("{due}", Wareki.format(due(), Wareki.Style.LONG_WITH_WEEKDAY))
                .replace("{noticed}", noticed)
                .replace("{unit}", unit.unit())
                .replace("{lines}", lines);
    }

    private String line(int n, Waiting one) {
        return letters.line()
                .replace("{n}", Integer.toString(n))
                .replace("{number}", one.number())
                .replace("{kind}", one.kind())
                .replace("{staff}", one.staffNumber())
                .replace("{name}", one.name())
                .replace(
                        "{defects}",
                        one.sentences().stream()
                                .map(sentence -> "　　・" + sentence)
                                .collect(Collectors.joining("\n")));
    }

    /** The day an answer is asked for. */
    LocalDate due() {
        var office = new AdministrativeCalendar(HolidayCalendar.shipped());
        LocalDate due = today.plusDays(letters.answerDays());
        while (!due.isAfter(office.last()) && office.dayOff(due).isPresent()) {
            due = due.plusDays(1);
        }
        return due;
    }
}
