// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.survey;

import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.internal.Pages;
import fudaban.issuance.model.CardReturn;
import fudaban.issuance.model.IssuancePackage;
import fudaban.issuance.model.ReturnReason;
import fudaban.issuance.proposals.ProposalActs;
import fudaban.issuance.survey.model.Answer;
import fudaban.issuance.survey.model.SurveyPackage.Literals;
import fudaban.issuance.survey.model.SurveyRow;
import fudaban.ledger.Ledger;
import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.act.Confirmation;
import fudaban.ledger.query.Group;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Query.Operator;
import fudaban.ledger.query.Row;
import fudaban.model.Credential;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EAttribute;

/** 有効期限調査 as a screen or a verb runs it: count, take into a round, ask the units, read their answers, do what they want. */
public final class SurveyDesk {
    private static final List<EAttribute> LISTED = List.of(
            ModelPackage.Literals.CREDENTIAL__NUMBER,
            ModelPackage.Literals.CREDENTIAL__PERSON,
            ModelPackage.Literals.CREDENTIAL__HOLDER_NAME,
            ModelPackage.Literals.CREDENTIAL__HOLDER_KANA,
            ModelPackage.Literals.CREDENTIAL__UNIT_NAME,
            ModelPackage.Literals.CREDENTIAL__EXPIRES_ON);

    private final Ledger ledger;
    private final Session session;

    /** As this account. */
    public SurveyDesk(Ledger ledger, Session session) {
        this.ledger = ledger;
        this.session = session;
    }

    /** The rules in force today. */
    public SurveyRules rules() throws Refusal {
        return ledger.profile(SurveyRules.class, today());
    }

    private LocalDate today() {
        return LocalDate.now(ledger.clock());
    }

    /** The month whose cards are asked about now. */
    public YearMonth month() throws Refusal {
        return YearMonth.from(today()).plusMonths(rules().leadMonths());
    }

    /** How many cards in use expire in a month, by unit, most first. One grouped question to the database: no card is read. */
    public List<Group> units(YearMonth month) throws Refusal {
        return ledger.groups(session, expiring(month), ModelPackage.Literals.CREDENTIAL__UNIT_NAME);
    }

    private static Query<Credential> expiring(YearMonth month) {
        return Query.of(Credential.class)
                .where(ModelPackage.Literals.CREDENTIAL__STATE, CredentialState.ACTIVE)
                .where(ModelPackage.Literals.CREDENTIAL__EXPIRES_ON, Operator.FROM, month.atDay(1))
                .where(ModelPackage.Literals.CREDENTIAL__EXPIRES_ON, Operator.TO, month.atEndOfMonth());
    }

    /** The cards in use that expire in a month, by their last day: in this order an index holds them, so that no other card is read. With what a list shows. */
    public List<Row> cards(YearMonth month) throws Refusal {
        return expiring(month, LISTED);
    }

    private List<Row> expiring(YearMonth month, List<EAttribute> features) throws Refusal {
        return Pages.all(
                ledger,
                session,
                expiring(month)
                        .orderBy(ModelPackage.Literals.CREDENTIAL__EXPIRES_ON, false)
                        .only(features));
    }

    /**
     * Takes the cards of a month into its round; those that are in it stay.
     *
     * @param workItem id of the work item, or null
     * @return how many cards expire in it
     */
    public int open(YearMonth month, String workItem) throws Refusal {
        LocalDate due = today().plusDays(rules().dueDays());
        List<String> cards = expiring(month, List.of(ModelPackage.Literals.CREDENTIAL__EXPIRES_ON)).stream()
                .map(Row::id)
                .toList();
        for (int from = 0; from < cards.size(); from += SurveyActs.MOST) {
            List<String> chunk = List.copyOf(cards.subList(from, Math.min(from + SurveyActs.MOST, cards.size())));
            submit(
                    SurveyActs.OPEN,
                    new SurveyActs.Open(month.toString(), due, chunk),
                    new Confirmation.None(),
                    workItem);
        }
        return cards.size();
    }

    /** Rows of a month: all of them, those without answer, or those whose answer is still to be dealt with. */
    public List<Row> rows(YearMonth month, boolean open) throws Refusal {
        var query = Query.of(SurveyRow.class).where(Literals.SURVEY_ROW__MONTH, month.toString());
        return Pages.all(ledger, session, open ? query.where(Literals.SURVEY_ROW__OPEN, true) : query);
    }

