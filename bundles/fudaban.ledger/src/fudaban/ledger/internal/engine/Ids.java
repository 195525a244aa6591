// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** UUIDs of version 7 (RFC 9562 section 5.7): ordered by the millisecond they were made in, within it by a counter. Used by the writer thread only. */
final class Ids {
    private final SecureRandom random = new SecureRandom();
    private long last;
    private int counter;

    String next(Instant now) {
        long millis = Math.max(now.toEpochMilli(), last);
        if (millis == last) {
            if (++counter > 0xFFF) {
                millis++;
                counter = 0;
            }
        } else {
            counter = random.nextInt(0x800);
        }
        last = millis;
        long high = millis << 16 | 0x7000 | counter;
        long low = random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(high, low).toString();
    }
}
