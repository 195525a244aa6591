// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code evidence add STEP NUMBER FILE...}. */
@Component(service = Verb.class)
public final class EvidenceAddVerb extends EvidenceVerb {
    /** For the service registry. */
    public EvidenceAddVerb() {
        super(
                "add",
                new Text(
                        "証拠の写真を登録する（パックの EvidenceRules で定めた処理だけ）", "keep photos as evidence, where the pack offers it"),
                new Parameter("FILE", new Text("写真（JPEG、PNG）", "photos, JPEG or PNG"), true, false, true));
    }

    @Override
    Done work(Invocation call, String item) throws Refusal, IOException {
        String number = number(call);
        List<Path> files = call.values("FILE").stream().map(Path::of).toList();
        desk(call).attach(step(call), number, files, item);
        return new Done(
                0,
                files.size(),
                locale -> say(locale, "done.evidence-add", number, files.size()),
                Map.of("number", number, "photos", files.size()));
    }
}
