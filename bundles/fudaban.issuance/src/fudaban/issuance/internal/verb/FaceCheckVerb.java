// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import static fudaban.ledger.verb.Verb.Parameter.option;

import fudaban.document.text.FontProvider;
import fudaban.issuance.Issuance;
import fudaban.issuance.batch.Batches;
import fudaban.issuance.batch.FaceCheck;
import fudaban.issuance.face.Faces;
import fudaban.issuance.model.IssuancePackage.Literals;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Row;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code face check}: all cards whose face cannot be printed, before a batch touches the first card. */
@Component(service = Verb.class)
public final class FaceCheckVerb implements Verb {
    private final FontProvider fonts;

    /** @param fonts the fonts faces are printed with */
    @Activate
    public FaceCheckVerb(@Reference FontProvider fonts) {
        this.fonts = fonts;
    }

    @Override
    public String words() {
        return "face check";
    }

    @Override
    public Text summary() {
        return new Text("券面を印刷できない身分証を、発行前にまとめて調べる", "list all cards whose face cannot be printed, before a batch");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                option("--batch", "調べる回の名前（既定は確定済みで未発行の申請）", "name of a batch (confirmed applications by default)"));
    }

    @Override
    public int run(Invocation call) throws Refusal {
        var check = new FaceCheck(call.ledger(), Faces.of(call.ledger(), call.session(), fonts.fonts()));
        Optional<String> name = call.value("--batch");
        List<FaceCheck.Card> cards = name.isPresent()
                ? check.batch(call.session(), batch(call, name.get()), (done, of) -> call.progress("face", done, of))
                : check.confirmed(call.session(), (done, of) -> call.progress("face", done, of));
        List<Map<String, Object>> json = new ArrayList<>();
        for (FaceCheck.Card card : cards) {
            List<String> problems = card.problems().stream()
                    .map(each -> each.text(call.locale()))
                    .toList();
            problems.forEach(problem -> call.line(card.number() + " " + problem));
            if (!problems.isEmpty()) {
                json.add(Map.of("number", card.number(), "problems", problems));
            }
        }
        call.line(WorkVerb.say(call.locale(), "face.checked", cards.size(), json.size()));
        call.result(Map.of("cards", cards.size(), "problems", json));
        return json.isEmpty() ? 0 : 1;
    }

    private static String batch(Invocation call, String name) throws Refusal {
        return new Batches(call.ledger())
                .unfinished(call.session()).stream()
                        .filter(row -> row.text(Literals.BATCH__NAME).equals(name))
                        .findFirst()
                        .map(Row::id)
                        .orElseThrow(() -> Issuance.refusal("face.batch.unknown", name));
    }
}
