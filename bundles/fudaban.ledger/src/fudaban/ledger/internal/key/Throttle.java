// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.key;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fudaban.ledger.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Slows down who guesses passwords: after five failures 30 seconds, doubled by each further one up to 15 minutes. Kept in a file, and counted before
 * the password is
 * tried, so that neither a restart nor a killed program gives tries away. It is no defence against somebody who takes the key file along: that is
 * Argon2id's part.
 */
final class Throttle {
    private static final String FILE = "attempts.json";
    private static final int FREE = 5;
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;

    Throttle(Path folder) {
        file = folder.resolve(FILE);
    }

    /** Failures so far, and when the next try is allowed; null: at once. */
    record Attempts(int failures, String until) {}

    /**
     * Counts a try as failed before it is made.
     *
     * @throws Refusal when it comes too early; it is not counted then
     */
    void begin(String account, Clock clock) throws Refusal {
        Map<String, Attempts> all = read();
        Attempts attempts = all.getOrDefault(account, new Attempts(0, null));
        Instant now = clock.instant();
        Optional<Instant> until = until(attempts);
        // A clock that was set back must not lock the account for longer than the longest wait.
        if (until.isPresent() && until.get().isAfter(now) && !until.get().isAfter(now.plus(LONGEST))) {
            throw new Refusal(Throttle.class, "password.wait", attempts.failures, time(until.get(), clock));
        }
        int failures = attempts.failures + 1;
        all.put(
                account,
                new Attempts(
                        failures,
                        failures < FREE ? null : now.plus(pause(failures)).toString()));
        write(all);
    }

    /** The try was right. */
    void success(String account) throws Refusal {
        Map<String, Attempts> all = read();
        if (all.remove(account) != null) {
            write(all);
        }
    }

    /** The sentence for a wrong password: with the time of the next try, where there is a pause now. */
    Refusal failure(String account, Clock clock) {
        Optional<Instant> until = Optional.ofNullable(read().get(account)).flatMap(Throttle::until);
        return until.isPresent()
                ? new Refusal(Throttle.class, "password.wrong.wait", time(until.get(), clock))
                : new Refusal(Throttle.class, "password.wrong");
    }

    private static Duration pause(int failures) {
        Duration pause = FIRST;
        for (int i = FREE; i < failures && pause.compareTo(LONGEST) < 0; i++) {
            pause = pause.multipliedBy(2);
        }
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }

    private static Optional<Instant> until(Attempts attempts) {
        return Optional.ofNullable(attempts.until).map(Instant::parse);
    }

    private static String time(Instant until, Clock clock) {
        // Rounded up, so that a try at the time shown is never too early.
        return TIME.format(until.plusNanos(999_999_999).atZone(clock.getZone()));
    }

    private Map<String, Attempts> read() {
        try {
            Map<String, Attempts> kept = Files.exists(file)
                    ? JSON.readValue(Files.readAllBytes(file), new TypeReference<TreeMap<String, Attempts>>() {})
                    : null;
            return kept == null ? new TreeMap<>() : kept;
        } catch (IOException damaged) {
            // A damaged counter must not lock everybody out; who can write here could as well delete it.
            return new TreeMap<>();
        }
    }

    private void write(Map<String, Attempts> all) throws Refusal {
        try {
            AtomicFile.write(file, JSON.writeValueAsBytes(all));
        } catch (IOException failed) {
            throw new Refusal(failed, Throttle.class, "keys.write", file);
        }
    }
}
