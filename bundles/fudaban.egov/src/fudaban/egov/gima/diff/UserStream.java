// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.diff;

import fudaban.ledger.Refusal;
import java.io.IOException;
import java.util.Iterator;

/** Users one by one in the order of their keys. Holds one page at a time, however many there are. */
@FunctionalInterface
public interface UserStream {
    /**
     * The next one, null at the end.
     *
     * @throws Refusal when the reader may not see them
     */
    UserState next() throws Refusal, IOException;

    /** Those of a list that is in order. */
    static UserStream of(Iterable<UserState> users) {
        Iterator<UserState> each = users.iterator();
        return () -> each.hasNext() ? each.next() : null;
    }
}
