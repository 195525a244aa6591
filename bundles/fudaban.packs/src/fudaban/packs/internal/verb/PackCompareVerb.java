// SPDX-License-Identifier: EPL-2.0
package fudaban.packs.internal.verb;

import fudaban.exchange.ExchangeException;
import fudaban.exchange.difference.Change;
import fudaban.exchange.difference.MappingProposal;
import fudaban.ledger.Refusal;
import fudaban.ledger.Word;
import fudaban.ledger.spi.EditionFiles;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.packs.internal.folder.PackDirectory;
import fudaban.packs.internal.schema.SchemaChanges;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** {@code pack compare DIR --edition DATE}: what changed in the schemas since the edition before, and with {@code --propose} the mapping for it. */
@Component(service = Verb.class)
public final class PackCompareVerb extends PackVerb {
    private static final Parameter PROPOSE = Parameter.flag(
            "--propose", "対応表の案を書く（前の版の写しのままの場合だけ）", "write the mapping as it might be, over its untouched copy");

    /** For the service registry. */
    @Activate
    public PackCompareVerb() {
        super(
                "pack compare",
                "前の版とスキーマを比べ、対応表で直すところを示す",
                "compare the schema with that of the edition before: what the mapping has to change",
                Parameter.positional("DIR", "パックのフォルダー", "the pack's folder", true),
                new Parameter(
                        "--edition", new Text("作っている版の適用日", "date of the edition that is written"), true, false, false),
                PROPOSE);
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        LocalDate day = day(call, "--edition");
        var pack = new PackDirectory(call.path("DIR"));
        var editions = pack.editions(pack.file().id());
        EditionFiles newer = Optional.ofNullable(editions.get(day))
                .orElseThrow(() -> new Refusal(PackVerb.class, "try.no-edition", pack.folder(), day.toString()));
        EditionFiles older = Optional.ofNullable(editions.lowerEntry(day))
                .orElseThrow(() -> new Refusal(PackVerb.class, "compare.first", newer.name()))
                .getValue();
        List<Map<String, Object>> rows = new ArrayList<>();
        boolean open = false;
        try {
            for (SchemaChanges each : SchemaChanges.of(older, newer)) {
                open |= told(call, each, older, rows);
                if (call.flag(PROPOSE.name()) && !each.difference().changes().isEmpty()) {
                    open = proposed(call, each, newer, pack.editionsFolder().resolve(day + "/" + each.mapping()));
                }
            }
        } catch (ExchangeException broken) {
            throw new Refusal(broken, PackVerb.class, "compare.broken", (Word) broken::text);
        }
        call.result(rows);
        return open ? 1 : 0;
    }

    /** Whether anything has to be changed in the mapping. */
    private static boolean told(
            Invocation call, SchemaChanges changes, EditionFiles older, List<Map<String, Object>> rows) {
        List<Change> all = changes.difference().changes();
        say(call, all.isEmpty() ? "compare.same" : "compare.changed", changes.schema(), older.name(), all.size());
        for (Change each : all) {
            call.line("- " + each.in(call.locale()));
            rows.add(Map.of(
                    "schema", changes.schema(),
                    "kind", each.kind().name(),
                    "before", each.before(),
                    "after", each.after(),
                    "breaks", each.breaks()));
        }
        return all.stream().anyMatch(Change::breaks);
    }

    /** Whether the proposal leaves anything to a person. What somebody has written is not written over. */
    private static boolean proposed(Invocation call, SchemaChanges changes, EditionFiles newer, Path file)
            throws Refusal, IOException {
        if (!newer.text(changes.mapping()).equals(changes.before())) {
            throw new Refusal(PackVerb.class, "compare.written", file);
        }
        MappingProposal proposal = changes.proposal(newer.effective().toString());
        Files.writeString(file, proposal.json());
        say(call, "compare.proposed", file, proposal.left().size());
        proposal.left().forEach(each -> call.line("- " + each.in(call.locale())));
        return !proposal.left().isEmpty();
    }
}
