// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.issuance.wave.Waves;
import fudaban.issuance.wave.model.WavePackage.Literals;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Row;
import fudaban.ledger.verb.Confirmations;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;

/** {@code wave resume WAVE}. */
@Component(service = Verb.class)
public final class WaveResumeVerb extends WorkVerb {
    @Override
    public String words() {
        return "wave resume";
    }

    @Override
    public Text summary() {
        return new Text("途中で止まった一括処理を続ける", "go on with a wave that was stopped");
    }

    @Override
    public List<Parameter> parameters() {
        return Stream.concat(
                        Stream.of(Parameter.positional(
                                "WAVE", "一括処理の番号（例 26-001）", "number of the wave, e.g. 26-001", true)),
                        Confirmations.parameters().stream())
                .toList();
    }

    @Override
    String row() {
        return "1-4";
    }

    @Override
    String title(Invocation call) {
        return say(Locale.JAPAN, "work.wave-resume", call.value("WAVE").orElse(""));
    }

    @Override
    Done work(Invocation call, String item) throws Refusal {
        var waves = new Waves(call.ledger(), call.session());
        Row wave = waves.find(call.value("WAVE").orElse(""));
        return WaveRuns.done(
                call,
                wave.text(Literals.WAVE__NUMBER),
                waves.run(wave.id(), Confirmations.of(call), item, WaveRuns.progress(call)));
    }
}
