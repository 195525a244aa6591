// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.names;

import fudaban.issuance.model.ApplicationState;
import fudaban.issuance.model.ItemState;
import fudaban.model.CredentialState;
import fudaban.ui.table.Tone;
import fudaban.ui.words.Words;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the features and values of this topic are called on screen, and how states are marked: what needs someone's eye stands out. */
public final class Names {
    private static final Pattern BATCH = Pattern.compile("令和(元|\\d{1,3})年度\\s*第(\\d+)回");
    /** The year before 令和元年. */
    private static final int REIWA = 2018;

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

    /** The name of a batch, which is kept as the office says it (令和8年度 第2回), in the language of the names. */
    public static String batch(Words names, String kept) {
        Matcher parts = BATCH.matcher(kept == null ? "" : kept);
        if (kept == null || names.locale().getLanguage().equals("ja") || !parts.matches()) {
            return kept == null ? "" : kept;
        }
        int year = parts.group(1).equals("元") ? 1 : Integer.parseInt(parts.group(1));
        return names.say("batch", Integer.toString(REIWA + year), parts.group(2));
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
            case REPLACED -> Tone.PLAIN;
            case DEFECTIVE -> Tone.CAUTION;
            case REJECTED, WITHDRAWN -> Tone.BAD;
        };
    }

    /** How a state of a batch's item is marked. */
    public static Tone tone(ItemState state) {
        return switch (state) {
            case DONE -> Tone.GOOD;
            case PLANNED, TAKEN_OUT -> Tone.PLAIN;
            case WRITING, WRITTEN, HANDED_OVER -> Tone.NEUTRAL;
            default -> Tone.BAD;
        };
    }
}
