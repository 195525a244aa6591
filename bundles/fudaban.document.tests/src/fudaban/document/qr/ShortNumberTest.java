// SPDX-License-Identifier: EPL-2.0
package fudaban.document.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.document.DocumentException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Short numbers survive sloppy typing and show every mistyped symbol. */
class ShortNumberTest {
    @Test
    void typedFormsAreRead() throws DocumentException {
        ShortNumber number = ShortNumber.of("日報 R8.3.31".getBytes(StandardCharsets.UTF_8));
        String text = number.toString();
        assertTrue(text.matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}"), text);
        assertEquals(number, ShortNumber.parse(text.toLowerCase()));
        assertEquals(
                number,
                ShortNumber.parse(text.replace("-", " ").replace('0', 'o').replace('1', 'l')));
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
        assertEquals(number, ShortNumber.parse(wide.toString()));
    }

    @Test
    void everyWrongSymbolIsFound() throws DocumentException {
        Random random = new Random(7);
        for (int i = 0; i < 100; i++) {
            ShortNumber number = new ShortNumber(random.nextLong() >>> 9);
            String text = number.toString().replace("-", "");
            assertEquals(number, ShortNumber.parse(text));
            for (int at = 0; at < text.length(); at++) {
                for (char c : "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray()) {
                    if (c != text.charAt(at)) {
                        String wrong = text.substring(0, at) + c + text.substring(at + 1);
                        assertThrows(DocumentException.class, () -> ShortNumber.parse(wrong));
                    }
                }
            }
        }
    }

    @Test
    void mistakesAreSentences() {
        assertTrue(assertThrows(DocumentException.class, () -> ShortNumber.parse("12"))
                .getMessage()
                .contains("12 文字"));
        assertTrue(assertThrows(DocumentException.class, () -> ShortNumber.parse("U"))
                .getMessage()
                .contains("「U」"));
    }
}
