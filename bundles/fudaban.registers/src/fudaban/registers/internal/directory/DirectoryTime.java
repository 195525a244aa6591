// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.directory;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Times of directory services: generalized time (RFC 4517, 3.3.13) and 100 ns since 1601 as Active Directory has them. */
final class DirectoryTime {
    private static final long TICKS_PER_SECOND = 10_000_000;
    private static final long SECONDS_TO_1970 = 11_644_473_600L;
    private static final DateTimeFormatter GENERALIZED = DateTimeFormatter.ofPattern("yyyyMMddHHmmssX");

    private DirectoryTime() {}

    /** The day; within, empty for never; empty for what is no time. */
    static Optional<Optional<LocalDate>> day(String text, ZoneId zone) {
        try {
            if (text.matches("\\d{1,19}")) {
                long ticks = Long.parseLong(text);
                boolean never = ticks == 0 || ticks == Long.MAX_VALUE;
                return Optional.of(
                        never
                                ? Optional.empty()
                                : Optional.of(
                                        day(Instant.ofEpochSecond(ticks / TICKS_PER_SECOND - SECONDS_TO_1970), zone)));
            }
            String whole = text.replaceAll("[.,]\\d+", "");
            return Optional.of(
                    Optional.of(day(OffsetDateTime.parse(whole, GENERALIZED).toInstant(), zone)));
        } catch (DateTimeException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private static LocalDate day(Instant time, ZoneId zone) {
        return LocalDate.ofInstant(time, zone);
    }
}
