// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.edition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fudaban.egov.gima.Gima;
import fudaban.egov.gima.diff.UserChange;
import fudaban.egov.gima.diff.UserState;
import fudaban.egov.gima.model.LineKind;
import fudaban.egov.gima.profile.GimaEdition;
import fudaban.egov.gima.profile.GimaProfile;
import fudaban.egov.gima.release.LineItem;
import fudaban.egov.gima.target.TargetUsers;
import fudaban.egov.gima.target.Values;
import fudaban.exchange.ExchangeException;
import fudaban.exchange.Finding;
import fudaban.exchange.mapping.Converters;
import fudaban.exchange.mapping.MappingRow;
import fudaban.exchange.mapping.SourcePath;
import fudaban.exchange.xml.ExportItem;
import fudaban.exchange.xml.ExportRun;
import fudaban.ledger.Refusal;
import fudaban.ledger.spi.EditionCheck;
import fudaban.ledger.spi.EditionFiles;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Whether an edition of {@link GimaProfile} holds together, and what it makes of a test: {@code {"day", "release", "kind", "users": [{"operation": "ADD",
 * "userId", "values": {}}]}} becomes the file it would send.
 */
@Component(service = EditionCheck.class)
public final class GimaCheck implements EditionCheck {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Converters converters;

    /** @param converters converters mappings may name */
    @Activate
    public GimaCheck(@Reference Converters converters) {
        this.converters = converters;
    }

    @Override
    public String kind() {
        return GimaProfile.class.getSimpleName();
    }

    @Override
    public List<Defect> check(EditionFiles files) throws IOException {
        List<Defect> defects = new ArrayList<>();
        try {
            GimaEdition edition = GimaEdition.of(files, converters);
            fields(edition, defects);
            edition.schema();
            edition.reading(edition.profile().result());
            if (edition.profile().export() != null) {
                edition.reading(edition.profile().export());
            }
        } catch (Refusal wrong) {
            defects.addAll(defects(wrong));
        }
        return defects;
    }

    /** Each finding at its place; a refusal without findings is about the profile. */
    private List<Defect> defects(Refusal wrong) {
        if (wrong.getCause() instanceof ExchangeException broken) {
            return broken.findings().stream().map(GimaCheck::defect).toList();
        }
        return List.of(new Defect(kind() + ".json", 0, 0, wrong));
    }

    private static Defect defect(Finding finding) {
        return new Defect(
                finding.place().file(),
                finding.place().line(),
                finding.place().column(),
                locale -> finding.sentence().in(locale));
    }

    /** What the mapping reads must be a field, and each field must have a source. */
    private static void fields(GimaEdition edition, List<Defect> defects) {
        GimaProfile profile = edition.profile();
        String file = GimaProfile.class.getSimpleName() + ".json";
        for (GimaProfile.Field field : profile.fields()) {
            if (!TargetUsers.sources().contains(field.source())) {
                defects.add(new Defect(
                        file,
                        0,
                        0,
                        Gima.word(
                                "edition.source",
                                field.name(),
                                field.source(),
                                String.join(", ", TargetUsers.sources()))));
            }
        }
        Set<String> known = new HashSet<>(Set.of("userId", "operation"));
        profile.fields().forEach(field -> known.add(field.name()));
        for (MappingRow row : edition.mapping().rows()) {
            for (SourcePath source : row.sources()) {
                if (!source.isNamed() && !known.contains(source.toString())) {
                    defects.add(new Defect(
                            profile.mapping(),
                            row.place().line(),
                            row.place().column(),
                            Gima.word("edition.field", row.target(), source)));
                }
            }
        }
        for (LineKind kind : List.of(LineKind.ADD, LineKind.CHANGE, LineKind.DELETE)) {
            if (!profile.operations().containsKey(kind)) {
                defects.add(new Defect(file, 0, 0, Gima.word("edition.operation", kind.getName())));
            }
        }
    }

    @Override
    public byte[] make(EditionFiles files, byte[] input) throws IOException, Refusal {
        GimaEdition edition = GimaEdition.of(files, converters);
        JsonNode test = JSON.readTree(input);
        List<ExportItem> items = new ArrayList<>();
        for (JsonNode user : test.path("users")) {
            items.add(item(edition, user));
        }
        var run = new ExportRun(
                day(test.path("day").asText()),
                Map.of(
                        "release",
                        test.path("release").asText("TEST"),
                        "kind",
                        test.path("kind").asText("update")));
        try (var scratch = new ScratchFiles(edition, run)) {
            return scratch.write(items);
        } catch (ExchangeException refused) {
            throw Gima.refusal(refused, "build.refused", (fudaban.ledger.Word) refused::text);
        }
    }

    private static LocalDate day(String text) throws Refusal {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            throw Gima.refusal(wrong, "day.unreadable", text);
        }
    }

    private static ExportItem item(GimaEdition edition, JsonNode user) throws Refusal {
        LineKind kind = LineKind.getByName(user.path("operation").asText());
        if (kind == null) {
            throw Gima.refusal("choice.unknown", user.path("operation").asText(), "ADD, CHANGE, DELETE");
        }
        Map<String, String> values = new TreeMap<>();
        user.path("values")
                .properties()
                .forEach(each -> values.put(each.getKey(), each.getValue().asText()));
        String content = Values.text(values);
        String userId = user.path("userId").asText();
        boolean gone = kind == LineKind.DELETE;
        var change = new UserChange(
                kind, UserState.keyless(userId), userId, gone ? content : null, gone ? null : content, null);
        return LineItem.of(edition.profile(), userId, "", change);
    }
}
