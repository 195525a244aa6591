// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fudaban.exchange.ExchangeException;
import fudaban.exchange.mapping.ReadMapping;
import fudaban.issuance.reconcile.ReconcileProfile.Aspect;
import fudaban.issuance.reconcile.ReconcileProfile.Column;
import fudaban.issuance.reconcile.ReconcileProfile.Source;
import fudaban.ledger.Refusal;
import fudaban.ledger.Word;
import fudaban.ledger.spi.EditionCheck;
import fudaban.ledger.spi.EditionFiles;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;

/**
 * Whether an edition of {@link ReconcileProfile} holds together, and what it makes of a test: {@code {"source": "gate", "day": "2027-04-01", "text": "..."}}
 * is a list as it comes; out come its cards, one a line: number, state with what it means to us, last day, 所属.
 */
@Component(service = EditionCheck.class)
public final class ReconcileCheck implements EditionCheck {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FILE = ReconcileProfile.class.getSimpleName() + ".json";
    private static final Set<String> KNOWN =
            Set.of("number", "state", "staffNumber", "unit", "expires", "uid", "chipId");

    @Override
    public String kind() {
        return ReconcileProfile.class.getSimpleName();
    }

    @Override
    public List<Defect> check(EditionFiles edition) {
        List<Defect> defects = new ArrayList<>();
        try {
            Set<String> names = new HashSet<>();
            for (Source source : edition.profile(ReconcileProfile.class).sources()) {
                if (!names.add(source.name())) {
                    about(defects, FILE, "check.twice", source.name());
                }
                if (source.column() != Column.CHIP) {
                    check(edition, source, defects);
                }
            }
        } catch (Refusal broken) {
            defects.add(new Defect(FILE, 0, 0, broken));
        }
        return defects;
    }

    private static void check(EditionFiles edition, Source source, List<Defect> defects) {
        pattern(source, "ours", source.ours(), 0, defects);
        pattern(source, "dayInName", source.dayInName(), 1, defects);
        if (source.contact() == null) {
            about(defects, FILE, "check.contact", source.name());
        }
        ReadMapping mapping;
        try {
            mapping = new SourceReader(edition, source, Clock.systemDefaultZone()).mapping();
        } catch (Refusal wrong) {
            if (wrong.getCause() instanceof ExchangeException broken) {
                broken.findings()
                        .forEach(finding -> defects.add(new Defect(
                                finding.place().file(),
                                finding.place().line(),
                                finding.place().column(),
                                locale -> finding.sentence().in(locale))));
            } else {
                defects.add(new Defect(FILE, 0, 0, wrong));
            }
            return;
        }
        Set<String> fields =
                mapping.fields().stream().map(ReadMapping.Field::name).collect(Collectors.toSet());
        for (String field : fields) {
            if (!KNOWN.contains(field)) {
                about(
                        defects,
                        source.reading(),
                        "check.field",
                        field,
                        String.join(", ", KNOWN.stream().sorted().toList()));
            }
        }
        if (!fields.contains("number")) {
            about(defects, source.reading(), "check.number", source.name());
        }
        if (fields.contains("state")
                && !source.blank().isEmpty()
                && source.means(source.blank()).isEmpty()) {
            about(defects, FILE, "check.blank", source.name(), source.blank());
        }
        for (Aspect aspect : source.decides()) {
            if (!fields.contains(field(aspect))) {
                about(defects, FILE, "check.decides", source.name(), aspect, field(aspect));
            }
        }
    }

    private static String field(Aspect aspect) {
        return switch (aspect) {
            case STATE -> "state";
            case EXPIRY -> "expires";
            case UNIT -> "unit";
        };
    }

    private static void pattern(Source source, String what, String pattern, int groups, List<Defect> defects) {
        try {
            if (!pattern.isEmpty() && Pattern.compile(pattern).matcher("").groupCount() < groups) {
                about(defects, FILE, "check.group", source.name(), what, pattern);
            }
        } catch (PatternSyntaxException wrong) {
            about(defects, FILE, "check.pattern", source.name(), what, pattern);
        }
    }

    private static void about(List<Defect> defects, String file, String key, Object... arguments) {
        Word sentence = Reconcile.refusal(key, arguments);
        defects.add(new Defect(file, 0, 0, sentence));
    }

    @Override
    public byte[] make(EditionFiles edition, byte[] input) throws IOException, Refusal {
        JsonNode test = JSON.readTree(input);
        Source source = edition.profile(ReconcileProfile.class)
                .source(test.path("source").asText());
        var reader = new SourceReader(edition, source, Clock.systemDefaultZone());
        byte[] text = test.path("text").asText().getBytes(charset(reader.mapping()));
        Reading read =
                reader.text(text, "input", LocalDate.parse(test.path("day").asText()));
        var made = new StringBuilder();
        for (Theirs card : read.cards()) {
            String means = source.means(card.word())
                    .map(states -> states.stream().sorted().map(Enum::name).collect(Collectors.joining("|")))
                    .orElse("?");
            made.append(String.join(
                            "\t",
                            card.key(),
                            card.word() + "=" + means,
                            card.expires() == null ? "" : card.expires().toString(),
                            card.unit()))
                    .append('\n');
        }
        return made.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Charset charset(ReadMapping mapping) throws Refusal {
        try {
            return Charset.forName(mapping.form().charset());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException wrong) {
            throw Reconcile.refusal(wrong, "check.charset", mapping.form().charset());
        }
    }
}
