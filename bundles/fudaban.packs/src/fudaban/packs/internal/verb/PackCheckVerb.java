// SPDX-License-Identifier: EPL-2.0
package fudaban.packs.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.spi.EditionCheck;
import fudaban.ledger.spi.EditionCheck.Defect;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.packs.InstalledPacks;
import fudaban.packs.internal.check.PackCheck;
import fudaban.packs.internal.folder.PackDirectory;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@code pack check DIR}: what is wrong with a pack, with file, line and column. */
@Component(service = Verb.class)
public final class PackCheckVerb extends PackVerb {
    private final InstalledPacks installed;
    private final List<EditionCheck> checks;

    /** For the service registry. */
    @Activate
    public PackCheckVerb(
            @Reference InstalledPacks installed,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<EditionCheck> checks) {
        super(
                "pack check",
                "パックを点検する（過去の版の照合、書式、参照、版自身の試験）",
                "check a pack (older editions, files, references, its own tests)",
                Parameter.positional("DIR", "パックのフォルダー", "the pack's folder", true));
        this.installed = installed;
        this.checks = checks;
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        List<Defect> defects = new PackCheck(installed, checks).run(new PackDirectory(call.path("DIR")));
        var rows = show(call, defects);
        say(call, defects.isEmpty() ? "check.sound" : "check.defects", defects.size());
        call.result(Map.of("sound", defects.isEmpty(), "defects", rows));
        return defects.isEmpty() ? 0 : 1;
    }
}
