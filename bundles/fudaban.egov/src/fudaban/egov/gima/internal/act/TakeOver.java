// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.internal.act;

import fudaban.egov.gima.Gima;
import fudaban.egov.gima.act.GimaActs;
import fudaban.egov.gima.model.AcceptedUser;
import fudaban.egov.gima.profile.GimaProfile;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Query.Operator;
import fudaban.model.ModelPackage;
import fudaban.model.Person;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;

/** 引継ぎ受入 of what the service holds. What it accepted since then from this desk is known better and is not overwritten. */
@Component(service = Act.class)
public final class TakeOver extends Declared<GimaActs.TakeOver> {
    /** For the service registry. */
    public TakeOver() {
        super(GimaActs.TAKE_OVER, GimaActs.TakeOver.class);
    }

    @Override
    public void run(GimaActs.TakeOver input, Change change) throws Refusal {
        Releases.chunk(input.users());
        GimaProfile profile = change.profile(GimaProfile.class);
        var state = new AcceptedState(
                change,
                input.users().stream().map(GimaActs.Held::userId).distinct().toList());
        Map<String, String> people = people(input.users(), profile, change);
        for (GimaActs.Held held : input.users()) {
            AcceptedUser known = state.find(held.userId()).orElse(null);
            if (known != null && !known.isTakenOver()) {
                throw Gima.refusal("take.known", held.userId());
            }
            AcceptedUser user = known == null ? change.create(AcceptedUser.class) : known;
            user.setUserId(held.userId());
            AcceptedState.link(
                    user, profile.staffNumberOf(held.userId()).map(people::get).orElse(null));
            user.setContent(held.content());
            user.setAccepted(change.happened());
            user.setTakenOver(true);
        }
    }

    /** Ids of the people of a chunk by staff number. */
    private static Map<String, String> people(List<GimaActs.Held> users, GimaProfile profile, Change change) {
        Object[] numbers = users.stream()
                .flatMap(held -> profile.staffNumberOf(held.userId()).stream())
                .distinct()
                .toArray();
        return numbers.length == 0
                ? Map.of()
                : change
                        .list(Query.of(Person.class)
                                .where(ModelPackage.Literals.PERSON__STAFF_NUMBER, Operator.IN, numbers)
                                .limit(numbers.length))
                        .stream()
                        .collect(Collectors.toMap(Person::getStaffNumber, Person::getId));
    }
}
