// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.printer;

/**
 * How an intent to print is settled after a crash: by asking the printer for the job by key, never by sending it again
 * blindly. A step kind of a topic maps it to an outcome.
 */
public enum Settlement {
    /** Printed. */
    PRINTED,
    /** Certainly not printed: the job never came, or ended before it began. It may be sent again under a new intent. */
    NOT_PRINTED,
    /** The printer has it and has not finished: wait, or take it out. */
    UNDER_WAY,
    /** Begun and broken off, or forgotten by the printer: somebody has to look at the card or sheet. */
    UNCLEAR;

    /** Reads a report. */
    public static Settlement of(JobReport report) {
        if (report.state() == JobState.DONE) {
            return PRINTED;
        }
        if (!report.state().ended()) {
            return UNDER_WAY;
        }
        return report.harmless() ? NOT_PRINTED : UNCLEAR;
    }

    /**
     * Asks a printer.
     *
     * @param key the idempotency key of the intent
     * @param mark {@link Printer#mark} as kept in its plan
     * @throws PrintFailure when the printer cannot be asked now: the intent stays open
     */
    public static Settlement ask(Printer printer, String key, String mark) throws PrintFailure {
        return switch (printer.find(key, mark)) {
            case Finding.Known known -> of(known.job().report());
            case Finding.Absent absent -> NOT_PRINTED;
            case Finding.Forgotten forgotten -> UNCLEAR;
        };
    }
}
