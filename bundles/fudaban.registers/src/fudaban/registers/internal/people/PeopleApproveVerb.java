// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.people;

import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.act.Confirmation;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.registers.people.MemberActs;
import org.osgi.service.component.annotations.Component;

/** {@code people approve}: asks the 官 to approve; the sheet goes round by {@code decision print}. */
@Component(service = Verb.class)
public final class PeopleApproveVerb extends PeopleVerb {
    /** For the service registry. */
    public PeopleApproveVerb() {
        super(
                "people approve",
                "追加・交代について官側の承認を求める（決裁の票を印刷する）",
                "ask the office to approve (prints go round by decision print)",
                MEMBER);
    }

    @Override
    public int run(Invocation call) throws Refusal {
        String number = call.value("MEMBER").orElseThrow();
        return submit(
                call,
                Submission.of(MemberActs.APPROVE, new MemberActs.Approve(number))
                        .confirmed(new Confirmation.Paper()),
                "verb.people.approved",
                number);
    }
}
