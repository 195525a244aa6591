// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.people;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.model.Attachment;
import fudaban.registers.Registry;
import fudaban.registers.model.ContractMember;
import fudaban.registers.model.MemberPaper;
import fudaban.registers.model.MemberState;
import fudaban.registers.people.MemberActs;
import org.osgi.service.component.annotations.Component;

/** A paper of a member; its file is kept encrypted and is erased with the member. */
@Component(service = Act.class)
public final class KeepMemberPaper extends MemberAct<MemberActs.Paper> {
    /** For the service registry. */
    public KeepMemberPaper() {
        super(MemberActs.PAPER, MemberActs.Paper.class);
    }

    @Override
    public void run(MemberActs.Paper input, Change change) throws Refusal {
        ContractMember member = member(input.member(), change);
        if (member.getState() == MemberState.ENDED) {
            throw Registry.refusal("member.ended", member.getNumber());
        }
        if (input.kind() == null || input.title() == null || input.title().isBlank()) {
            throw Registry.refusal("member.paper", member.getNumber());
        }
        MemberPaper paper = change.create(MemberPaper.class);
        paper.setMember(member.getId());
        paper.setKind(input.kind());
        paper.setTitle(input.title());
        paper.setReceivedOn(change.day());
        paper.setExpiresOn(input.expires());
        if (input.hash() != null) {
            byte[] content = change.carried(input.hash());
            Attachment file = change.create(Attachment.class);
            // Names of files may hold names of people.
            file.setName(member.getNumber() + "-" + input.kind().getName());
            file.setMediaType(input.mediaType());
            file.setSize(content.length);
            file.setHash(input.hash());
            file.setContent(content);
            file.setBelongsTo(paper.getId());
            paper.setHash(input.hash());
        }
    }
}
