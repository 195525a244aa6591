// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.check;

import fudaban.reporting.internal.Texts;
import java.util.Locale;

/**
 * Something to look at before a report is handed in.
 *
 * @param kind what it is
 * @param place where: number of a work item, row of 別表2, or the name of a field
 * @param text what stands there or is missing
 */
public record Finding(Kind kind, String place, String text) {
    /** What it is and where, as one sentence. */
    public String sentence(Locale locale) {
        return Texts.of(locale).get("finding." + kind, place, text);
    }

    /** What is found. */
    public enum Kind {
        /** A finished item says nothing of how it ended. */
        NO_OUTCOME(false),
        /** An item goes on and says nothing for the next day. */
        NO_HANDOVER(false),
        /** Work outside the 役務時間 without who asked for it. */
        NOT_ASKED(false),
        /** A person's stopwatch was never stopped on an earlier day. */
        FORGOTTEN(false),
        /** A row due that day has no evidence and no reason. */
        NOT_DONE(false),
        /** Nothing is planned for the next day. */
        NO_PLAN(false),
        /** 所見 of the manager are missing. */
        NO_REMARKS(false),
        /** A holder's name in free text. */
        NAME(true),
        /** What looks like 保護すべき情報 in open text: an address. */
        PROTECTED(true),
        /** A report it sums up is not there or not 確定. */
        NOT_CLOSED(false);

        private final boolean stops;

        Kind(boolean stops) {
            this.stops = stops;
        }

        /** Whether the report is only handed in when somebody declares that it is none. */
        public boolean stops() {
            return stops;
        }
    }
}
