// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.people;

import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.registers.people.MemberActs;
import org.osgi.service.component.annotations.Component;

/** {@code people end}: somebody works under the contract no more. */
@Component(service = Verb.class)
public final class PeopleEndVerb extends PeopleVerb {
    /** For the service registry. */
    public PeopleEndVerb() {
        super(
                "people end",
                "従事の終了又は届出の取下げを記録する",
                "record that somebody no longer works under the contract",
                MEMBER,
                Parameter.option("--last", "最終日", "last day"),
                new Parameter("--reason", new Text("理由", "why"), true, false, false));
    }

    @Override
    public int run(Invocation call) throws Refusal {
        String number = call.value("MEMBER").orElseThrow();
        return submit(
                call,
                Submission.of(
                        MemberActs.END,
                        new MemberActs.End(
                                number,
                                day(call, "--last").orElse(null),
                                call.value("--reason").orElse(null))),
                "verb.people.ended",
                number);
    }
}
