// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.printer;

import fudaban.hardware.internal.printer.PrintTexts;
import java.util.Locale;

/** What can be wrong with a printer, in the words of an operator. */
public enum Trouble {
    /** A card or sheet is stuck. */
    JAM("jam", true),
    /** No card or sheet left, or the printer waits for one put in by hand. */
    MEDIA_EMPTY("media-empty", true),
    /** Few left. */
    MEDIA_LOW("media-low", false),
    /** The ribbon, ink or toner is used up, or is missing. */
    RIBBON_EMPTY("ribbon-empty", true),
    /** Little left. */
    RIBBON_LOW("ribbon-low", false),
    /** A door or cover is open. */
    DOOR_OPEN("door-open", true),
    /** The output is full. */
    OUTPUT_FULL("output-full", true),
    /** The reject or waste box is full. */
    WASTE_FULL("waste-full", true),
    /** The printer itself asks to be cleaned. */
    CLEANING("cleaning", false),
    /** Somebody paused the queue. */
    PAUSED("paused", true),
    /** The print service does not reach the device. */
    OFFLINE("offline", true),
    /** Something else that stops it; the display of the device says more. */
    OTHER_STOP("other-stop", true),
    /** Something else that does not stop it. */
    OTHER("other", false);

    private final String key;
    private final boolean stops;

    Trouble(String key, boolean stops) {
        this.key = "trouble." + key;
        this.stops = stops;
    }

    /** Whether nothing is printed until somebody helps. */
    public boolean stops() {
        return stops;
    }

    /** Its name in a list, e.g. リボン切れ. */
    public String label(Locale locale) {
        return PrintTexts.text(locale, key + ".label");
    }

    /** What happened, what it means, what to do next. */
    public String sentence(Locale locale, String printer) {
        return PrintTexts.joined(
                locale,
                PrintTexts.text(locale, key + ".what", printer),
                PrintTexts.text(locale, key + ".meaning", printer),
                PrintTexts.text(locale, key + ".action", printer));
    }
}
