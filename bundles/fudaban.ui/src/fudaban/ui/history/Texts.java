// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.history;

import fudaban.ui.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Names and values of features as people read them, from the words of a topic: {@code Credential.state} names a feature, {@code CredentialState.ACTIVE} a
 * literal. A feature without a name is not for people (ids, keys) and is left out.
 */
public final class Texts {
    /** The office is in Japan, wherever the machine thinks it is. */
    private static final ZoneId OFFICE = ZoneId.of("Asia/Tokyo");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(" H:mm");

    private final Words words;

    /** @param words the texts of the topic */
    public Texts(Words words) {
        this.words = words;
    }

    /** Whether the feature is for people. */
    public boolean names(EStructuralFeature feature) {
        return words.knows(key(feature));
    }

    /** The feature's name. */
    public String label(EStructuralFeature feature) {
        return words.say(key(feature));
    }

    /** A journaled value as people read it: days in 和暦, moments to the minute, literals by name, everything else as it is. */
    public String value(EStructuralFeature feature, String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        if (feature.getEType() instanceof EEnum kind) {
            String literal = kind.getName() + "." + text;
            return words.knows(literal) ? words.say(literal) : text;
        }
        if (feature.getEType().getInstanceClass() == LocalDate.class) {
            return day(text);
        }
        if (feature.getEType().getInstanceClass() == Instant.class) {
            return moment(text);
        }
        if (feature.getEType().getInstanceClass() == boolean.class) {
            return words.say("boolean." + text);
        }
        return text;
    }

    private String day(String text) {
        try {
            return words.day(LocalDate.parse(text));
        } catch (DateTimeParseException masked) {
            // The mask.
            return text;
        }
    }

    private String moment(String text) {
        try {
            var at = Instant.parse(text).atZone(OFFICE);
            return words.day(at.toLocalDate()) + at.format(TIME);
        } catch (DateTimeParseException masked) {
            return text;
        }
    }

    private static String key(EStructuralFeature feature) {
        return feature.getEContainingClass().getName() + "." + feature.getName();
    }
}
