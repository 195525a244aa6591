// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange;

import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says a finding about a record that was kept as its Japanese text in English: finds the sentence it was made of and fills in the same values. What the record
 * itself says stays as it is.
 */
public final class KeptFinding {
    private static final List<String> ABOUT_RECORDS = List.of("write.", "convert.");
    private static final String BETWEEN = " / ";
    private static final String AFTER =
            Sentence.pattern("finding", Locale.JAPANESE).replace("{0}", "").replace("{1}", "");

    private final Map<String, String> english = new HashMap<>();
    private final List<String> keys;

    /** @param known titles and advice of the mapping the findings are about; others stay as they are */
    public KeptFinding(Collection<Words> known) {
        known.forEach(words -> english.putIfAbsent(words.ja(), words.in(Locale.ENGLISH)));
        // The longest first: a short sentence may begin like a long one.
        keys = Sentence.keys()
                .filter(key -> ABOUT_RECORDS.stream().anyMatch(key::startsWith))
                .sorted(Comparator.comparing(
                        (String key) -> -Sentence.pattern(key, Locale.JAPANESE).length()))
                .toList();
    }

    /** The text in English; empty where it is no finding about a record. */
    public Optional<String> english(String kept) {
        // From the end: what leads to the sentence would be taken for a value of it.
        for (int end = kept.lastIndexOf(AFTER); end >= 0; end = kept.lastIndexOf(AFTER, end - 1)) {
            Optional<String> what = what(kept.substring(end + AFTER.length()));
            if (what.isPresent()) {
                return Optional.of(with(kept.substring(0, end), what.get()));
            }
        }
        return what(kept);
    }

    private String with(String where, String what) {
        String said = Arrays.stream(where.split(Pattern.quote(BETWEEN)))
                .map(part -> english.getOrDefault(part, part))
                .collect(Collectors.joining(BETWEEN));
        return Sentence.of("finding", said, what).in(Locale.ENGLISH);
    }

    private Optional<String> what(String text) {
        for (String key : keys) {
            var end = new ParsePosition(0);
            Object[] values = new MessageFormat(Sentence.pattern(key, Locale.JAPANESE), Locale.ROOT).parse(text, end);
            String advice = values == null ? "" : text.substring(end.getIndex());
            if (values != null && (advice.isEmpty() || advice.startsWith(" "))) {
                Object[] said = Arrays.stream(values)
                        .map(value -> value == null ? "" : english.getOrDefault(value, (String) value))
                        .toArray();
                String told = advice.strip();
                return Optional.of(Sentence.of(key, said).in(Locale.ENGLISH)
                        + (told.isEmpty() ? "" : " " + english.getOrDefault(told, told)));
            }
        }
        return Optional.empty();
    }
}
