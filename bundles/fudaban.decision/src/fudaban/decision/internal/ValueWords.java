// SPDX-License-Identifier: EPL-2.0
package fudaban.decision.internal;

import fudaban.office.era.Wareki;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;

/** Values as people read them: choices in words, days by era, times at the desk. */
public final class ValueWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private final Words words;
    private final ZoneId zone;

    /** In the language of the words, times at this zone. */
    public ValueWords(Words words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
    }

    String text(EAttribute feature, String text) {
        if (feature.getEAttributeType() instanceof EEnum choice) {
            return words.word(choice.getName() + "." + text).orElse(text);
        }
        try {
            return switch (feature.getEAttributeType().getInstanceClassName()) {
                case "java.time.LocalDate" -> day(LocalDate.parse(text));
                case "java.time.Instant" -> time(Instant.parse(text));
                case "boolean" -> words.say("value.yes");
                case "byte[]", "[B" -> words.say("value.content");
                default -> text;
            };
        } catch (DateTimeException masked) {
            return text;
        }
    }

    /** A day, empty where there is none. */
    public String day(LocalDate day) {
        if (day == null) {
            return "";
        }
        return "en".equals(words.locale().getLanguage()) ? day.toString() : Wareki.format(day, Wareki.Style.LONG);
    }

    /** A time, empty where there is none. */
    public String time(Instant instant) {
        if (instant == null) {
            return "";
        }
        ZonedDateTime at = instant.atZone(zone);
        return day(at.toLocalDate()) + " " + TIME.format(at);
    }
}
