// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.survey;

import static fudaban.issuance.survey.model.SurveyPackage.Literals.SURVEY_ROW__ANSWER;
import static fudaban.issuance.survey.model.SurveyPackage.Literals.SURVEY_ROW__ASKED;
import static fudaban.issuance.survey.model.SurveyPackage.Literals.SURVEY_ROW__EXPIRES_ON;
import static fudaban.issuance.survey.model.SurveyPackage.Literals.SURVEY_ROW__HOLDER_NAME;
import static fudaban.issuance.survey.model.SurveyPackage.Literals.SURVEY_ROW__LETTER;
import static fudaban.issuance.survey.model.SurveyPackage.Literals.SURVEY_ROW__MONTH;
import static fudaban.issuance.survey.model.SurveyPackage.Literals.SURVEY_ROW__NUMBER;
import static fudaban.issuance.survey.model.SurveyPackage.Literals.SURVEY_ROW__OUTCOME;
import static fudaban.issuance.survey.model.SurveyPackage.Literals.SURVEY_ROW__UNIT_NAME;

import fudaban.issuance.survey.model.Answer;
import fudaban.ui.table.ColumnDefinition;
import fudaban.ui.table.Tone;
import fudaban.ui.words.Words;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The columns of 有効期限調査. */
final class SurveyColumns {
    private SurveyColumns() {}

    static List<ColumnDefinition> all(Words words, Clock clock) {
        return List.of(
                ColumnDefinition.of(SURVEY_ROW__NUMBER, "column.number", 112),
                ColumnDefinition.of(SURVEY_ROW__HOLDER_NAME, "column.holder", 132),
                ColumnDefinition.of(SURVEY_ROW__UNIT_NAME, "column.unit", 200).grouped(),
                ColumnDefinition.of(SURVEY_ROW__MONTH, "column.month", 88).grouped(),
                ColumnDefinition.of(SURVEY_ROW__EXPIRES_ON, "column.expires", 104)
                        .shownAs(day -> words.day((LocalDate) day)),
                ColumnDefinition.of(SURVEY_ROW__ANSWER, "column.answer", 92)
                        .shownAs(answer -> words.say("answer." + answer))
                        .marked(answer -> tone((Answer) answer))
                        .grouped(),
                ColumnDefinition.of(SURVEY_ROW__ASKED, "column.asked", 84)
                        .shownAs(asked -> words.say(
                                "days",
                                Duration.between((Instant) asked, clock.instant())
                                        .toDays())),
                ColumnDefinition.of(SURVEY_ROW__LETTER, "column.letter", 120),
                ColumnDefinition.of(SURVEY_ROW__OUTCOME, "column.outcome", 120));
    }

    private static Tone tone(Answer answer) {
        return switch (answer) {
            case OPEN -> Tone.CAUTION;
            case CONTINUE -> Tone.GOOD;
            case LEFT, RETURNED -> Tone.NEUTRAL;
        };
    }
}
