// SPDX-License-Identifier: EPL-2.0
package fudaban.office.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fudaban.office.OfficeException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A list of holidays that was damaged on its way is read, or refused with the line: nothing else happens. */
class HostileHolidaysTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
    private static final int COUNT = Boolean.getBoolean("fudaban.long") ? 100_000 : 500;
    private static final String[] PIECES = {
        "\n", "\r", ",", "/", "0", "99999999999", "\"", "\0", "２", "-", "\uFEFF", "2026/2/29,"
    };

    private static byte[] damaged(byte[] good, Random random, Charset charset) {
        byte[] bytes = good.clone();
        for (int n = random.nextInt(4); n >= 0 && bytes.length > 0; n--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(3)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes = Arrays.copyOf(bytes, at);
                default -> {
                    byte[] piece = PIECES[random.nextInt(PIECES.length)].getBytes(charset);
                    byte[] longer = Arrays.copyOf(bytes, bytes.length + piece.length);
                    System.arraycopy(bytes, at, longer, at + piece.length, bytes.length - at);
                    System.arraycopy(piece, 0, longer, at, piece.length);
                    bytes = longer;
                }
            }
        }
        return bytes;
    }

    @Test
    void readOrRefusedInASentence() {
        String list = "国民の祝日・休日月日,国民の祝日・休日名称\r\n2026/1/1,元日\r\n2026/1/12,成人の日\r\n2026/5/6,休日\r\n";
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, Charset.forName("windows-31j")}) {
            byte[] good = list.getBytes(charset);
            assertEquals(3, OfficialHolidays.read(good, "", DAY).names().size());
            var random = new Random(20261124);
            for (int i = 0; i < COUNT; i++) {
                try {
                    var read = OfficialHolidays.read(damaged(good, random, charset), "", DAY);
                    assertFalse(read.names().isEmpty());
                    read.names().values().forEach(name -> assertFalse(name.isBlank()));
                } catch (OfficeException refused) {
                    assertFalse(refused.message(Locale.JAPANESE).isBlank());
                    assertFalse(refused.message(Locale.ENGLISH).isBlank());
                }
            }
        }
    }
}
