// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.people;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.registers.Registry;
import fudaban.registers.model.ContractMember;
import fudaban.registers.model.MemberState;
import fudaban.registers.people.MemberActs;
import org.osgi.service.component.annotations.Component;

/** Somebody works under the contract no more, or a 届出 is withdrawn. */
@Component(service = Act.class)
public final class EndMember extends MemberAct<MemberActs.End> {
    /** For the service registry. */
    public EndMember() {
        super(MemberActs.END, MemberActs.End.class);
    }

    @Override
    public void run(MemberActs.End input, Change change) throws Refusal {
        ContractMember member = member(input.member(), change);
        if (member.getState() == MemberState.ENDED) {
            throw Registry.refusal("member.ended", member.getNumber());
        }
        if (input.reason() == null || input.reason().isBlank()) {
            throw Registry.refusal("member.reason");
        }
        member.setState(MemberState.ENDED);
        member.setLastDay(input.lastDay() == null ? change.day() : input.lastDay());
        member.setEndReason(input.reason());
    }
}
