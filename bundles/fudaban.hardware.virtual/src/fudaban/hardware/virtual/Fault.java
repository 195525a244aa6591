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
}
