// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.job;

/** How a task tells how far it is, and learns that it is to stop. Safe to use on the task's thread. */
public interface Progress {
    /** How much there is to do; 0: not known. */
    void total(long amount);

    /** So much is done in all. */
    void done(long amount);

    /** What is being done, one short sentence. */
    void say(String text);

    /** Whether the user asked to stop; the task ends as soon as nothing is half done. */
    boolean cancelled();

    /** Throws when the user asked to stop. */
    default void check() throws Cancelled {
        if (cancelled()) {
            throw new Cancelled();
        }
    }

    /** The task ended because the user asked, here or where it was to be done. */
    final class Cancelled extends Exception {
        private static final long serialVersionUID = 1L;

        /** Nothing more is to be said. */
        public Cancelled() {}

        /** @param sentence what became of it, for people */
        public Cancelled(String sentence) {
            super(sentence);
        }
    }
}
