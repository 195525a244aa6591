// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.handover;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.ActType;
import fudaban.ledger.act.Change;
import fudaban.ledger.query.Query;
import fudaban.model.Role;
import fudaban.registers.Registry;
import fudaban.registers.handover.Handover;
import fudaban.registers.handover.HandoverProfile;
import fudaban.registers.internal.act.Rows;
import fudaban.registers.model.RegisterRow;
import fudaban.registers.model.RegistersPackage.Literals;
import fudaban.registers.model.RowState;
import fudaban.registers.profile.Register;
import fudaban.registers.profile.RegisterProfile;
import fudaban.registers.row.Parts;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** Enters what every handover with a party has; what is there already is not entered twice. */
@Component(service = Act.class)
public final class BeginHandover implements Act<Handover.Begin> {
    private static final int MOST = 1000;

    private final ActType<Handover.Begin> type = new ActType<>(
            Handover.BEGIN, Handover.Begin.class, Set.of(Role.OPERATOR, Role.MANAGER), "3-6", "", Registry.class);

    @Override
    public ActType<Handover.Begin> type() {
        return type;
    }

    @Override
    public void run(Handover.Begin input, Change change) throws Refusal {
        HandoverProfile profile = change.profile(HandoverProfile.class);
        HandoverProfile.Party party = profile.party(input.taken(), input.party());
        Register register = change.profile(RegisterProfile.class).register(profile.register());
        String direction = profile.direction(input.taken());
        Set<String> there = there(profile.register(), direction, party.name(), change);
        int entered = 0;
        for (HandoverProfile.Item item : party.items()) {
            if (there.add(item.subject())) {
                Map<String, String> values = new LinkedHashMap<>();
                values.put("direction", direction);
                values.put("kind", profile.kinds().get(item.kind()));
                values.put("party", party.name());
                values.put("subject", item.subject());
                if (item.content() != null) {
                    values.put("content", item.content());
                }
                Rows.add(register, null, values, change);
                entered++;
            }
        }
        if (entered == 0) {
            throw Registry.refusal("handover.begun", party.name());
        }
    }

    private static Set<String> there(String register, String direction, String party, Change change) {
        Set<String> subjects = new HashSet<>();
        for (RegisterRow row : change.list(Query.of(RegisterRow.class)
                .where(Literals.REGISTER_ROW__REGISTER, register)
                .limit(MOST))) {
            Map<String, String> values = Parts.values(row);
            if (row.getState() != RowState.CANCELLED
                    && direction.equals(values.get("direction"))
                    && party.equals(values.get("party"))) {
                subjects.add(values.get("subject"));
            }
        }
        return subjects;
    }
}
