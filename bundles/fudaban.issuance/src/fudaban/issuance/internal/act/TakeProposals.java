// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.Issuance;
import fudaban.issuance.model.Application;
import fudaban.issuance.model.ApplicationState;
import fudaban.issuance.profile.ApplicationColumns;
import fudaban.issuance.profile.ApplicationField;
import fudaban.issuance.proposals.ProposalActs;
import fudaban.issuance.proposals.model.Proposal;
import fudaban.issuance.proposals.model.ProposalState;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.model.Person;
import fudaban.office.era.FiscalYear;
import fudaban.office.era.Wareki;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** Makes applications of proposals, filled in from the person's record; they are checked like any other. */
@Component(service = Act.class)
public final class TakeProposals extends Declared<ProposalActs.Take> {
    /** For the service registry. */
    public TakeProposals() {
        super(ProposalActs.TAKE, ProposalActs.Take.class, DESK, "1-1");
    }

    @Override
    public void run(ProposalActs.Take input, Change change) throws Refusal {
        var words = change.profile(ApplicationColumns.class);
        for (String id : input.proposals()) {
            Proposal proposal = Proposing.pending(change, id);
            Application application = change.create(Application.class);
            int year = FiscalYear.of(change.day()).year();
            application.setNumber("A%02d-%05d".formatted(year % 100, change.next("issuance-application-" + year)));
            application.setState(ApplicationState.RECEIVED);
            application.setSource(say("proposal.source", proposal.getNumber()));
            application.setSourceLine(1);
            application.setSourceKey(proposal.getId() + ":1");
            Person person = change.load(Person.class, proposal.getPerson());
            Texts.fill(application, values(proposal, person, words), words);
            application.setPerson(person.getId());
            application.setPhoto(person.getPhoto());
            proposal.setApplication(application.getId());
            proposal.setState(ProposalState.TAKEN);
        }
    }

    private static Map<ApplicationField, String> values(Proposal proposal, Person person, ApplicationColumns words) {
        Map<ApplicationField, String> values = new EnumMap<>(ApplicationField.class);
        values.put(ApplicationField.KIND, words.word(proposal.getKind()));
        values.put(ApplicationField.CARD_KIND, words.word(proposal.getCardKind()));
        values.put(ApplicationField.STAFF_NUMBER, person.getStaffNumber());
        values.put(ApplicationField.FAMILY_NAME, person.getFamilyName());
        values.put(ApplicationField.GIVEN_NAME, person.getGivenName());
        values.put(ApplicationField.FAMILY_KANA, person.getFamilyKana());
        values.put(ApplicationField.GIVEN_KANA, person.getGivenKana());
        values.put(ApplicationField.FAMILY_ROMAJI, person.getFamilyRomaji());
        values.put(ApplicationField.GIVEN_ROMAJI, person.getGivenRomaji());
        values.put(ApplicationField.FORMER_FAMILY_NAME, person.getFormerFamilyName());
        values.put(ApplicationField.UNIT, person.getUnitName());
        values.put(ApplicationField.TITLE, person.getTitle());
        if (person.getBirth() != null) {
            values.put(ApplicationField.BIRTH, person.getBirth().toString());
        }
        values.put(
                ApplicationField.REASON,
                say(
                        "proposal.reason." + proposal.getCause().getName(),
                        Wareki.format(proposal.getEffectiveOn(), Wareki.Style.SHORT)));
        return values;
    }

    private static String say(String key, Object... arguments) {
        return Issuance.refusal(key, arguments).sentence(Locale.JAPAN);
    }
}
