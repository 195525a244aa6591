// SPDX-License-Identifier: EPL-2.0
package fudaban.update;

import fudaban.ledger.Refusal;
import fudaban.ledger.Upkeep;
import fudaban.update.site.SiteManifest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The installed program: what it is made of, and how that is changed. Behind it is p2; tests put another one here. */
public interface Program {
    /** Its edition, e.g. {@code 0.1.0.202611230828}. */
    String version();

    /** The edition of a site that is installed, 0 for none. */
    int edition(String site);

    /**
     * Whether a change is or was in place: asked after an interruption.
     *
     * @param change id of the change
     */
    boolean had(String change);

    /** Id of the installation that is in place, of which {@link #back} goes to the state before; empty when there was none. */
    Optional<String> installed();

    /**
     * What a verified copy of a site would change. Changes nothing.
     *
     * @throws Refusal when the program cannot take it as it is
     */
    Plan plan(Path site, SiteManifest manifest) throws Refusal;

    /** What going back behind the last change would change; empty when there is nothing to go back to. */
    Optional<Plan> back() throws Refusal;

    /** A change that is ready to be made. */
    interface Plan {
        /** What comes, goes and changes. */
        List<Part> parts();

        /**
         * Makes the change; it is in force after the next start. Whole or not at all: a cut is settled by the boot guard.
         *
         * @param change id under which {@link #had} is asked
         * @param title one line, said when the boot guard has to take it back
         * @throws Refusal when it failed or was cancelled; then nothing has changed
         */
        void perform(String change, String title, Upkeep.Progress progress) throws Refusal;
    }

    /**
     * A plug-in that comes, goes or changes.
     *
     * @param name its symbolic name
     * @param from version before, empty when it comes
     * @param to version after, empty when it goes
     */
    record Part(String name, String from, String to) {}
}
