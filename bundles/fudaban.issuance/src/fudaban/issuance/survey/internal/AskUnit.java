// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.survey.internal;

import fudaban.issuance.survey.SurveyActs;
import fudaban.issuance.survey.model.SurveyRow;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import org.osgi.service.component.annotations.Component;

/** A letter asks about some cards; asking again by the same letter does nothing. */
@Component(service = Act.class)
public final class AskUnit extends SurveyAct<SurveyActs.Ask> {
    /** For the service registry. */
    public AskUnit() {
        super(SurveyActs.ASK, SurveyActs.Ask.class);
    }

    @Override
    public void run(SurveyActs.Ask input, Change change) throws Refusal {
        change.fetch(SurveyRow.class, input.rows());
        for (String id : input.rows()) {
            SurveyRow row = change.load(SurveyRow.class, id);
            if (input.letter().equals(row.getLetter())) {
                continue;
            }
            row.setLetter(input.letter());
            row.setTimes(row.getTimes() + 1);
            if (row.getAsked() == null) {
                row.setAsked(change.happened());
            }
        }
    }
}
