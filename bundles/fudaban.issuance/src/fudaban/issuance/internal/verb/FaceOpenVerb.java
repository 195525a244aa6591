// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import static fudaban.ledger.verb.Verb.Parameter.option;
import static fudaban.ledger.verb.Verb.Parameter.positional;

import fudaban.issuance.Issuance;
import fudaban.issuance.batch.SealedFaces;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code face open FOLDER}: sealed faces for a printer elsewhere; leaves an access entry. */
@Component(service = Verb.class)
public final class FaceOpenVerb implements Verb {
    @Override
    public String words() {
        return "face open";
    }

    @Override
    public Text summary() {
        return new Text("封印された券面を、別の場所の印刷機のために取り出す", "take sealed faces out for a printer elsewhere");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                positional("FOLDER", "取り出す先のフォルダー", "where to", true),
                option(
                        "--faces",
                        "封印された券面のフォルダー（既定はデータフォルダーの faces）",
                        "folder of sealed faces (faces of the data folder by default)"));
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        Path to = call.path("FOLDER");
        if (!Files.isDirectory(to)) {
            throw Issuance.refusal("folder.not", to.getFileName());
        }
        Path faces = call.value("--faces").isPresent()
                ? call.path("--faces")
                : call.settings().folder().resolve("faces");
        int count = new SealedFaces(call.ledger(), call.session(), faces).takeOut(to);
        call.line(WorkVerb.say(call.locale(), "face.opened", count, to.getFileName()));
        call.result(Map.of("faces", count));
        return 0;
    }
}
