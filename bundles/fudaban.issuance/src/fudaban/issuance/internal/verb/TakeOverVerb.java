// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import static fudaban.ledger.verb.Verb.Parameter.option;
import static fudaban.ledger.verb.Verb.Parameter.positional;

import fudaban.issuance.intake.TakeOver;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code issuance take-over FILE}: initial load of existing cards, again as a difference. */
@Component(service = Verb.class)
public final class TakeOverVerb extends WorkVerb {
    @Override
    public String words() {
        return "issuance take-over";
    }

    @Override
    public Text summary() {
        return new Text("既存の身分証の一覧を引継ぎ受入する。2回目以後は差分だけ", "take over a list of existing cards; again: only what is new");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                positional("FILE", "既存の身分証の一覧（CSV、Excel）", "list of existing cards (CSV, Excel)", true),
                option("--charset", "CSVの文字コード（既定は自動判別）", "charset of a CSV file (recognised by default)"));
    }

    @Override
    String row() {
        return "1-3";
    }

    @Override
    String title(Invocation call) {
        return say(java.util.Locale.JAPAN, "work.take-over");
    }

    @Override
    Done work(Invocation call, String item) throws Refusal, IOException {
        TakeOver.Result result = new TakeOver(call.ledger())
                .take(
                        call.session(),
                        call.path("FILE"),
                        Options.charset(call),
                        item,
                        (done, of) -> call.progress("take-over", done, of));
        List<String> contradictions = result.contradictions().stream()
                .map(fault -> fault.text(call.locale()))
                .toList();
        contradictions.forEach(call::line);
        return new Done(
                contradictions.isEmpty() ? 0 : 1,
                result.entered(),
                locale -> say(locale, "done.take-over", result.entered(), result.same(), contradictions.size()),
                Map.of("entered", result.entered(), "same", result.same(), "contradictions", contradictions));
    }
}
