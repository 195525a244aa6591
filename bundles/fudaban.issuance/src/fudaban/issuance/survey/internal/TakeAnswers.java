// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.survey.internal;

import fudaban.issuance.survey.Survey;
import fudaban.issuance.survey.SurveyActs;
import fudaban.issuance.survey.model.Answer;
import fudaban.issuance.survey.model.SurveyRound;
import fudaban.issuance.survey.model.SurveyRow;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import org.osgi.service.component.annotations.Component;

/** Answers of a unit. The same answer once more does nothing; another one replaces it while nothing was done about the first. */
@Component(service = Act.class)
public final class TakeAnswers extends SurveyAct<SurveyActs.Answers> {
    /** For the service registry. */
    public TakeAnswers() {
        super(SurveyActs.ANSWER, SurveyActs.Answers.class);
    }

    @Override
    public void run(SurveyActs.Answers input, Change change) throws Refusal {
        change.fetch(
                SurveyRow.class,
                input.answers().stream().map(SurveyActs.Given::row).toList());
        for (SurveyActs.Given given : input.answers()) {
            SurveyRow row = change.load(SurveyRow.class, given.row());
            if (given.answer() == null || given.answer() == Answer.OPEN) {
                throw Survey.refusal("answer.empty", row.getNumber());
            }
            if (row.getAnswer() == given.answer()) {
                continue;
            }
            if (!row.isOpen()) {
                throw Survey.refusal("answer.settled", row.getNumber());
            }
            if (row.getAnswer() == Answer.OPEN) {
                SurveyRound round = change.load(SurveyRound.class, row.getRound());
                round.setAnswered(round.getAnswered() + 1);
            }
            row.setAnswer(given.answer());
            row.setAnswered(change.happened());
            row.setPlace(input.file() + " " + given.place());
        }
    }
}
