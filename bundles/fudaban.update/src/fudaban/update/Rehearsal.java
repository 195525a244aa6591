// SPDX-License-Identifier: EPL-2.0
package fudaban.update;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Word;
import fudaban.ledger.spi.EditionTrial.Difference;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Tries what an update brings before it is decided on: what this desk did lately is done once more with each edition that comes, nothing is changed but the
 * journal, which notes it. An OSGi service; a program without one has nothing to try.
 */
public interface Rehearsal {
    /**
     * Tries the editions of a verified copy that this program does not have.
     *
     * @param site the copy
     * @param limit how many differences of each edition to return; all are counted
     * @return one for each such edition; empty where the update brings none
     */
    List<Tried> rehearse(Ledger ledger, Session session, Path site, int limit) throws Refusal, IOException;

    /**
     * How an edition came out.
     *
     * @param older the edition in force it was compared with
     * @param newer the edition that was tried
     * @param inputs how many inputs were replayed
     * @param differing how many of them come out otherwise
     * @param failing how many of them the newer edition cannot carry
     * @param differences the first of them
     * @param left why it could not be tried; null where it was
     * @param asks whether somebody must have looked at it before the update is installed
     */
    record Tried(
            String older,
            String newer,
            long inputs,
            long differing,
            long failing,
            List<Difference> differences,
            Word left,
            boolean asks) {
        public Tried {
            differences = List.copyOf(differences);
        }
    }
}
