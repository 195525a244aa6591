// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.spi;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Word;
import java.io.IOException;
import java.util.List;

/**
 * Replays what a desk did lately with one edition of a profile against another one, in memory or a scratch database: nothing is changed, nothing
 * leaves the desk.
 * Offered by a topic for one kind of profile. An OSGi service.
 */
public interface EditionTrial {
    /** The profile's kind, simple name of its class. */
    String kind();

    /**
     * Replays recent inputs.
     *
     * @param ledger the open desk; read only
     * @param session who tries; differences above their grant are masked by what the ledger hands out
     * @param older the edition in force
     * @param newer the edition to be tried, installed or not
     * @param limit how many differences to return at most; all are counted
     * @throws Refusal when the reader may not see the inputs, or there is nothing to replay with
     * @throws IOException when an edition cannot be read
     */
    Outcome replay(Ledger ledger, Session session, EditionFiles older, EditionFiles newer, int limit)
            throws Refusal, IOException;

    /**
     * What a replay showed.
     *
     * @param inputs how many inputs were replayed
     * @param differing how many of them come out otherwise
     * @param failing how many of them the newer edition refuses or its schema does not accept
     * @param differences the first of them, in the order of the inputs
     */
    record Outcome(long inputs, long differing, long failing, List<Difference> differences) {
        public Outcome {
            differences = List.copyOf(differences);
        }
    }

    /**
     * One difference.
     *
     * @param subject what was replayed, as people name it (a person, a file, a day)
     * @param where the place in the output, e.g. an element's path
     * @param before what the older edition makes; empty where nothing
     * @param after what the newer one makes; empty where nothing
     * @param failure why the newer edition cannot carry it; null when it is only different
     */
    record Difference(String subject, String where, String before, String after, Word failure) {}
}
