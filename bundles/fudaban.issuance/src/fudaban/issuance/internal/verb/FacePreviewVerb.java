// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import static fudaban.ledger.verb.Verb.Parameter.option;
import static fudaban.ledger.verb.Verb.Parameter.positional;

import fudaban.document.text.FontProvider;
import fudaban.issuance.Issuance;
import fudaban.issuance.batch.FaceCheck;
import fudaban.issuance.face.FaceProof;
import fudaban.issuance.face.FaceRenderer;
import fudaban.issuance.face.Faces;
import fudaban.issuance.model.Application;
import fudaban.issuance.model.IssuancePackage.Literals;
import fudaban.ledger.Ledger.AccessKind;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code face preview NUMBER FILE}: the face of an application as it will be printed; the artwork only for those who may see it. */
@Component(service = Verb.class)
public final class FacePreviewVerb implements Verb {
    private final FontProvider fonts;

    /** @param fonts the fonts faces are printed with */
    @Activate
    public FacePreviewVerb(@Reference FontProvider fonts) {
        this.fonts = fonts;
    }

    @Override
    public String words() {
        return "face preview";
    }

    @Override
    public Text summary() {
        return new Text("申請の券面を印刷どおりに描いて保存する", "draw the face of an application as it will be printed");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                positional("NUMBER", "受付番号", "receipt number", true),
                positional("FILE", "保存先（.png または .pdf）", "where to (.png or .pdf)", true),
                option("--dpi", "解像度（300 または 600。既定は券面様式による）", "resolution, 300 or 600 (by the layout unless given)"));
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        String number = call.value("NUMBER").orElseThrow();
        Row row = call
                .ledger()
                .list(call.session(), Query.of(Application.class).where(Literals.APPLICATION__NUMBER, number))
                .rows()
                .stream()
                .findFirst()
                .orElseThrow(() -> Issuance.refusal("face.application.unknown", number));
        FaceRenderer faces = Faces.of(call.ledger(), call.session(), fonts.fonts());
        String dpi = call.value("--dpi").orElse(String.valueOf(faces.dpi()));
        if (!dpi.equals("300") && !dpi.equals("600")) {
            throw Issuance.refusal("face.dpi", dpi);
        }
        faces = faces.at(Integer.parseInt(dpi));
        FaceCheck.Card card = new FaceCheck(call.ledger(), faces).card(call.session(), row.id(), number);
        card.problems().forEach(problem -> call.line(problem.text(call.locale())));
        List<BufferedImage> sides = faces.preview(
                card.data().kind(), card.data().fields(), card.data().photo());
        Path file = call.path("FILE");
        call.ledger().recordAccess(call.session(), AccessKind.EXPORTED, number, List.of(row.id()));
        var proof = new FaceProof(fonts.fonts(), faces.dpi(), number);
        if (file.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".pdf")) {
            Files.write(file, proof.pdf(sides));
        } else {
            Files.write(file, proof.png(sides));
        }
        call.line(WorkVerb.say(call.locale(), "face.saved", file.getFileName()));
        call.result(Map.of(
                "file",
                file.toString(),
                "dpi",
                faces.dpi(),
                "printable",
                card.problems().isEmpty()));
        return card.problems().isEmpty() ? 0 : 1;
    }
}
