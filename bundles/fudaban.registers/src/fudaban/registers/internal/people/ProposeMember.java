// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.people;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.ledger.query.Query;
import fudaban.registers.Registry;
import fudaban.registers.model.ContractMember;
import fudaban.registers.model.MemberState;
import fudaban.registers.model.RegistersPackage.Literals;
import fudaban.registers.people.MemberActs;
import fudaban.registers.people.MemberProfile;
import fudaban.registers.row.Numbering;
import java.time.temporal.ChronoUnit;
import org.osgi.service.component.annotations.Component;

/** 追加・交代の届出 with 十分な時間的余裕 (3.5), or with the reason why there is none (3.4 b). The first of a post begin with the contract and need none. */
@Component(service = Act.class)
public final class ProposeMember extends MemberAct<MemberActs.Propose> {
    /** For the service registry. */
    public ProposeMember() {
        super(MemberActs.PROPOSE, MemberActs.Propose.class);
    }

    @Override
    public void run(MemberActs.Propose input, Change change) throws Refusal {
        if (input.name() == null || input.name().isBlank() || input.post() == null || input.firstDay() == null) {
            throw Registry.refusal("member.empty");
        }
        MemberProfile profile = change.profile(MemberProfile.class);
        ContractMember replaced = input.replaces() == null ? null : member(input.replaces(), change);
        if (replaced != null && replaced.getState() != MemberState.ACTIVE) {
            throw Registry.refusal("member.not-active", input.replaces());
        }
        boolean first = change.list(Query.of(ContractMember.class)
                        .where(Literals.CONTRACT_MEMBER__POST, input.post())
                        .limit(1))
                .isEmpty();
        int lead = (int) ChronoUnit.DAYS.between(change.day(), input.firstDay());
        boolean reasoned = input.reason() != null && !input.reason().isBlank();
        if (input.urgent() && !reasoned) {
            throw Registry.refusal("member.reason");
        }
        if (!first && !input.urgent() && lead < profile.lead()) {
            throw Registry.refusal("member.lead", input.firstDay().toString(), lead, profile.lead());
        }
        ContractMember member = change.create(ContractMember.class);
        member.setNumber(Numbering.number(profile.numbering(), change.day(), () -> change.next("contract-member")));
        member.setName(input.name());
        member.setPost(input.post());
        member.setState(MemberState.PROPOSED);
        member.setFirstDay(input.firstDay());
        member.setReplaces(replaced == null ? null : replaced.getId());
        member.setReason(input.reason());
        member.setUrgent(input.urgent());
        member.setPhone(input.phone());
        member.setProposedOn(change.day());
        member.setLead(lead);
    }
}