    /** Writes one letter for each unit, or each holder, with cards that have no answer: the first, or a reminder. */
    public List<String> ask(YearMonth month, boolean remind, String workItem) throws Refusal {
        return new SurveyLetters(ledger, session).ask(month, remind, workItem);
    }

    /**
     * Enters answers.
     *
     * @return how many
     */
    public int take(SurveyList.Reading reading, String workItem) throws Refusal {
        List<SurveyActs.Given> all = reading.answers();
        for (int from = 0; from < all.size(); from += SurveyActs.MOST) {
            List<SurveyActs.Given> chunk = List.copyOf(all.subList(from, Math.min(from + SurveyActs.MOST, all.size())));
            submit(SurveyActs.ANSWER, new SurveyActs.Answers(reading.file(), chunk), new Confirmation.None(), workItem);
        }
        return all.size();
    }

    /** Notes that what an answer wants is done already, e.g. at the counter, or by a run that was stopped; false while it is not. */
    public boolean settleDone(Row row, String workItem) throws Refusal {
        boolean done = done(row);
        if (done) {
            settle(row, workItem);
        }
        return done;
    }

    private boolean done(Row row) throws Refusal {
        var answer = (Answer) row.get(Literals.SURVEY_ROW__ANSWER);
        if (answer != Answer.LEFT && answer != Answer.RETURNED) {
            return false;
        }
        String card = row.text(Literals.SURVEY_ROW__CREDENTIAL);
        CredentialState state = ledger.open(session, Credential.class, card).getState();
        boolean over = state == CredentialState.RETIRED || state == CredentialState.DESTROYED;
        var handedIn = Query.of(CardReturn.class).where(IssuancePackage.Literals.CARD_RETURN__OPEN_KEY, card);
        return over
                || answer == Answer.RETURNED
                        && !ledger.list(session, handedIn).rows().isEmpty();
    }

    private Receipt settle(Row row, String workItem) throws Refusal {
        var answer = (Answer) row.get(Literals.SURVEY_ROW__ANSWER);
        var settle = new SurveyActs.Settle(List.of(row.id()), say("outcome." + answer.getName()));
        return submit(SurveyActs.SETTLE, settle, new Confirmation.None(), workItem);
    }

    /**
     * Does what an answer wants: 継続 becomes a proposal of 更新, 退職 the 廃止登録 of the card, 返納済 its 返納.
     *
     * @param confirmation of the 廃止登録; the others need none
     * @return the receipt of the act: it may wait for a decision, then the row stays open
     */
    public Receipt carryOut(Row row, Confirmation confirmation, String workItem) throws Refusal {
        if (done(row)) {
            return settle(row, workItem);
        }
        String number = row.text(Literals.SURVEY_ROW__NUMBER);
        var answer = (Answer) row.get(Literals.SURVEY_ROW__ANSWER);
        Receipt receipt = switch (answer) {
            case OPEN -> throw Survey.refusal("answer.empty", number);
            case CONTINUE ->
                submit(
                        ProposalActs.PROPOSE,
                        new ProposalActs.Propose(List.of(row.text(Literals.SURVEY_ROW__CREDENTIAL))),
                        new Confirmation.None(),
                        workItem);
            case LEFT ->
                submit(
                        IssuanceActs.RETIRE,
                        new IssuanceActs.Retire(number, say("retire.reason", row.text(Literals.SURVEY_ROW__MONTH))),
                        confirmation,
                        workItem);
            case RETURNED ->
                submit(
                        IssuanceActs.RETURN,
                        new IssuanceActs.Return(number, ReturnReason.OTHER, null, say("return.remark"), null),
                        new Confirmation.None(),
                        workItem);
        };
        if (!receipt.waits()) {
            settle(row, workItem);
        }
        return receipt;
    }

    private Receipt submit(String act, java.lang.Record input, Confirmation confirmation, String workItem)
            throws Refusal {
        return ledger.submit(
                session, Submission.of(act, input).confirmed(confirmation).within(workItem));
    }

    private static String say(String key, Object... arguments) {
        return Survey.say(Locale.JAPAN, key, arguments);
    }
}
