// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fudaban.ledger.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequestNumberTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    @Test
    void isReadHoweverItWasTyped() throws Refusal {
        String number = RequestNumber.of(DAY, 17);
        for (String typed : List.of(
                number,
                number.replace("-", ""),
                number.replace('-', ' '),
                number.replace('-', 'ー'),
                number.replace('-', '−'),
                " " + number.replace('0', '０').replace('2', '２') + "\n")) {
            assertEquals(number, RequestNumber.read(typed));
        }
        String longer = RequestNumber.of(DAY, 123_456);
        assertEquals(longer, RequestNumber.read(longer));
    }

    @Test
    void everyWrongDigitIsFound() throws Refusal {
        for (int running = 1; running < 200; running += 13) {
            String number = RequestNumber.of(DAY, running).replace("-", "");
            for (int i = 0; i < number.length(); i++) {
                for (char c = '0'; c <= '9'; c++) {
                    if (c != number.charAt(i)) {
                        refused("request.check", number.substring(0, i) + c + number.substring(i + 1));
                    }
                }
            }
        }
        for (String none : List.of("", "26", "26-0001", "abc", "2600017x")) {
            refused("request.number", none);
        }
    }

    private static void refused(String key, String typed) {
        assertEquals(
                key,
                assertThrows(Refusal.class, () -> RequestNumber.read(typed), typed)
                        .key());
    }
}
