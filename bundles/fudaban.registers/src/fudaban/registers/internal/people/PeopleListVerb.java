// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.people;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.registers.model.ContractMember;
import fudaban.registers.model.MemberState;
import fudaban.registers.people.MemberProfile;
import fudaban.registers.people.MemberReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;

/** {@code people list}: the 名簿 with what is missing and what expires. */
@Component(service = Verb.class)
public final class PeopleListVerb extends PeopleVerb {
    /** For the service registry. */
    public PeopleListVerb() {
        super("people list", "業務従事者の名簿（不足・期限切れの書類を含む）", "list the people of the contract and what papers are missing");
    }

    @Override
    public int run(Invocation call) throws Refusal {
        var profile = call.ledger().profile(MemberProfile.class, today(call));
        List<Map<String, Object>> all = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        boolean wanting = false;
        for (MemberReader.Entry entry : new MemberReader(call.ledger(), call.session()).all()) {
            ContractMember member = entry.member();
            boolean counts = member.getState() != MemberState.ENDED;
            String missing = !counts
                    ? ""
                    : entry.missing(profile, today(call)).stream()
                            .map(kind -> say(call, "paper." + kind))
                            .collect(Collectors.joining("、"));
            String expiring = !counts
                    ? ""
                    : entry.expiring(today(call).plusDays(profile.soon())).stream()
                            .map(paper -> paper.getTitle() + " " + paper.getExpiresOn())
                            .collect(Collectors.joining("、"));
            wanting |= !missing.isEmpty();
            call.line(say(
                    call,
                    "list.member",
                    member.getNumber(),
                    say(call, "post." + member.getPost()),
                    member.getName(),
                    say(call, "memberstate." + member.getState()),
                    member.getFirstDay().toString(),
                    member.getLastDay() == null ? "" : member.getLastDay().toString()));
            if (!missing.isEmpty()) {
                call.line(say(call, "list.member.missing", missing));
            }
            if (!expiring.isEmpty()) {
                call.line(say(call, "list.member.expiring", expiring));
            }
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("number", member.getNumber());
            row.put("name", member.getName());
            row.put("post", member.getPost().getName());
            row.put("state", member.getState().getName());
            row.put("firstDay", member.getFirstDay().toString());
            row.put("missing", missing);
            row.put("expiring", expiring);
            all.add(row);
            ids.add(member.getId());
        }
        call.ledger().recordAccess(call.session(), Ledger.AccessKind.EXPORTED, "registers.members", ids);
        if (all.isEmpty()) {
            call.line(say(call, "list.member.none"));
        }
        call.result(Map.of("people", all));
        return wanting ? 1 : 0;
    }
}
