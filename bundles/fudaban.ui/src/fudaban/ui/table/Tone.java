// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.table;

/** How a value is marked: always beside its text, never by colour alone. */
public enum Tone {
    /** Plain text. */
    PLAIN,
    /** A mark without judgement: waiting, finished long ago. */
    NEUTRAL,
    /** As it should be. */
    GOOD,
    /** Needs someone's eye. */
    CAUTION,
    /** Ended or refused. */
    BAD;

    /** The token of its text colour. */
    public String ink() {
        return switch (this) {
            case PLAIN -> "neutral-8";
            case NEUTRAL -> "neutral-7";
            case GOOD -> "good";
            case CAUTION -> "caution";
            case BAD -> "bad";
        };
    }

    /** The token of its background colour. */
    public String fill() {
        return switch (this) {
            case PLAIN -> "neutral-0";
            case NEUTRAL -> "neutral-2";
            case GOOD -> "good-soft";
            case CAUTION -> "caution-soft";
            case BAD -> "bad-soft";
        };
    }
}
