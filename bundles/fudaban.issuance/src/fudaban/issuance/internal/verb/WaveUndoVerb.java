// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.issuance.wave.Waves;
import fudaban.issuance.wave.model.Wave;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Row;
import fudaban.ledger.verb.Confirmations;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;

/** {@code wave undo WAVE --reason TEXT}. */
@Component(service = Verb.class)
public final class WaveUndoVerb extends WorkVerb {
    @Override
    public String words() {
        return "wave undo";
    }

    @Override
    public Text summary() {
        return new Text("一括処理で変わった身分証だけを元に戻す", "undo a wave for exactly the cards it changed");
    }

    @Override
    public List<Parameter> parameters() {
        return Stream.concat(
                        Stream.of(
                                Parameter.positional(
                                        "WAVE", "一括処理の番号（例 26-001）", "number of the wave, e.g. 26-001", true),
                                new Parameter("--reason", new Text("理由", "the reason"), true, false, false)),
                        Confirmations.parameters().stream())
                .toList();
    }

    @Override
    String row() {
        return "1-4";
    }

    @Override
    String title(Invocation call) {
        return say(Locale.JAPAN, "work.wave-undo", call.value("WAVE").orElse(""));
    }

    @Override
    Done work(Invocation call, String item) throws Refusal {
        var waves = new Waves(call.ledger(), call.session());
        Row wave = waves.find(call.value("WAVE").orElse(""));
        String id = waves.undo(wave.id(), call.value("--reason").orElse(""), item);
        String number = call.ledger().open(call.session(), Wave.class, id).getNumber();
        return WaveRuns.done(call, number, waves.run(id, Confirmations.of(call), item, WaveRuns.progress(call)));
    }
}
