// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.printer;

import fudaban.hardware.internal.printer.PrintTexts;
import java.util.Locale;

/**
 * Something went wrong between desk and printer. The {@link Kind} decides what a program does next, {@link #sentence} is
 * for the operator, {@link #getMessage()} is the technical detail for the log and never holds what is printed.
 */
public class PrintFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient Object[] about;

    /**
     * Without a cause of its own.
     *
     * @param about what the sentence names, in the order of its kind: mostly the printer
     */
    public PrintFailure(Kind kind, String detail, Object... about) {
        this(kind, detail, (Throwable) null, about);
    }

    /** With the exception that led to it. */
    public PrintFailure(Kind kind, String detail, Throwable cause, Object... about) {
        super(kind + ": " + detail, cause);
        this.kind = kind;
        this.about = about.clone();
    }

    /** What went wrong, for programs. */
    public Kind kind() {
        return kind;
    }

    /** What happened, what it means, what to do next. */
    public String sentence(Locale locale) {
        return PrintTexts.joined(locale, text(locale, ".what"), text(locale, ".meaning"), text(locale, ".action"));
    }

    private String text(Locale locale, String part) {
        Object[] arguments = about == null || about.length == 0 ? new Object[] {"?"} : about.clone();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof Trouble trouble) {
                arguments[i] = trouble.label(locale);
            }
        }
        return PrintTexts.text(locale, kind.key + part, arguments);
    }

    /** The kinds of failure; each has its three sentences in the message bundle. */
    public enum Kind {
        /** The print service is not running or not installed. About: where it was looked for. */
        NO_SERVICE("no-service", true),
        /** There is no such printer. About: printer. */
        NO_PRINTER("no-printer", true),
        /** Printer or print service refused, e.g. because the queue takes no jobs or the account may not. About: printer, reason. */
        REFUSED("refused", true),
        /** The printer cannot do what is asked. About: printer, what. */
        UNSUPPORTED("unsupported", false),
        /** What should be printed does not fit. About: what, problem. */
        CONTENT("content", false),
        /** The answer breaks the rules of IPP. About: printer. */
        PROTOCOL("protocol", false),
        /** No answer in time; what was sent may have arrived. About: printer. */
        TIMEOUT("timeout", true),
        /** The printer stands still. About: printer, {@link Trouble}. */
        STOPPED("stopped", true),
        /** No card came. About: printer. */
        NO_CARD("no-card", true),
        /** The job was taken out of the queue. About: printer, job. */
        CANCELLED("cancelled", false),
        /** The printer gave the job up. About: printer, job. */
        JOB_FAILED("job-failed", false),
        /** Whether the job was printed cannot be found out. About: printer, job. */
        UNCLEAR("unclear", false);

        private final String key;
        private final boolean passing;

        Kind(String key, boolean passing) {
            this.key = "failure." + key;
            this.passing = passing;
        }

        /** True when the same work may succeed after the operator did as told. */
        public boolean passing() {
            return passing;
        }
    }
}
