// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.virtual;

import java.time.Duration;

/** What a faulty card does at one command, counted from its insertion, first = 1. */
public sealed interface Fault {
    /** The command at which it happens. */
    int at();

    /** Torn out before the command was executed. */
    record TornBefore(int at) implements Fault {}

    /** Torn out after the command was executed and before the answer went out. */
    record TornAfter(int at) implements Fault {}

    /** Answers that status word instead of executing the command. */
    record Status(int at, int status) implements Fault {}

    /** Executes the command that much later. */
    record Slow(int at, Duration delay) implements Fault {}

    /** Executes nothing and never answers, until pulled. */
    record Mute(int at) implements Fault {}

    /** As a word, e.g. {@code torn-before@5} or {@code status@3:6982}. */
    default String text() {
        return switch (this) {
            case TornBefore before -> "torn-before@" + at();
            case TornAfter after -> "torn-after@" + at();
            case Status status -> "status@" + at() + ":" + Integer.toHexString(status.status());
            case Slow slow -> "slow@" + at() + ":" + slow.delay().toMillis();
            case Mute mute -> "mute@" + at();
        };
    }

    /**
     * Reads such a word.
     *
     * @throws IllegalArgumentException when it is none
     */
    static Fault read(String word) {
        var parts = word.split("[@:]");
        if (parts.length < 2) {
            throw new IllegalArgumentException("no fault: " + word);
        }
        int at = Integer.parseInt(parts[1]);
        return switch (parts[0] + parts.length) {
            case "torn-before2" -> new TornBefore(at);
            case "torn-after2" -> new TornAfter(at);
            case "status3" -> new Status(at, Integer.parseInt(parts[2], 16));
            case "slow3" -> new Slow(at, Duration.ofMillis(Long.parseLong(parts[2])));
            case "mute2" -> new Mute(at);
            default -> throw new IllegalArgumentException("no fault: " + word);
        };
    }
}
