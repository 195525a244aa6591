// SPDX-License-Identifier: EPL-2.0
package fudaban.packs.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.spi.EditionFiles;
import fudaban.ledger.spi.EditionTrial;
import fudaban.ledger.spi.EditionTrial.Difference;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.packs.InstalledPacks;
import fudaban.packs.Pack;
import fudaban.packs.PackFile;
import fudaban.packs.internal.folder.PackDirectory;
import fudaban.packs.internal.site.PackSite;
import fudaban.packs.trial.TrialRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code pack try PACK --edition DATE}: replays what the desk did lately against an edition that is not in force yet. */
@Component(service = Verb.class)
public final class PackTryVerb extends PackVerb {
    private static final int SHOWN = 50;

    private final InstalledPacks installed;
    private final TrialRun trials;

    /** For the service registry. */
    @Activate
    public PackTryVerb(@Reference InstalledPacks installed, @Reference TrialRun trials) {
        super(
                "pack try",
                "最近の実際の入力で次の版を試す（何も変わらない）",
                "try an edition with recent real inputs (changes nothing)",
                Parameter.positional("PACK", "パックのフォルダー、更新サイト、又は導入済みのID", "folder, site or installed id", true),
                new Parameter("--edition", new Text("試す版の適用日", "date of the edition to try"), true, false, false),
                Parameter.option("--limit", "示す差異の数（既定50）", "how many differences to show (50)"));
        this.installed = installed;
        this.trials = trials;
    }

    @Override
    public boolean needsLedger() {
        return true;
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        EditionFiles newer = edition(call, day(call, "--edition"));
        LocalDate today = LocalDate.now(call.ledger().clock());
        EditionFiles older = installed
                .find(newer.pack())
                .flatMap(pack -> pack.inForce(today))
                .orElseThrow(() -> new Refusal(PackTryVerb.class, "try.nothing-in-force", newer.pack()));
        var outcomes = trials.run(call.ledger(), call.session(), older, newer, limit(call));
        Map<String, Object> result = new LinkedHashMap<>();
        boolean same = true;
        for (var each : outcomes.entrySet()) {
            EditionTrial.Outcome outcome = each.getValue();
            same &= outcome.differing() == 0 && outcome.failing() == 0;
            outcome.differences().forEach(difference -> line(call, difference));
            say(
                    call,
                    "try.counts",
                    older.name(),
                    newer.name(),
                    outcome.inputs(),
                    outcome.differing(),
                    outcome.failing());
            result.put(each.getKey(), result(call, outcome));
        }
        call.result(result);
        return same ? 0 : 1;
    }

    private static int limit(Invocation call) throws Refusal {
        String text = call.value("--limit").orElse(String.valueOf(SHOWN));
        if (!text.matches("\\d{1,6}")) {
            throw new Refusal(PackTryVerb.class, "option.number", "--limit", text);
        }
        return Integer.parseInt(text);
    }

    /** The edition of a folder that is being written, a built site, or an installed pack. */
    private EditionFiles edition(Invocation call, LocalDate day) throws Refusal, IOException {
        String named = call.value("PACK").orElseThrow();
        Path folder = call.path("PACK");
        EditionFiles found;
        if (Files.exists(folder.resolve(PackFile.FILE))) {
            var pack = new PackDirectory(folder);
            found = pack.editions(pack.file().id()).get(day);
        } else {
            Pack pack = PackSite.looksLike(folder)
                    ? PackSite.of(folder)
                    : installed
                            .find(named)
                            .orElseThrow(() -> new Refusal(PackTryVerb.class, "pack.not-installed", named));
            found = pack.edition(day).orElse(null);
        }
        if (found == null) {
            throw new Refusal(PackTryVerb.class, "try.no-edition", named, day.toString());
        }
        return found;
    }

    private static void line(Invocation call, Difference each) {
        String why = each.failure() == null ? "" : "  ! " + each.failure().in(call.locale());
        call.line(each.subject() + "  " + each.where() + "  " + each.before() + " → " + each.after() + why);
    }

    private static Map<String, Object> result(Invocation call, EditionTrial.Outcome outcome) {
        List<Map<String, Object>> differences = new ArrayList<>();
        for (Difference each : outcome.differences()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("subject", each.subject());
            row.put("where", each.where());
            row.put("before", each.before());
            row.put("after", each.after());
            row.put("failure", each.failure() == null ? "" : each.failure().in(call.locale()));
            differences.add(row);
        }
        return Map.of(
                "inputs", outcome.inputs(),
                "differing", outcome.differing(),
                "failing", outcome.failing(),
                "differences", differences);
    }
}
