// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.people;

import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.registers.model.ContractMember;
import fudaban.registers.model.MemberPost;
import fudaban.registers.people.MemberActs;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code people propose}: 追加・交代の届出. */
@Component(service = Verb.class)
public final class PeopleProposeVerb extends PeopleVerb {
    /** For the service registry. */
    public PeopleProposeVerb() {
        super(
                "people propose",
                "役務従事者・役務管理者・代替者の追加・交代を届け出る",
                "give notice of somebody new or of a replacement",
                Parameter.positional("NAME", "氏名", "name", true),
                Parameter.positional(
                        "POST", "worker（役務従事者）、manager（役務管理者）、substitute（代替者）", "worker, manager, substitute", true),
                new Parameter("--from", new Text("従事を始める日", "first day"), true, false, false),
                Parameter.option("--replaces", "交代する方の番号", "number of who is replaced"),
                Parameter.option("--reason", "理由", "why"),
                Parameter.option("--phone", "連絡先", "telephone"),
                Parameter.flag("--urgent", "急病等のやむを得ない事情（理由が必要）", "illness or the like (needs a reason)"));
    }

    @Override
    public int run(Invocation call) throws Refusal {
        var input = new MemberActs.Propose(
                call.value("NAME").orElseThrow(),
                choice(MemberPost.class, call.value("POST").orElseThrow()),
                day(call, "--from").orElseThrow(),
                call.value("--replaces").orElse(null),
                call.value("--reason").orElse(null),
                call.flag("--urgent"),
                call.value("--phone").orElse(null));
        var receipt = call.ledger().submit(call.session(), Submission.of(MemberActs.PROPOSE, input));
        String number = call.ledger()
                .open(call.session(), ContractMember.class, receipt.records().getFirst())
                .getNumber();
        call.line(say(call, "verb.people.proposed", number));
        call.result(Map.of("number", number));
        return 0;
    }
}
