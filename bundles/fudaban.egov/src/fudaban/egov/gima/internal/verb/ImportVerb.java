// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.internal.verb;

import static fudaban.ledger.verb.Verb.Parameter.flag;

import fudaban.egov.gima.Gima;
import fudaban.egov.gima.result.ExportFile;
import fudaban.egov.gima.result.TakingOver;
import fudaban.exchange.mapping.Converters;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.WorkPiece;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.personnel.load.EventsCommand;
import fudaban.personnel.load.LoadCommand;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code gima import}: staff events through their one intake, or with {@code --held} what the service holds when this desk begins. */
@Component(service = Verb.class)
public final class ImportVerb extends GimaVerb {
    /** @param converters converters mappings may name */
    @Activate
    public ImportVerb(@Reference Converters converters) {
        super(
                "import",
                converters,
                "人事の発令を取り込む。--held ではサービスの登録内容を引き継ぐ",
                "take staff events in; with --held what the service holds");
    }

    @Override
    public List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>(LoadCommand.parameters());
        all.add(flag(
                "--held", "サービスの出力データを、受理済みの内容として引き継ぐ（導入時）", "take the service's export over as its accepted state"));
        return all;
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        if (!call.flag("--held")) {
            return EventsCommand.run(call);
        }
        Path file = call.path("FILE");
        String title = say(Locale.JAPAN, "take.title");
        try (var piece = WorkPiece.begin(
                call.ledger(), call.session(), Gima.ROW, title, say(Locale.JAPAN, "work.broken", "-"))) {
            var taken = new TakingOver(call.ledger(), call.session(), piece.item())
                    .take(ExportFile.of(edition(call), file), file, call.flag("--preview"));
            piece.says(say(Locale.JAPAN, "take.done", taken.users(), taken.known(), taken.twice()), taken.users());
            call.line(say(call.locale(), "take.done", taken.users(), taken.known(), taken.twice()));
            call.result(Map.of("users", taken.users(), "known", taken.known(), "twice", taken.twice()));
            return taken.known() + taken.twice() == 0 ? 0 : 1;
        }
    }
}
