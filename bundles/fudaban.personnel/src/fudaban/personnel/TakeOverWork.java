// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel;

import java.time.LocalDate;
import java.util.List;

/**
 * Takes over work that is open when this desk begins; also its later differences. The items rest until somebody goes on with them.
 *
 * @param source name of the file it comes from
 * @param rows at most {@link Personnel#CHUNK}, each number once
 */
public record TakeOverWork(String source, List<Row> rows) {
    /** Keeps a copy. */
    public TakeOverWork {
        rows = List.copyOf(rows);
    }

    /**
     * An open piece of work; what is null is not told.
     *
     * @param number its number in the list it comes from
     * @param row the row of 別表2 it serves; null: records are kept (3-6)
     * @param handover 申し送り
     * @param started the day it was begun or received
     */
    public record Row(String number, String row, String title, String content, String handover, LocalDate started) {
        /** Its number here: a number of an old list cannot be taken for one of this desk. */
        public String own() {
            return "引継-" + number;
        }
    }
}
