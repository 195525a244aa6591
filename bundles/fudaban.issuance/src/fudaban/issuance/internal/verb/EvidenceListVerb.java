// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.query.Row;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.model.ModelPackage.Literals;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code evidence list STEP NUMBER [--out FOLDER]}: the photos with their hashes; written into a folder when asked for. */
@Component(service = Verb.class)
public final class EvidenceListVerb extends EvidenceVerb {
    /** For the service registry. */
    public EvidenceListVerb() {
        super(
                "list",
                new Text("証拠の写真を一覧する、書き出す", "list photos kept as evidence, or write them to files"),
                Parameter.option("--out", "書き出すフォルダー", "folder to write them to"));
    }

    @Override
    Done work(Invocation call, String item) throws Refusal, IOException {
        String number = number(call);
        List<Row> photos = desk(call).photos(step(call), number);
        photos.forEach(photo -> call.line(
                photo.text(Literals.ATTACHMENT__NAME) + "  SHA-256 " + photo.text(Literals.ATTACHMENT__HASH)));
        if (call.value("--out").isPresent()) {
            desk(call).save(step(call), number, call.path("--out"));
        }
        return new Done(
                0,
                photos.size(),
                locale -> say(locale, "done.evidence-list", number, photos.size()),
                Map.of(
                        "number",
                        number,
                        "photos",
                        photos.stream()
                                .map(photo -> photo.text(Literals.ATTACHMENT__HASH))
                                .toList()));
    }
}
