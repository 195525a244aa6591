// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal;

/** The log-in was closed without a log-in: the program ends in order, as soon as there is a workbench that can be closed. */
final class Leaving {
    private final Runnable close;
    private boolean stands;
    private boolean asked;

    /** @param close ends a workbench that stands */
    Leaving(Runnable close) {
        this.close = close;
    }

    /** Ends the program now or later. */
    void leave() {
        asked = true;
        if (stands) {
            close.run();
        }
    }

    /**
     * The workbench stands.
     *
     * @return whether it is there to stay
     */
    boolean stands() {
        stands = true;
        if (asked) {
            close.run();
        }
        return !asked;
    }
}
