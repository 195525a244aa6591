// SPDX-License-Identifier: EPL-2.0
package fudaban.registers;

import fudaban.model.Classification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Names and inputs of the acts of registers. Values are texts by column; dates as ISO 8601. */
public final class RegisterActs {
    /** A new row. */
    public static final String ADD = "registers.add-row";
    /** What was still to come: the return, the end, the confirmation. */
    public static final String COMPLETE = "registers.complete-row";
    /** A correction; the journal keeps what stood there. */
    public static final String AMEND = "registers.amend-row";
    /** 取消し of a row that was entered by mistake. */
    public static final String CANCEL = "registers.cancel-row";
    /** The page of all daily items at once. */
    public static final String DAILY_CHECK = "registers.daily-check";
    /** 保護すべき情報 leaves the desk: as a print, a file, a mail, a copy on a medium. */
    public static final String TAKE_OUT = "registers.take-out";

    private RegisterActs() {}

    /** @param day the day the row is of; null: the day it happened */
    public record Add(String register, LocalDate day, Map<String, String> values) {}

    /** @param number of the row */
    public record Complete(String number, Map<String, String> values) {}

    /** @param values new values of some columns; an empty text clears a column that is not required */
    public record Amend(String number, Map<String, String> values, String reason) {}

    /** @param reason why it should not have been entered */
    public record Cancel(String number, String reason) {}

    /**
     * @param register a register with a page of items
     * @param day the day of the page
     * @param exceptions what is not as it should be; every other item of the page is normal
     */
    public record DailyCheck(String register, LocalDate day, List<Deviation> exceptions) {}

    /** @param values by column, for one item */
    public record Deviation(String item, Map<String, String> values) {}

    /**
     * @param what title and number, without the values themselves
     * @param how print, export, mail or media
     * @param destination to whom or where
     */
    public record TakeOut(String what, Classification classification, String how, String destination, int copies) {}
}
