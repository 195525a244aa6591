// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.diff;

import fudaban.egov.gima.Gima;
import fudaban.exchange.KeptFinding;
import fudaban.exchange.Words;
import fudaban.exchange.mapping.Mapping;
import fudaban.exchange.mapping.MappingRow;
import fudaban.office.SentenceForms;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * Says what was found about a user in the language of the reader. It is kept in Japanese, as the act entered it; another language finds the sentence it was
 * made of and fills in the same values. What fits none, such as a reason somebody wrote, stays as it is.
 */
public final class KeptSentence {
    private static final String FINDINGS = "finding.";
    private static final String EVENTS = "event.";

    private final boolean english;
    private final KeptFinding files;
    private final SentenceForms own;
    private final Map<String, String> events = new HashMap<>();

    /** @param titles what the mapping calls its fields, and its advice */
    public KeptSentence(Locale locale, Collection<Words> titles) {
        english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        files = new KeptFinding(titles);
        ResourceBundle japanese = bundle(Locale.JAPANESE);
        own = new SentenceForms(japanese, key -> key.startsWith(FINDINGS));
        japanese.keySet().stream()
                .filter(key -> key.startsWith(EVENTS))
                .forEach(key -> events.put(
                        japanese.getString(key), bundle(Locale.ENGLISH).getString(key)));
    }

    /** With the titles of a mapping. */
    public static KeptSentence of(Locale locale, Mapping mapping) {
        return new KeptSentence(
                locale,
                Stream.concat(mapping.header().stream(), mapping.rows().stream())
                        .flatMap((MappingRow row) -> Stream.of(row.title(), row.error()))
                        .filter(words -> !words.isEmpty())
                        .toList());
    }

    /** The sentence as it is read; null stays null. */
    public String in(String kept) {
        if (kept == null || kept.isEmpty() || !english) {
            return kept;
        }
        return own.whole(kept).map(this::said).or(() -> files.english(kept)).orElse(kept);
    }

    private String said(SentenceForms.Found found) {
        return Gima.say(
                Locale.ENGLISH,
                found.key(),
                found.values().stream()
                        .map(value -> events.getOrDefault(value, value))
                        .toArray());
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                Gima.class.getPackageName() + ".messages",
                locale,
                Gima.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
