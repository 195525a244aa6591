// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.issuance.evidence.EvidenceActs;
import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code evidence remove STEP NUMBER HASH --reason TEXT}. */
@Component(service = Verb.class)
public final class EvidenceRemoveVerb extends EvidenceVerb {
    /** For the service registry. */
    public EvidenceRemoveVerb() {
        super(
                "remove",
                new Text("誤って登録した証拠の写真を取り外す", "take a photo away that was kept by mistake"),
                Parameter.positional("HASH", "写真のSHA-256（一覧に出る）", "its SHA-256, as listed", true),
                Parameter.option("--reason", "理由", "the reason"));
    }

    @Override
    Done work(Invocation call, String item) throws Refusal {
        String number = number(call);
        call.ledger()
                .submit(
                        call.session(),
                        Submission.of(
                                        EvidenceActs.DETACH,
                                        new EvidenceActs.Detach(
                                                step(call),
                                                number,
                                                call.value("HASH").orElse(""),
                                                call.value("--reason").orElse("")))
                                .within(item));
        return new Done(0, 1, locale -> say(locale, "done.evidence-remove", number), Map.of("number", number));
    }
}
