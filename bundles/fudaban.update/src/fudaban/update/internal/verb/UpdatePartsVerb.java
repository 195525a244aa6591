// SPDX-License-Identifier: EPL-2.0
package fudaban.update.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.update.Surroundings;
import fudaban.update.sbom.CycloneDx;
import fudaban.update.sbom.Inventory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code update parts FILE}: what the program consists of now, updates and packs included, as a CycloneDX bill of materials. The one in its folder is
 * that of the delivery. Nobody's data is in it, so it asks for no desk.
 */
@Component(service = Verb.class)
public final class UpdatePartsVerb extends UpdateVerb {
    private final Surroundings.Source surroundings;

    /** Made by the component runtime. */
    @Activate
    public UpdatePartsVerb(@Reference Surroundings.Source surroundings) {
        super(
                surroundings,
                "update parts",
                new Text("プログラムの部品表（SBOM、CycloneDX）を書き出す", "write what the program consists of (SBOM, CycloneDX)"),
                List.of(Parameter.positional("FILE", "部品表のファイル（.json）", "the file, .json", true)));
        this.surroundings = surroundings;
    }

    @Override
    public boolean needsLedger() {
        return false;
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        Path program = surroundings.get().folder();
        Inventory parts = Inventory.of(program).orElseThrow(() -> new Refusal(UpdateVerb.class, "parts.none", program));
        Path file = call.path("FILE");
        Files.write(file, CycloneDx.write(parts));
        call.line(say(call, "parts.written", parts.components().size(), file));
        call.result(Map.of("file", file.toString(), "parts", parts.components().size()));
        return 0;
    }
}
