// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.desk;

import fudaban.ledger.Refusal;
import fudaban.ui.Work;
import fudaban.ui.words.Words;
import java.util.Arrays;
import java.util.Locale;

/** A new password without widgets, in which no password stands: one's own, proved by the one before, or another's. */
final class PasswordModel {
    /** Changes it, so that tests need no ledger. Called in the background. */
    interface Changer {
        /**
         * @param before empty where another's is changed; cleared
         * @param fresh cleared
         */
        void change(char[] before, char[] fresh) throws Refusal;
    }

    private final Changer changer;
    private final Words words;
    private final Attempt attempt;

    PasswordModel(Changer changer, Work work, Locale locale) {
        this.changer = changer;
        this.words = Words.of(PasswordModel.class, locale);
        this.attempt = new Attempt(work, words);
    }

    /** How it goes. */
    Attempt attempt() {
        return attempt;
    }

    /**
     * Changes it. All three are cleared in any case.
     *
     * @param done called on the UI thread once it is changed
     */
    void change(char[] before, char[] fresh, char[] again, Runnable done) {
        boolean same = Arrays.equals(fresh, again);
        Runnable clear = () -> {
            Arrays.fill(before, '\0');
            Arrays.fill(fresh, '\0');
            Arrays.fill(again, '\0');
        };
        if (attempt.busy() || !same) {
            clear.run();
            attempt.refuse(same ? attempt.problem() : words.say("account.differs"));
            return;
        }
        attempt.run(() -> changer.change(before, fresh), clear, done);
    }
}
