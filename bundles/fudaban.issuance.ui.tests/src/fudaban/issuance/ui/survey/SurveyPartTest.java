// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.issuance.survey.model.Answer;
import fudaban.issuance.survey.model.SurveyPackage.Literals;
import fudaban.issuance.survey.model.SurveyRow;
import fudaban.ui.shell.Subject;
import fudaban.ui.testing.QuietDesk;
import fudaban.ui.testing.Screen;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.junit.jupiter.api.Test;

/** 有効期限調査 on a screen: the steps in the order of the work, and how many wait in 本日. */
class SurveyPartTest {
    private static QuietDesk desk() {
        return new QuietDesk()
                .holds(
                        SurveyRow.class,
                        QuietDesk.row(
                                "s",
                                Map.<EAttribute, Object>of(
                                        Literals.SURVEY_ROW__NUMBER,
                                        "A0000001",
                                        Literals.SURVEY_ROW__CREDENTIAL,
                                        "c",
                                        Literals.SURVEY_ROW__ANSWER,
                                        Answer.OPEN,
                                        Literals.SURVEY_ROW__ASKED,
                                        Instant.parse("2026-03-01T00:00:00Z"),
                                        Literals.SURVEY_ROW__EXPIRES_ON,
                                        LocalDate.of(2026, 7, 1))));
    }

    @Test
    void everythingHasItsNameInBothLanguages() {
        for (Locale locale : List.of(Locale.JAPAN, Locale.ENGLISH)) {
            try (var screen = new Screen(locale)) {
                var desk = desk();
                new SurveyPart()
                        .create(
                                screen.shell(),
                                desk.ledger(),
                                desk.session(),
                                desk.work(),
                                desk.jobs(),
                                desk.printing(),
                                desk.guide());
                screen.open();
                screen.assertNamed();
                if (locale == Locale.ENGLISH) {
                    screen.assertEnglish();
                }
                List.of("survey.open", "survey.ask", "survey.remind", "survey.read", "survey.carry")
                        .forEach(id -> assertTrue(screen.has(id), id));
                assertEquals(List.<Subject>of(), desk.subjects());
            }
        }
    }

    @Test
    void whatIsRefusedIsSaidOnThePage() {
        try (var screen = new Screen(Locale.JAPAN)) {
            var desk = desk();
            new SurveyPart()
                    .create(
                            screen.shell(),
                            desk.ledger(),
                            desk.session(),
                            desk.work(),
                            desk.jobs(),
                            desk.printing(),
                            desk.guide());
            screen.open();
            int before = screen.texts().size();
            // This desk has no profile: the month cannot be known.
            screen.press("survey.ask");
            screen.settle();
            assertTrue(screen.texts().size() > before, "the sentence of the refusal: " + screen.texts());
        }
    }
}
