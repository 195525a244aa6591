// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.read;

import fudaban.exchange.Place;

/**
 * What the other system says to one line that was sent.
 *
 * @param place where it says so
 * @param line number of the line or record it answers; 0 when it names none
 * @param record id of the record it answers; may be empty
 * @param status how it ended
 * @param code its code; may be empty
 * @param message its words; may be empty
 */
public record ResultLine(Place place, long line, String record, Status status, String code, String message) {
    /** How it ended. */
    public enum Status {
        /** 受理. */
        ACCEPTED,
        /** 却下. */
        REJECTED,
        /** The file says something that the mapping does not know: somebody has to look. */
        UNKNOWN
    }
}
