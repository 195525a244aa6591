// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.issuance.intake.PhotoFolder;
import fudaban.issuance.model.Application;
import fudaban.issuance.proposals.Proposals;
import fudaban.issuance.proposals.model.Proposal;
import fudaban.issuance.proposals.model.ProposalState;
import fudaban.issuance.proposals.model.ProposalsPackage.Literals;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Row;
import fudaban.model.Credential;
import fudaban.model.ModelPackage;
import fudaban.model.StaffEventKind;
import fudaban.personnel.Personnel;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What staff events and expiries propose, once each, and what becomes of it. */
class ProposalsTest {
    @TempDir
    Path scratch;

    private House house;
    private Proposals proposals;

    @BeforeEach
    void open() throws Exception {
        house = new House(scratch.resolve("data"));
        proposals = new Proposals(house.ledger);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void event(StaffEventKind kind, String number, String name, String unit, int days) throws Exception {
        house.submit(
                Personnel.STAFF_EVENT,
                new KnownEvent.Event(kind, number, name, unit, house.today().plusDays(days)));
    }

    private List<String> proposed() throws Exception {
        return proposals.open(house.session).stream()
                .map(row -> row.text(Literals.PROPOSAL__KIND) + " " + row.text(Literals.PROPOSAL__CAUSE) + " "
                        + row.text(Literals.PROPOSAL__STAFF_NUMBER))
                .toList();
    }

    private List<String> ids() throws Exception {
        return proposals.open(house.session).stream().map(Row::id).toList();
    }

    @Test
    void staffEventsProposeOnceAndBecomeApplications() throws Exception {
        event(StaffEventKind.HIRED, "1000001", "髙橋 一郎", "会計課", 0);
        event(StaffEventKind.HIRED, "1000001", "髙橋 一郎", "会計課", 0);
        assertEquals(List.of("NEW HIRED 1000001"), proposed());
        event(StaffEventKind.MOVED, "1000001", null, "人事課", 0);
        assertEquals(List.of("NEW HIRED 1000001"), proposed(), "without a card nothing of it changes");
        assertEquals(
                "人事課",
                proposals.open(house.session).getFirst().text(Literals.PROPOSAL__UNIT_NAME),
                "it shows where he is now");
        List<String> ids = ids();
        proposals.take(house.session, ids, null);
        assertThrows(Refusal.class, () -> proposals.take(house.session, ids, null));
        Application made = house.ledger.open(
                house.session,
                Application.class,
                house.all(Application.class).getFirst().id());
        assertEquals("髙橋", made.getFamilyName());
        assertEquals("人事課", made.getUnitName());
        assertTrue(made.getReason().contains("採用"), made.getReason());
        event(StaffEventKind.HIRED, "1000001", null, null, 1);
        assertEquals(List.of(), proposed(), "what is applied for is not proposed");
    }

    @Test
    void whoLeavesHandsBackAndNeedsNothingElse() throws Exception {
        house.take(Samples.csv(scratch, 1), PhotoFolder.of(Samples.photos(scratch, 1)));
        house.check();
        house.confirm();
        Row card = house.all(Credential.class).getFirst();
        Cards.finish(house, card.text(ModelPackage.Literals.CREDENTIAL__NUMBER));
        event(StaffEventKind.RENAMED, "1000001", "佐藤 一郎", null, 0);
        event(StaffEventKind.PROMOTED, "1000001", null, null, 0);
        assertEquals(List.of("CHANGE RENAMED 1000001"), proposed(), "one change of a card is enough");
        assertThrows(Refusal.class, () -> proposals.dismiss(house.session, ids(), " ", null));
        event(StaffEventKind.LEFT, "1000001", null, null, 0);
        assertEquals(List.of("RETURN LEFT 1000001"), proposed());
        proposals.dismiss(house.session, ids(), "窓口で受領済み", null);
        event(StaffEventKind.LEFT, "1000001", null, null, 0);
        assertEquals(List.of(), proposed(), "what was dismissed does not come again");
        assertTrue(house.all(Proposal.class).stream()
                .allMatch(row -> row.get(Literals.PROPOSAL__STATE) == ProposalState.DISMISSED));
        assertEquals(0, proposals.renewals(house.session, null), "who has left renews nothing");
    }
}
