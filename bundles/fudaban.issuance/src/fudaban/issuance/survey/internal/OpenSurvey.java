// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.survey.internal;

import fudaban.issuance.survey.SurveyActs;
import fudaban.issuance.survey.model.Answer;
import fudaban.issuance.survey.model.SurveyPackage.Literals;
import fudaban.issuance.survey.model.SurveyRound;
import fudaban.issuance.survey.model.SurveyRow;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.model.Credential;
import fudaban.model.Person;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** Takes cards into the round of their month; one that is there stays as it is. */
@Component(service = Act.class)
public final class OpenSurvey extends SurveyAct<SurveyActs.Open> {
    /** For the service registry. */
    public OpenSurvey() {
        super(SurveyActs.OPEN, SurveyActs.Open.class);
    }

    @Override
    public void run(SurveyActs.Open input, Change change) throws Refusal {
        SurveyRound round = change.find(SurveyRound.class, Literals.SURVEY_ROUND__MONTH, input.month())
                .orElseGet(() -> round(input, change));
        change.fetch(
                SurveyRow.class,
                Literals.SURVEY_ROW__KEY,
                input.cards().stream().map(id -> round.getId() + ":" + id).toList());
        change.fetch(Credential.class, input.cards());
        List<String> holders = new ArrayList<>();
        for (String id : input.cards()) {
            holders.add(change.load(Credential.class, id).getPerson());
        }
        change.fetch(Person.class, holders);
        for (String id : input.cards()) {
            String key = round.getId() + ":" + id;
            if (change.find(SurveyRow.class, Literals.SURVEY_ROW__KEY, key).isEmpty()) {
                add(round, key, change.load(Credential.class, id), change);
                round.setCards(round.getCards() + 1);
            }
        }
    }

    private static SurveyRound round(SurveyActs.Open input, Change change) {
        SurveyRound round = change.create(SurveyRound.class);
        round.setNumber("調査 " + input.month());
        round.setMonth(input.month());
        round.setDue(input.due());
        round.setOpened(change.happened());
        round.setAccount(change.actor().account());
        return round;
    }

    private static void add(SurveyRound round, String key, Credential card, Change change) throws Refusal {
        SurveyRow row = change.create(SurveyRow.class);
        row.setKey(key);
        row.setRound(round.getId());
        row.setMonth(round.getMonth());
        row.setNumber(card.getNumber());
        row.setCredential(card.getId());
        row.setPerson(card.getPerson());
        row.setHolderName(card.getHolderName());
        row.setHolderKana(card.getHolderKana());
        row.setUnitName(card.getUnitName());
        row.setExpiresOn(card.getExpiresOn());
        row.setAnswer(Answer.OPEN);
        row.setOpen(true);
        if (card.getPerson() != null) {
            row.setOrganization(change.load(Person.class, card.getPerson()).getOrganization());
        }
    }
}
