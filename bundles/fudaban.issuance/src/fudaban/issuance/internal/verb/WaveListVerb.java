// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.issuance.wave.Waves;
import fudaban.issuance.wave.model.PartState;
import fudaban.issuance.wave.model.WavePackage.Literals;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Row;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code wave list}. */
@Component(service = Verb.class)
public final class WaveListVerb extends WorkVerb {
    @Override
    public String words() {
        return "wave list";
    }

    @Override
    public Text summary() {
        return new Text("一括処理を一覧にする", "list waves");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of();
    }

    @Override
    String row() {
        return "1-4";
    }

    @Override
    String title(Invocation call) {
        return say(Locale.JAPAN, "work.wave-list");
    }

    @Override
    Done work(Invocation call, String item) throws Refusal {
        var waves = new Waves(call.ledger(), call.session());
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Row wave : waves.all()) {
            int left = waves.parts(wave.id(), PartState.PLANNED).size();
            int waiting = waves.parts(wave.id(), PartState.WAITING).size();
            call.line(say(
                    call.locale(),
                    "wave.line",
                    wave.text(Literals.WAVE__NUMBER),
                    wave.text(Literals.WAVE__TITLE),
                    wave.text(Literals.WAVE__SIZE),
                    left,
                    waiting));
            rows.add(Map.of("wave", wave.text(Literals.WAVE__NUMBER), "left", left, "waiting", waiting));
        }
        return new Done(0, rows.size(), locale -> say(locale, "done.wave-list", rows.size()), Map.of("waves", rows));
    }
}
