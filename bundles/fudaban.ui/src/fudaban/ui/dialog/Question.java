// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.dialog;

import fudaban.ui.table.Tone;
import java.util.ArrayList;
import java.util.List;

/**
 * A question with verbs as answers, without widgets: what is asked, what it means, what one can do. "Yes" and "no" are no verbs.
 *
 * @param tone how grave it is
 * @param title what is asked, one sentence
 * @param text what it means
 * @param verbs the answers; closing the window gives that of kind {@code LEAVE}
 */
public record Question(Tone tone, String title, String text, List<Verb> verbs) {
    /** What an answer is. */
    public enum Kind {
        /** Leaves everything as it is. */
        LEAVE,
        PLAIN,
        /** What is proposed. */
        PRIMARY,
        /** What cannot be taken back. */
        DANGER
    }

    /**
     * An answer.
     *
     * @param id what is told when it is chosen
     * @param label its verb
     * @param kind what it is
     */
    public record Verb(String id, String label, Kind kind) {}

    public Question {
        verbs = List.copyOf(verbs);
        long leaving = verbs.stream().filter(verb -> verb.kind() == Kind.LEAVE).count();
        if (leaving != 1) {
            throw new IllegalArgumentException("one answer leaves everything as it is, not " + leaving);
        }
    }

    /** A question without answers but the one that leaves everything as it is. */
    public static Question of(Tone tone, String title, String text, String leave) {
        return new Question(tone, title, text, List.of(new Verb("leave", leave, Kind.LEAVE)));
    }

    /** The same with one more answer. */
    public Question or(String id, String label, Kind kind) {
        var more = new ArrayList<>(verbs);
        more.add(new Verb(id, label, kind));
        return new Question(tone, title, text, more);
    }

    /** The answer that leaves everything as it is. */
    public String leave() {
        return verbs.stream()
                .filter(verb -> verb.kind() == Kind.LEAVE)
                .findFirst()
                .orElseThrow()
                .id();
    }
}
