// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.ui.gima;

import fudaban.egov.gima.model.FileState;
import fudaban.egov.gima.model.FindingSeverity;
import fudaban.egov.gima.model.GimaPackage;
import fudaban.egov.gima.model.LineKind;
import fudaban.egov.gima.model.LineState;
import fudaban.egov.gima.model.ReleaseState;
import fudaban.ui.table.Tone;
import fudaban.ui.words.Words;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the features and values of the topic are called on screen, and how states are marked. */
final class GimaNames {
    private static final Pattern RELEASE = Pattern.compile("令和(元|\\d{1,3})年度\\s*第(\\d+)回");
    /** The year before 令和元年. */
    private static final int REIWA = 2018;

    private GimaNames() {}

    /** The words of the model. */
    static Words words(Locale locale) {
        return Words.of(GimaPackage.class, locale);
    }

    /** A literal as people read it; empty for null. */
    static String of(Words names, Object literal) {
        return literal instanceof Enum<?> value
                ? names.say(value.getDeclaringClass().getSimpleName() + "." + value.name())
                : "";
    }

    /** The name of a release, which is kept as the office says it (令和8年度 第3回), in the language of the words. */
    static String release(Words words, String kept) {
        Matcher parts = RELEASE.matcher(kept);
        if (words.locale().getLanguage().equals("ja") || !parts.find()) {
            return kept;
        }
        int year = parts.group(1).equals("元") ? 1 : Integer.parseInt(parts.group(1));
        return words.say("release.name", Integer.toString(REIWA + year), parts.group(2));
    }

    static Tone tone(ReleaseState state) {
        return switch (state) {
            case PREPARING, WITHDRAWN -> Tone.NEUTRAL;
            case DRAFT, RELEASED -> Tone.CAUTION;
            case CONFIRMED, BUILT, DONE -> Tone.GOOD;
        };
    }

    static Tone tone(LineState state) {
        return switch (state) {
            case PROPOSED -> Tone.PLAIN;
            case SENT -> Tone.NEUTRAL;
            case HELD -> Tone.CAUTION;
            case REFUSED, FAILED -> Tone.BAD;
            case ACCEPTED -> Tone.GOOD;
        };
    }

    static Tone tone(LineKind kind) {
        return switch (kind) {
            case ADD -> Tone.GOOD;
            case CHANGE, ADOPT -> Tone.NEUTRAL;
            case DELETE -> Tone.BAD;
        };
    }

    static Tone tone(FileState state) {
        return switch (state) {
            case BUILT -> Tone.NEUTRAL;
            case RELEASED -> Tone.CAUTION;
            case ANSWERED -> Tone.GOOD;
            case VOID -> Tone.BAD;
        };
    }

    static Tone tone(FindingSeverity severity) {
        return switch (severity) {
            case NOTE -> Tone.NEUTRAL;
            case HOLDS -> Tone.CAUTION;
            case STOPS -> Tone.BAD;
        };
    }
}
