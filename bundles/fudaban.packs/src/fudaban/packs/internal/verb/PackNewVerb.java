// SPDX-License-Identifier: EPL-2.0
package fudaban.packs.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.packs.InstalledPacks;
import fudaban.packs.PackFile;
import fudaban.packs.internal.folder.NewEdition;
import fudaban.packs.internal.folder.PackDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code pack new DIR --edition DATE}: the next edition of a pack, of an installed one ({@code --from}), or the first of a new one ({@code --id}).
 */
@Component(service = Verb.class)
public final class PackNewVerb extends PackVerb {
    private final InstalledPacks installed;

    /** For the service registry. */
    @Activate
    public PackNewVerb(@Reference InstalledPacks installed) {
        super(
                "pack new",
                "手順定義の次の版を作り始める（最新の版の写し）",
                "begin the next edition of a pack (a copy of the newest)",
                Parameter.positional("DIR", "パックのフォルダー", "the pack's folder", true),
                new Parameter("--edition", new Text("適用日（例 2027-04-01）", "its effective date"), true, false, false),
                Parameter.option("--from", "導入済みのパックから始める（そのID）", "begin with an installed pack (its id)"),
                Parameter.option("--id", "新しいパックのID（例 fudaban.pack.example）", "id of a pack of its own"),
                Parameter.option("--name", "新しいパックの名称", "its name in Japanese"),
                Parameter.option("--name-en", "英語の名称", "its name in English"),
                Parameter.option("--kind", "様式・連携設定の種類（例 GimaProfile）", "kind of its profile"));
        this.installed = installed;
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        Path folder = call.path("DIR");
        LocalDate edition = day(call, "--edition");
        var begun = new NewEdition(new PackDirectory(folder));
        Optional<String> from = call.value("--from");
        PackFile file;
        if (call.value("--id").isPresent()) {
            file = fresh(call);
            begun.fresh(file, edition, call.value("--kind").orElse("ExampleProfile"));
        } else {
            if (from.isPresent()) {
                begun.take(
                        installed
                                .find(from.get())
                                .orElseThrow(() -> new Refusal(PackNewVerb.class, "pack.not-installed", from.get())),
                        edition);
            }
            file = begun.next(edition);
        }
        say(call, "new.done", folder.resolve("editions/" + edition).toString(), file.version(), file.release());
        call.result(Map.of("folder", folder.toString(), "edition", edition.toString(), "version", file.version()));
        return 0;
    }

    private PackFile fresh(Invocation call) throws Refusal {
        String id = call.value("--id").orElseThrow();
        String name = call.value("--name").orElse(id);
        Version there = Version.parseVersion(installed.platform());
        String platform = there.getMajor() + "." + there.getMinor() + "." + there.getMicro();
        try {
            return new PackFile(
                    id, new PackFile.Name(name, call.value("--name-en").orElse(name)), "1.0.0", 1, platform, "");
        } catch (IllegalArgumentException wrong) {
            throw new Refusal(wrong, PackNewVerb.class, "new.id", id);
        }
    }
}
