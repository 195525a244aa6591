// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** A head can be compared with paper. */
class DigitsTest {
    @Test
    void longNumbersStandInGroupsOfEightFourInALine() {
        String hash = "0123abcd".repeat(8);
        String line = "0123abcd ".repeat(4).strip();
        assertEquals("desk1:7 " + line + "\n" + line, Digits.grouped("desk1:7 " + hash));
    }

    @Test
    void whatIsShortStaysAsItIs() {
        assertEquals("desk12345678:12", Digits.grouped("desk12345678:12"));
    }
}
