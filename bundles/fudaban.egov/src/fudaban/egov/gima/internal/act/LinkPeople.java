// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.internal.act;

import fudaban.egov.gima.model.AcceptedUser;
import fudaban.egov.gima.model.GimaPackage.Literals;
import fudaban.egov.gima.profile.GimaProfile;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Change;
import fudaban.ledger.act.Participant;
import fudaban.model.Fact;
import fudaban.model.Person;
import fudaban.model.StaffEventKind;
import fudaban.model.StaffMoved;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** A user that was registered ahead of the 採用 belongs to the person from the day there is one. */
@Component(service = Participant.class)
public final class LinkPeople implements Participant {
    @Override
    public void heard(Fact fact, Change change) throws Refusal {
        if (fact instanceof StaffMoved moved && moved.getKind() == StaffEventKind.HIRED) {
            Person person = change.load(Person.class, moved.getSubject());
            Optional<GimaProfile> profile = profile(change);
            if (profile.isEmpty()) {
                return;
            }
            String userId = profile.get().userIdOf(person.getStaffNumber());
            change.find(AcceptedUser.class, Literals.ACCEPTED_USER__USER_ID, userId)
                    .filter(user -> user.getPerson() == null)
                    .ifPresent(user -> AcceptedState.link(user, person.getId()));
        }
    }

    /** A desk without a pack for the service, or before its first edition, appoints people all the same. */
    private static Optional<GimaProfile> profile(Change change) {
        try {
            return Optional.of(change.profile(GimaProfile.class));
        } catch (Refusal none) {
            return Optional.empty();
        }
    }
}
