// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange;

import fudaban.office.SentenceForms;
import java.util.Arrays;
import java.util.Collection;
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
    private static final String AFTER = Sentence.bundle(Locale.JAPANESE)
            .getString("finding")
            .replace("{0}", "")
            .replace("{1}", "");

    private final Map<String, String> english = new HashMap<>();
    private final SentenceForms sentences;

    /** @param known titles and advice of the mapping the findings are about; others stay as they are */
    public KeptFinding(Collection<Words> known) {
        known.forEach(words -> english.putIfAbsent(words.ja(), words.in(Locale.ENGLISH)));
        sentences = new SentenceForms(
                Sentence.bundle(Locale.JAPANESE), key -> ABOUT_RECORDS.stream().anyMatch(key::startsWith));
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
        return sentences
                .beginning(text, advice -> advice.isEmpty() || advice.startsWith(" "))
                .map(found -> {
                    Object[] said = found.values().stream()
                            .map(value -> english.getOrDefault(value, value))
                            .toArray();
                    String advice = found.rest().strip();
                    return Sentence.of(found.key(), said).in(Locale.ENGLISH)
                            + (advice.isEmpty() ? "" : " " + english.getOrDefault(advice, advice));
                });
    }
}
