// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.target;

import fudaban.egov.gima.Gima;
import fudaban.egov.gima.diff.Noticed;
import fudaban.egov.gima.model.FindingSeverity;
import fudaban.egov.gima.profile.GimaProfile;
import fudaban.egov.gima.profile.GimaProfile.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes the values of a user of a person, as the fields of the profile say. */
final class UserFields {
    private final UnitCodes units;
    private final CurrentPosts posts;
    private final LocalDate day;
    private final List<Named> fields = new ArrayList<>();

    private record Named(Field field, Source source) {}

    private interface Source {
        String of(String key, String userId, Subject person, Field field, List<Noticed> findings);
    }

    /** @throws IllegalArgumentException when the profile names a source there is none of */
    UserFields(GimaProfile profile, UnitCodes units, CurrentPosts posts, LocalDate day) {
        this.units = units;
        this.posts = posts;
        this.day = day;
        Map<String, PersonValue> plain = new HashMap<>();
        for (PersonValue value : PersonValue.values()) {
            plain.put(value.source(), value);
        }
        profile.fields().stream()
                .sorted(Comparator.comparing(Field::name))
                .forEach(field -> fields.add(new Named(field, source(field, plain))));
    }

    private Source source(Field field, Map<String, PersonValue> plain) {
        return switch (field.source()) {
            case "unit.code" -> this::unitCode;
            case "unit.name" -> (key, userId, person, each, findings) -> person.get(PersonValue.UNIT_NAME);
            case "posts" -> this::postCodes;
            case "familyName.substitute" -> (key, userId, person, each, findings) -> person.carried(0);
            case "givenName.substitute" -> (key, userId, person, each, findings) -> person.carried(1);
            default -> {
                PersonValue value = plain.get(field.source());
                if (value == null) {
                    throw new IllegalArgumentException("no source of values: " + field.source());
                }
                yield (key, userId, person, each, findings) -> person.get(value);
            }
        };
    }

    static List<String> sources() {
        return Stream.concat(
                        Arrays.stream(PersonValue.values()).map(PersonValue::source),
                        Stream.of("unit.code", "unit.name", "posts", "familyName.substitute", "givenName.substitute"))
                .sorted()
                .toList();
    }

    /** The values as one text. */
    String content(String key, String userId, Subject person, List<Noticed> findings) {
        var text = new StringBuilder(400).append('{');
        for (Named each : fields) {
            String value = each.source().of(key, userId, person, each.field(), findings);
            Values.append(text, each.field().name(), value);
        }
        return text.append('}').toString();
    }

    private String unitCode(String key, String userId, Subject person, Field field, List<Noticed> findings) {
        return code(person.get(PersonValue.ORGANIZATION), person.get(PersonValue.UNIT_NAME), userId, field, findings);
    }

    private String code(String id, String name, String userId, Field field, List<Noticed> findings) {
        var unit = units.of(id).orElse(null);
        if (unit == null || unit.code() == null) {
            String called = unit != null ? unit.name() : name == null ? "-" : name;
            String rule = unit == null ? "unit.unknown" : "unit.code";
            findings.add(new Noticed(
                    FindingSeverity.STOPS, rule, field.name(), Gima.word("finding." + rule, userId, called)));
            return null;
        }
        if (!unit.on(day)) {
            findings.add(new Noticed(
                    FindingSeverity.STOPS,
                    "unit.ended",
                    field.name(),
                    Gima.word("finding.unit.ended", userId, unit.name(), day)));
        }
        return unit.code();
    }

    private String postCodes(String key, String userId, Subject person, Field field, List<Noticed> findings) {
        List<String> ids = new ArrayList<>(posts.of(key));
        person.posts().forEach(ids::add);
        if (ids.isEmpty()) {
            return null;
        }
        List<String> codes = new ArrayList<>();
        for (String id : ids) {
            String code = code(id.isEmpty() ? null : id, id, userId, field, findings);
            if (code != null) {
                codes.add(code);
            }
        }
        return String.join(" ", codes.stream().sorted().distinct().toList());
    }
}
