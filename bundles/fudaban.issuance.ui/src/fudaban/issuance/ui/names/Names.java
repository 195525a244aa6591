// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.names;

import fudaban.issuance.model.ApplicationState;
import fudaban.issuance.model.ItemState;
import fudaban.model.CredentialState;
import fudaban.ui.table.Tone;
import fudaban.ui.words.Words;
import java.time.LocalDate;
import java.util.Locale;

/** How the features and values of this topic are called on screen, and how states are marked: what needs someone's eye stands out. */
public final class Names {
    private Names() {}

    /** The names in the language of the screen. */
    public static Words words() {
        return Words.of(Names.class);
    }

    /** The names in a language. */
    public static Words words(Locale locale) {
        return Words.of(Names.class, locale);
    }

    /** A literal as people read it; empty for null. */
    public static String of(Words names, Object literal) {
        return literal instanceof Enum<?> value
                ? names.say(value.getDeclaringClass().getSimpleName() + "." + value.name())
                : "";
    }

    /** A day as people read it in the language of the names; empty for null. */
    public static String day(Words names, Object day) {
        return day instanceof LocalDate date ? names.day(date) : "";
    }

    /** How a state of a card is marked. */
    public static Tone tone(CredentialState state) {
        return switch (state) {
            case ACTIVE -> Tone.GOOD;
            case PREPARED, AWAITING_RESULT, ISSUED -> Tone.NEUTRAL;
            case SUSPENDED -> Tone.CAUTION;
            case RETIRED, DESTROYED, SPOILED -> Tone.BAD;
        };
    }

    /** How a state of an application is marked. */
    public static Tone tone(ApplicationState state) {
        return switch (state) {
            case CHECKED, ISSUED -> Tone.GOOD;
            case RECEIVED, CONFIRMED, IN_BATCH -> Tone.NEUTRAL;
            case DEFECTIVE -> Tone.CAUTION;
            case REJECTED, WITHDRAWN -> Tone.BAD;
        };
    }

    /** How a state of a batch's item is marked. */
    public static Tone tone(ItemState state) {
        return switch (state) {
            case DONE -> Tone.GOOD;
            case PLANNED -> Tone.PLAIN;
            case WRITING, WRITTEN, HANDED_OVER -> Tone.NEUTRAL;
            default -> Tone.BAD;
        };
    }
}
