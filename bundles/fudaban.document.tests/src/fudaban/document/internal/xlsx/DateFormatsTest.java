// SPDX-License-Identifier: EPL-2.0
package fudaban.document.internal.xlsx;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which number formats show a date. */
class DateFormatsTest {
    @Test
    void datesAndNumbersAreToldApart() {
        for (String date : List.of("yyyy/m/d", "[$-411]ggge\"年\"m\"月\"d\"日\";@", "h:mm", "[h]:mm", "e.m.d", "m\"月\"")) {
            assertTrue(DateFormats.isDate(date), date);
        }
        for (String number : List.of("General", "0.00", "#,##0\"円\"", "[Red]0", "0.00E+00", "\"day\"0", "@", "G/標準")) {
            assertFalse(DateFormats.isDate(number), number);
        }
    }
}
