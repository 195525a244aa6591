// SPDX-License-Identifier: EPL-2.0
package fudaban.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class OfficeExceptionTest {

    @Test
    void theSentenceIsJapaneseUnlessEnglishIsAskedFor() {
        OfficeException error = new OfficeException("era.noSuchDay", "R8.2.30");
        assertTrue(error.getMessage().startsWith("「R8.2.30」という日はありません。"), error.getMessage());
        assertTrue(error.message(Locale.ENGLISH).startsWith("The day \"R8.2.30\" does not exist."));
        assertEquals(error.getMessage(), error.message(Locale.JAPAN));
        assertEquals("era.noSuchDay", error.key());
    }

    @Test
    void numbersAreNotGrouped() {
        String message = new OfficeException("calendar.yearOutOfRange", 2100, 1949, 2099).getMessage();
        assertTrue(message.contains("2100年"), message);
    }
}
