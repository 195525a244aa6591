// SPDX-License-Identifier: EPL-2.0
package fudaban.update.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.Upkeep;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.NamedVerb;
import fudaban.update.Program.Part;
import fudaban.update.Surroundings;
import fudaban.update.Updates;
import fudaban.update.model.ProgramChange;
import fudaban.update.sbom.Component;
import fudaban.update.sbom.PartDifference;
import fudaban.update.site.SiteManifest;
import fudaban.update.source.SiteSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What verbs of updates have alike. */
abstract class UpdateVerb extends NamedVerb {
    static final Parameter FROM = new Parameter(
            "--from",
            new Text("更新データ（フォルダー、zip 又は http(s) の URL）", "the update: a folder, a zip or an http(s) address"),
            true,
            false,
            false);
    static final Parameter PREVIEW = Parameter.flag("--preview", "内容を示すだけで、適用しない", "only show what would change");

    private final Surroundings.Source surroundings;

    UpdateVerb(Surroundings.Source surroundings, String words, Text summary, List<Parameter> parameters) {
        super(words, summary.ja(), summary.en(), parameters);
        this.surroundings = surroundings;
    }

    /** Updates at the desk of a call; says first what became of an interrupted one. */
    Updates updates(Invocation call) throws Refusal {
        Surroundings there = surroundings.get();
        var updates = new Updates(
                call.ledger(), call.session(), there, call.contributions().modules());
        for (ProgramChange settled : updates.settle()) {
            call.line(say(call, "settled." + settled.getState().getName(), settled.getTitle()));
        }
        return updates;
    }

    static SiteSource source(Invocation call) throws Refusal {
        String from = call.value("--from").orElseThrow();
        // What is relative begins at the folder of the call, and an address stays one.
        return from.matches("https?://.*")
                ? SiteSource.of(from, Path.of(""))
                : SiteSource.of(call.path("--from").toString(), Path.of(""));
    }

    static Upkeep.Progress progress(Invocation call, String what) {
        return (done, of) -> call.progress(what, done, of);
    }

    static String say(Invocation call, String key, Object... arguments) {
        return new Refusal(UpdateVerb.class, key, arguments).sentence(call.locale());
    }

    static Map<String, Object> said(Invocation call, SiteManifest manifest, int installed) {
        var about = manifest.about();
        call.line(say(call, installed == 0 ? "offer.new" : "offer.newer", about.title(), about.edition(), installed));
        about.changes().lines().forEach(line -> call.line("  " + line));
        call.line(say(call, "offer.size", manifest.files().size(), manifest.size()));
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("site", about.site());
        result.put("edition", about.edition());
        result.put("installed", installed);
        result.put("title", about.title());
        result.put("changes", about.changes());
        result.put("platform", about.platform());
        result.put("size", manifest.size());
        return result;
    }

    static List<Map<String, String>> said(Invocation call, List<Part> parts) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Part part : parts) {
            String key = part.from().isEmpty() ? "part.comes" : part.to().isEmpty() ? "part.goes" : "part.changes";
            call.line("  " + say(call, key, part.name(), part.from(), part.to()));
            rows.add(Map.of("name", part.name(), "from", part.from(), "to", part.to()));
        }
        return rows;
    }

    /** The difference of the bills of materials, under a title. */
    static List<Map<String, Object>> sbom(Invocation call, List<PartDifference> lines) {
        call.line(say(call, "sbom", lines.size()));
        List<Map<String, Object>> rows = new ArrayList<>();
        for (PartDifference line : lines) {
            var shown = line.shown();
            call.line("  "
                    + say(
                            call,
                            "sbom.line",
                            line.part().name(),
                            shown.version(),
                            shown.supplier(),
                            shown.licence(),
                            line.bytes(),
                            line.growth()));
            call.line("    SHA-256 " + shown.sha256());
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("name", line.part().name());
            row.put("bytes", line.bytes());
            row.put("growth", line.growth());
            line.before().ifPresent(before -> row.put("before", component(before)));
            line.after().ifPresent(after -> row.put("after", component(after)));
            rows.add(row);
        }
        return rows;
    }

    private static Map<String, Object> component(Component component) {
        return Map.of(
                "version", component.version(),
                "supplier", component.supplier(),
                "licence", component.licence(),
                "sha256", component.sha256());
    }

    /** The last lines of a change that was made, or waits. */
    static void said(Invocation call, Updates.Result result, Map<String, Object> json) {
        result.waits().ifPresent(request -> {
            call.line(say(call, "waits", request));
            json.put("request", request);
        });
        result.change().ifPresent(change -> {
            call.line(say(call, "done." + change.getKind().getName(), change.getTitle(), change.getEdition()));
            if (change.getRow() != null) {
                call.line(say(call, "done.row", change.getRow()));
                json.put("row", change.getRow());
            }
            json.put("state", change.getState().getName());
        });
        call.result(json);
    }
}
