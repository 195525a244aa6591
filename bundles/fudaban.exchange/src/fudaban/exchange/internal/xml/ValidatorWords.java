// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.internal.xml;

import fudaban.exchange.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the validator said, in our words. The JDK names the rule of XML Schema (cvc-...) in front; its values stand in quotes.
 *
 * @param sentence our sentence
 * @param field the element or attribute it is about, when the validator named it; else empty
 * @param follows whether it only repeats what the validator said before, with the field's name
 */
record ValidatorWords(Sentence sentence, String field, boolean follows) {
    private static final Pattern SAID = Pattern.compile("(cvc-[a-zA-Z0-9.-]+?):\\s(.*)", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'|value \\[([^]]*)]");
    private static final Pattern NAMESPACE = Pattern.compile("\"[^\"]*\":");

    /** Sentences whose first value is the element they are about; told when it ends, not when it begins. */
    private static final Set<String> ELEMENT_FIRST = Set.of("xsd.text", "xsd.missing");

    /** Our key, and which quoted value stands in which place of the sentence. */
    private record Rule(String key, int... places) {}

    private static final Map<String, Rule> RULES = Map.ofEntries(
            Map.entry("cvc-complex-type.2.4.a", new Rule("xsd.order", 0, 1)),
            Map.entry("cvc-complex-type.2.4.b", new Rule("xsd.missing", 0, 1)),
            Map.entry("cvc-complex-type.2.4.d", new Rule("xsd.extra", 0)),
            Map.entry("cvc-complex-type.2.4.f", new Rule("xsd.extra", 0)),
            Map.entry("cvc-complex-type.2.3", new Rule("xsd.text", 0)),
            Map.entry("cvc-complex-type.4", new Rule("xsd.attribute.missing", 0, 1)),
            Map.entry("cvc-complex-type.3.2.2", new Rule("xsd.attribute.extra", 0, 1)),
            Map.entry("cvc-pattern-valid", new Rule("xsd.pattern", 0, 1)),
            Map.entry("cvc-maxLength-valid", new Rule("xsd.long", 0, 2)),
            Map.entry("cvc-minLength-valid", new Rule("xsd.short", 0, 2)),
            Map.entry("cvc-length-valid", new Rule("xsd.length", 0, 2)),
            Map.entry("cvc-enumeration-valid", new Rule("xsd.code", 0, 1)),
            Map.entry("cvc-datatype-valid.1.2.1", new Rule("xsd.type", 0, 1)),
            Map.entry("cvc-elt.1", new Rule("xsd.root", 0)),
            Map.entry("cvc-elt.1.a", new Rule("xsd.root", 0)),
            Map.entry("cvc-identity-constraint.4.2.2", new Rule("xsd.duplicate", 0)),
            Map.entry("cvc-identity-constraint.4.1", new Rule("xsd.duplicate", 0)));

    static ValidatorWords of(String said) {
        Matcher matcher = SAID.matcher(said);
        if (!matcher.matches()) {
            return new ValidatorWords(Sentence.of("xsd.other", said), "", false);
        }
        List<String> values = quoted(matcher.group(2));
        String rule = matcher.group(1);
        if (rule.equals("cvc-type.3.1.3") && values.size() == 2) {
            return new ValidatorWords(Sentence.of("xsd.other", said), local(values.get(1)), true);
        }
        if (rule.equals("cvc-attribute.3") && values.size() >= 2) {
            return new ValidatorWords(Sentence.of("xsd.other", said), "@" + local(values.get(1)), true);
        }
        Rule known = RULES.get(rule);
        if (known == null || known.places()[known.places().length - 1] >= values.size()) {
            return new ValidatorWords(Sentence.of("xsd.other", said), "", false);
        }
        Object[] named = java.util.Arrays.stream(known.places())
                .mapToObj(place -> plain(values.get(place)))
                .toArray();
        boolean ofElement = ELEMENT_FIRST.contains(known.key());
        return new ValidatorWords(Sentence.of(known.key(), named), ofElement ? local(values.getFirst()) : "", false);
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private static List<String> quoted(String text) {
        List<String> values = new ArrayList<>();
        Matcher matcher = QUOTED.matcher(text);
        while (matcher.find()) {
            values.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        return values;
    }

    /** Names without their namespaces and braces. */
    private static String plain(String value) {
        String bare = NAMESPACE.matcher(value).replaceAll("");
        return bare.equals(value) ? value : bare.replaceAll("[{}]", "");
    }
}
