// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.issuance.wave.Waves;
import fudaban.issuance.wave.model.WavePackage.Literals;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Row;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code wave cancel WAVE --reason TEXT}. */
@Component(service = Verb.class)
public final class WaveCancelVerb extends WorkVerb {
    @Override
    public String words() {
        return "wave cancel";
    }

    @Override
    public Text summary() {
        return new Text("一括処理の残りを取り止める（済んだ分はそのまま）", "give up what of a wave was not done");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.positional("WAVE", "一括処理の番号（例 26-001）", "number of the wave, e.g. 26-001", true),
                Parameter.option("--reason", "理由", "the reason"));
    }

    @Override
    String row() {
        return "1-4";
    }

    @Override
    String title(Invocation call) {
        return say(Locale.JAPAN, "work.wave-cancel", call.value("WAVE").orElse(""));
    }

    @Override
    Done work(Invocation call, String item) throws Refusal {
        var waves = new Waves(call.ledger(), call.session());
        Row wave = waves.find(call.value("WAVE").orElse(""));
        waves.cancel(wave.id(), call.value("--reason").orElse(""), item);
        String number = wave.text(Literals.WAVE__NUMBER);
        return new Done(0, 0, locale -> say(locale, "done.wave-cancel", number), Map.of("wave", number));
    }
}
