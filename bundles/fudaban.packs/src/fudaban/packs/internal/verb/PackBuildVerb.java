// SPDX-License-Identifier: EPL-2.0
package fudaban.packs.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.spi.EditionCheck;
import fudaban.ledger.spi.EditionCheck.Defect;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.packs.InstalledPacks;
import fudaban.packs.PackFile;
import fudaban.packs.internal.check.PackCheck;
import fudaban.packs.internal.folder.PackDirectory;
import fudaban.packs.internal.site.PackSite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@code pack build DIR --out SITE}: the update site of a pack that is sound. */
@Component(service = Verb.class)
public final class PackBuildVerb extends PackVerb {
    private final InstalledPacks installed;
    private final List<EditionCheck> checks;

    /** For the service registry. */
    @Activate
    public PackBuildVerb(
            @Reference InstalledPacks installed,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<EditionCheck> checks) {
        super(
                "pack build",
                "点検したパックから更新サイトを作る",
                "build the update site of a pack",
                Parameter.positional("DIR", "パックのフォルダー", "the pack's folder", true),
                new Parameter("--out", new Text("更新サイトの空のフォルダー", "the empty folder of the site"), true, false, false));
        this.installed = installed;
        this.checks = checks;
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        var pack = new PackDirectory(call.path("DIR"));
        List<Defect> defects = new PackCheck(installed, checks).run(pack);
        if (!defects.isEmpty()) {
            var rows = show(call, defects);
            say(call, "build.defects", defects.size());
            call.result(Map.of("built", false, "defects", rows));
            return 1;
        }
        Path site = call.path("--out");
        PackFile built = PackSite.build(pack, site);
        say(call, "build.done", built.id(), built.version(), site.toString());
        call.result(Map.of("built", true, "pack", built.id(), "version", built.version(), "site", site.toString()));
        return 0;
    }
}
