// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import static fudaban.ledger.verb.Verb.Parameter.option;

import fudaban.issuance.face.GlyphPictures;
import fudaban.issuance.internal.Pages;
import fudaban.issuance.photo.PhotoActs;
import fudaban.issuance.photo.Photos;
import fudaban.issuance.photo.model.FaceGlyph;
import fudaban.issuance.photo.model.PhotoPackage.Literals;
import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.journal.Hash;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** {@code face glyphs}: 外字 that faces draw as pictures; adds one, removes one, lists them. */
@Component(service = Verb.class)
public final class FaceGlyphVerb implements Verb {
    @Override
    public String words() {
        return "face glyphs";
    }

    @Override
    public Text summary() {
        return new Text("券面に画像で描く外字を一覧・登録・削除する", "list, add or remove characters that faces draw as pictures");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                option("--add", "登録する文字コード（U+E000、U+845B U+E0100 など）", "code points to add (U+E000, U+845B U+E0100)"),
                option(
                        "--image",
                        "字形の画像（PNG、正方形、64〜2048画素、白地に黒）",
                        "its picture (PNG, square, 64 to 2048 pixels, black on white)"),
                option("--remove", "削除する文字コード", "code points to remove"),
                option("--reason", "備考、または削除の理由", "remark, or why it is removed"));
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        if (call.value("--add").isPresent()) {
            add(call, call.value("--add").get());
        }
        if (call.value("--remove").isPresent()) {
            String reason = call.value("--reason").orElseThrow(() -> Photos.refusal("glyph.reason"));
            call.ledger()
                    .submit(
                            call.session(),
                            Submission.of(
                                    PhotoActs.REMOVE_GLYPH,
                                    new PhotoActs.RemoveGlyph(
                                            call.value("--remove").get(), reason)));
        }
        List<String> codes = new ArrayList<>();
        for (Row row : Pages.all(
                call.ledger(),
                call.session(),
                Query.of(FaceGlyph.class).where(Literals.FACE_GLYPH__ACTIVE_CODES, Query.Operator.NOT_EMPTY))) {
            codes.add(row.text(Literals.FACE_GLYPH__CODES));
            call.line(row.text(Literals.FACE_GLYPH__CODES) + " " + row.text(Literals.FACE_GLYPH__REMARK));
        }
        call.line(Photos.refusal("glyph.count", codes.size()).sentence(call.locale()));
        call.result(Map.of("glyphs", codes));
        return 0;
    }

    private static void add(Invocation call, String codes) throws Refusal, IOException {
        if (call.value("--image").isEmpty()) {
            throw Photos.refusal("glyph.image", codes);
        }
        byte[] file = Files.readAllBytes(call.path("--image"));
        Optional<String> fault = GlyphPictures.fault(file);
        if (fault.isPresent()) {
            throw Photos.refusal("glyph.image." + fault.get(), codes);
        }
        var input = new PhotoActs.AddGlyph(
                codes, Hash.hex(Hash.sha256(file)), call.value("--reason").orElse(null));
        call.ledger()
                .submit(
                        call.session(),
                        Submission.of(PhotoActs.ADD_GLYPH, input).carrying(List.of(file)));
    }
}
