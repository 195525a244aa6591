// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.internal.verb;

import fudaban.egov.gima.Gima;
import fudaban.egov.gima.model.GimaPackage.Literals;
import fudaban.egov.gima.release.Sending;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Row;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code gima release}: hands the files over. */
@Component(service = Verb.class)
public final class ReleaseVerb extends WorkVerb {
    /** For the service registry. */
    public ReleaseVerb() {
        super("release", null, "作成済のファイルを提出する（提出先のフォルダー・媒体へ置く）", "hand the files over (put them where they leave by)");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                RELEASE,
                new Parameter("--to", new Text("提出先のフォルダー・媒体", "folder or medium they leave by"), true, false, false));
    }

    @Override
    Done work(Invocation call, String item) throws Refusal, IOException {
        Row release = release(call);
        // Whatever was left without an outcome is asked for before anything else is handed over.
        call.ledger().steps().recover(call.session());
        List<Path> files = new Sending(call.ledger(), call.session(), item).send(release.id(), call.path("--to"));
        files.forEach(file -> call.line(file.toString()));
        return new Done(
                0,
                files.size(),
                Gima.word("release.done", release.text(Literals.RELEASE__NAME), files.size()),
                Map.of(
                        "release",
                        release.text(Literals.RELEASE__NUMBER),
                        "files",
                        files.stream().map(Path::toString).toList()));
    }
}
