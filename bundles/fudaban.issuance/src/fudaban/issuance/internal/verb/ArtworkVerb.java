// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import static fudaban.ledger.verb.Verb.Parameter.positional;

import fudaban.issuance.face.ArtworkStore;
import fudaban.issuance.photo.PhotoException;
import fudaban.issuance.photo.Photos;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code artwork seal IMAGE FOLDER NAME}: a design becomes a sealed file of a pack's edition. */
@Component(service = Verb.class)
public final class ArtworkVerb implements Verb {
    @Override
    public String words() {
        return "artwork seal";
    }

    @Override
    public Text summary() {
        return new Text("券面デザインの画像を封印して、連携設定の版に置く", "seal a picture of artwork into an edition of a pack");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                positional("IMAGE", "デザインの画像（PNGまたはJPEG）", "the picture (PNG or JPEG)", true),
                positional(
                        "EDITION",
                        "連携設定の版のフォルダー（editions/適用日）",
                        "folder of the pack's edition (editions/EFFECTIVE-DATE)",
                        true),
                positional("NAME", "券面様式の artwork に書く名前", "the name the layout gives it", true));
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        String name = call.value("NAME").orElseThrow();
        if (!name.matches("[a-z0-9][a-z0-9-]{0,40}")) {
            throw Photos.refusal("artwork.name", name);
        }
        Path edition = call.path("EDITION");
        if (!Files.exists(edition.resolve("FaceLayout.json"))) {
            throw Photos.refusal("artwork.edition", edition.getFileName());
        }
        Path target = edition.resolve(ArtworkStore.path(name));
        try {
            byte[] sealed =
                    ArtworkStore.seal(call.ledger(), call.session(), name, Files.readAllBytes(call.path("IMAGE")));
            Files.createDirectories(target.getParent());
            Files.write(target, sealed);
        } catch (PhotoException unusable) {
            throw Photos.refusal("artwork.image", unusable.sentence());
        }
        call.line(Photos.refusal("artwork.sealed", target.getFileName(), name).sentence(call.locale()));
        call.result(Map.of("file", target.toString(), "artwork", name));
        return 0;
    }
}
