// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.issuance.Issuance;
import fudaban.issuance.list.StatusFilter;
import fudaban.issuance.wave.Waves;
import fudaban.issuance.wave.model.Wave;
import fudaban.issuance.wave.model.WaveStep;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Confirmations;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;

/** {@code wave run --step SUSPEND --title TEXT --reason TEXT [NUMBER...]}. */
@Component(service = Verb.class)
public final class WaveRunVerb extends WorkVerb {
    @Override
    public String words() {
        return "wave run";
    }

    @Override
    public Text summary() {
        return new Text(
                "一括処理を行う（失効登録・解除・廃止・返納を検索結果や番号の一覧に）", "do a step with all cards a search finds, or a list of numbers");
    }

    @Override
    public List<Parameter> parameters() {
        return Stream.concat(
                        Stream.of(
                                new Parameter(
                                        "--step",
                                        new Text(
                                                "SUSPEND, RELEASE, RETIRE, RETURN, UNDO_RETURN",
                                                "SUSPEND, RELEASE, RETIRE, RETURN or UNDO_RETURN"),
                                        true,
                                        false,
                                        false),
                                new Parameter(
                                        "--title", new Text("件名（例 4/1 組織改編）", "what it is for"), true, false, false),
                                new Parameter("--reason", new Text("理由", "the reason"), true, false, false),
                                new Parameter("NUMBER", new Text("管理番号", "numbers of cards"), false, false, true),
                                Parameter.option("--unit", "この所属の身分証", "cards of this unit"),
                                Parameter.option("--search", "この検索で見つかる身分証", "cards this search finds"),
                                Parameter.option("--on", "適用日（予約になる）", "the day it takes effect, as a reservation")),
                        Confirmations.parameters().stream())
                .toList();
    }

    @Override
    String row() {
        return "1-4";
    }

    @Override
    String title(Invocation call) {
        return say(Locale.JAPAN, "work.wave", call.value("--title").orElse(""));
    }

    @Override
    Done work(Invocation call, String item) throws Refusal {
        var waves = new Waves(call.ledger(), call.session());
        List<String> numbers = call.values("NUMBER");
        if (numbers.isEmpty()
                && (call.value("--unit").isPresent() || call.value("--search").isPresent())) {
            numbers = waves.numbers(new StatusFilter(
                            Set.of(),
                            Set.of(),
                            call.value("--unit").orElse(""),
                            call.value("--search").orElse(""))
                    .query());
        }
        String id = waves.plan(
                call.value("--title").orElse(""),
                step(call.value("--step").orElse("")),
                call.value("--reason").orElse(""),
                day(call),
                numbers,
                item);
        String number = call.ledger().open(call.session(), Wave.class, id).getNumber();
        return WaveRuns.done(call, number, waves.run(id, Confirmations.of(call), item, WaveRuns.progress(call)));
    }

    private static WaveStep step(String typed) throws Refusal {
        WaveStep step = WaveStep.getByName(typed.toUpperCase(Locale.ROOT));
        if (step == null) {
            throw Issuance.refusal("wave.step", typed);
        }
        return step;
    }

    private static LocalDate day(Invocation call) throws Refusal {
        try {
            return call.value("--on").isPresent()
                    ? LocalDate.parse(call.value("--on").get())
                    : null;
        } catch (DateTimeParseException unclear) {
            throw Issuance.refusal(unclear, "wave.day", call.value("--on").get());
        }
    }
}
