// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.people;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.ledger.query.Query;
import fudaban.registers.Registry;
import fudaban.registers.model.ContractMember;
import fudaban.registers.model.MemberPaper;
import fudaban.registers.model.MemberPaperKind;
import fudaban.registers.model.MemberState;
import fudaban.registers.model.RegistersPackage.Literals;
import fudaban.registers.people.MemberActs;
import fudaban.registers.people.MemberProfile;
import fudaban.registers.people.MemberReader;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;

/** The 官's approval: every paper the contract asks for must be there; whoever is replaced ends the day before. */
@Component(service = Act.class)
public final class ApproveMember extends MemberAct<MemberActs.Approve> {
    private static final int MOST = 1000;

    /** For the service registry. */
    public ApproveMember() {
        super(MemberActs.APPROVE, MemberActs.Approve.class);
    }

    @Override
    public void run(MemberActs.Approve input, Change change) throws Refusal {
        ContractMember member = member(input.member(), change);
        if (member.getState() != MemberState.PROPOSED) {
            throw Registry.refusal("member.not-proposed", member.getNumber());
        }
        List<MemberPaper> papers = change.list(Query.of(MemberPaper.class)
                .where(Literals.MEMBER_PAPER__MEMBER, member.getId())
                .limit(MOST));
        List<MemberPaperKind> missing =
                new MemberReader.Entry(member, papers).missing(change.profile(MemberProfile.class), change.day());
        if (!missing.isEmpty()) {
            throw Registry.refusal(
                    "member.missing",
                    member.getNumber(),
                    missing.stream()
                            .map(kind -> Registry.refusal("paper." + kind).sentence(Locale.JAPAN))
                            .collect(Collectors.joining("、")));
        }
        member.setState(MemberState.ACTIVE);
        member.setApprovedOn(change.day());
        member.setApprovedBy(change.actor().account());
        if (member.getReplaces() != null) {
            ContractMember before = change.load(ContractMember.class, member.getReplaces());
            before.setState(MemberState.ENDED);
            before.setLastDay(member.getFirstDay().minusDays(1));
        }
    }
}
