// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.internal.verb;

import static fudaban.ledger.verb.Verb.Parameter.option;

import fudaban.egov.gima.Gima;
import fudaban.egov.gima.model.GimaPackage.Literals;
import fudaban.egov.gima.release.Building;
import fudaban.exchange.mapping.Converters;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Row;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code gima build}: the files of a confirmed release and the 取消用ファイル. */
@Component(service = Verb.class)
public final class BuildVerb extends WorkVerb {
    /** @param converters converters mappings may name */
    @Activate
    public BuildVerb(@Reference Converters converters) {
        super("build", converters, "確認済の提出のXMLファイルと取消用ファイルを作り、検証する", "make and check the XML files and their inverse");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(RELEASE, option("--out", "ファイルを置くフォルダー（既定はデータフォルダーの gima/提出番号）", "folder for the files"));
    }

    @Override
    Done work(Invocation call, String item) throws Refusal, IOException {
        Row release = release(call);
        String number = release.text(Literals.RELEASE__NUMBER);
        Path folder = call.value("--out").isPresent()
                ? call.path("--out")
                : call.settings().folder().resolve("gima").resolve(number);
        var built = new Building(call.ledger(), call.session(), edition(call), item)
                .build(release.id(), folder, (done, of) -> call.progress(number, done, of));
        built.files().forEach(file -> call.line(file.path().toString()));
        built.inverse().forEach(file -> call.line(file.path().toString()));
        var proof = built.proof();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("release", number);
        json.put("folder", built.folder().toString());
        json.put(
                "files",
                built.files().stream().map(file -> file.path().toString()).toList());
        json.put(
                "inverse",
                built.inverse().stream().map(file -> file.path().toString()).toList());
        json.put("sent", proof.sent());
        json.put("held", proof.held());
        json.put("refused", proof.refused());
        json.put("adopted", proof.adopted());
        return new Done(
                0,
                proof.sent(),
                Gima.word(
                        "build.done",
                        number,
                        built.files().size(),
                        proof.all(),
                        proof.sent(),
                        proof.held(),
                        proof.refused(),
                        proof.adopted()),
                json);
    }
}
