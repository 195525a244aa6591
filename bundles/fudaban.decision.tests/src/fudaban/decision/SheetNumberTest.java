// SPDX-License-Identifier: EPL-2.0
package fudaban.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fudaban.ledger.Refusal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Numbers as people type them and as readers read them. */
class SheetNumberTest {
    @Test
    void typedInAnyWidthWithAnyHyphenOrNone() throws Refusal {
        String number = "26-00001-7";
        for (String typed :
                new String[] {number, "26000017", " 26 00001 7 ", "２６－００００１－7", "26−00001ー7", "26‐00001‐7"}) {
            assertEquals(new SheetNumber(number, Optional.empty()), SheetNumber.parse(typed), typed);
        }
    }

    @Test
    void aWrongDigitIsFound() {
        for (String wrong : new String[] {"26-00001-8", "26-00010-7", "62-00001-7"}) {
            assertEquals(
                    "number.check",
                    assertThrows(Refusal.class, () -> SheetNumber.parse(wrong)).key(),
                    wrong);
        }
        for (String wrong : new String[] {"", "abc", "26-0001-7", "https://example.jp/26-00001-7"}) {
            assertEquals(
                    "number.form",
                    assertThrows(Refusal.class, () -> SheetNumber.parse(wrong)).key(),
                    wrong);
        }
    }

    @Test
    void theQrSaysWhichStateWasPrinted() throws Refusal {
        var sheet = new SheetNumber("26-00001-7", Optional.of("0a1b2c3d"));
        assertEquals(sheet, SheetNumber.parse(sheet.qr()));
        assertEquals(sheet, SheetNumber.parse(sheet.qr().toUpperCase(java.util.Locale.ROOT) + "\r\n"));
    }
}
