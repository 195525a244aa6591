// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.virtual.printer;

/**
 * Something that goes wrong at a practice printer.
 *
 * @param kind what
 * @param at at which card or document from now, from 1
 */
public record PrinterFault(Kind kind, int at) {
    /** What goes wrong. */
    public enum Kind {
        /** What is printed sticks: it is lost when somebody helps. */
        JAM,
        /** What is printed is torn or cut short: the printer gives the job up at once. */
        TEAR,
        /** The ribbon ends before printing begins; printing goes on with a new one. */
        RIBBON_EMPTY,
        /** The cover is opened before printing begins. */
        DOOR_OPEN,
        /** No card or sheet is left when one is wanted. */
        NO_CARD,
        /** It is printed, but the answer to the sender is lost. */
        ANSWER_LOST
    }

    /** At the next one. */
    public static PrinterFault next(Kind kind) {
        return new PrinterFault(kind, 1);
    }

    /** As a word, e.g. {@code JAM@1}. */
    public String text() {
        return kind + "@" + at;
    }

    /**
     * Reads such a word.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static PrinterFault read(String word) {
        var parts = word.split("@");
        if (parts.length != 2) {
            throw new IllegalArgumentException("no fault: " + word);
        }
        return new PrinterFault(Kind.valueOf(parts[0]), Integer.parseInt(parts[1]));
    }
}
