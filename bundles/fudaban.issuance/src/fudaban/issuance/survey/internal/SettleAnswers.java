// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.survey.internal;

import fudaban.issuance.survey.Survey;
import fudaban.issuance.survey.SurveyActs;
import fudaban.issuance.survey.model.SurveyRow;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import org.osgi.service.component.annotations.Component;

/** What an answer wants is done: proposed, retired, handed in. */
@Component(service = Act.class)
public final class SettleAnswers extends SurveyAct<SurveyActs.Settle> {
    /** For the service registry. */
    public SettleAnswers() {
        super(SurveyActs.SETTLE, SurveyActs.Settle.class);
    }

    @Override
    public void run(SurveyActs.Settle input, Change change) throws Refusal {
        if (input.outcome() == null || input.outcome().isBlank()) {
            throw Survey.refusal("settle.outcome");
        }
        change.fetch(SurveyRow.class, input.rows());
        for (String id : input.rows()) {
            SurveyRow row = change.load(SurveyRow.class, id);
            row.setOpen(false);
            row.setOutcome(input.outcome().strip());
        }
    }
}
