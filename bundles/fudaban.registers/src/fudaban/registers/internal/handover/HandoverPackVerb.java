// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.handover;

import fudaban.document.text.FontProvider;
import fudaban.ledger.Refusal;
import fudaban.ledger.spi.ModelModule;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.model.ModelPackage;
import fudaban.registers.handover.HandoverPack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code handover pack FOLDER}: everything in open formats, complete without this program. */
@Component(service = Verb.class)
public final class HandoverPackVerb extends HandoverVerb {
    private final FontProvider fonts;

    /** For the service registry. */
    @Activate
    public HandoverPackVerb(@Reference FontProvider fonts) {
        super(
                "handover pack",
                "引渡し一式（CSV・XML・XLSX・PDF、index.html、SHA-256、練習用データ）を書き出す",
                "write everything in open formats (CSV, XML, XLSX, PDF, index.html, SHA-256, practice data)",
                Parameter.positional("FOLDER", "空のフォルダー", "an empty folder", true),
                Parameter.option("--party", "相手方（名称の一部でよい）", "the other party, or a part of its name"),
                Parameter.flag("--redacted", "保護情報除外版にする", "without protected information"));
        this.fonts = fonts;
    }

    @Override
    public int run(Invocation call) throws Refusal {
        var party = handover(call).profile().party(false, call.value("--party").orElse(""));
        List<EPackage> models = new ArrayList<>(List.of(ModelPackage.eINSTANCE));
        call.contributions().modules().stream().map(ModelModule::model).forEach(models::add);
        var made = new HandoverPack(call.ledger(), call.session(), fonts.fonts(), call.locale())
                .write(
                        new HandoverPack.Order(call.path("FOLDER"), party, models, call.flag("--redacted")),
                        (work, of) -> call.progress("handover", work, of));
        call.line(say(call, "verb.handover.pack", call.path("FOLDER"), made.files(), made.records(), made.hash()));
        call.result(Map.of(
                "folder",
                call.path("FOLDER").toString(),
                "files",
                made.files(),
                "records",
                made.records(),
                "sha256",
                made.hash(),
                "number",
                made.number()));
        return 0;
    }
}
