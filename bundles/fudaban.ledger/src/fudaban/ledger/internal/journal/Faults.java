// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.journal;

import fudaban.ledger.Upkeep.Fault;
import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong, up to a number a person can still look at. */
final class Faults {
    private static final int MOST = 500;

    private final List<Fault> found = new ArrayList<>();
    private long more;

    /**
     * A fault whose kind is the key of its sentence under {@code fault.}; entry and record are the first two
     * parameters.
     */
    static Fault fault(String kind, String entry, String record, Object... arguments) {
        Object[] all = new Object[arguments.length + 2];
        all[0] = entry;
        all[1] = record;
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return new Fault(kind, entry, record, Message.of("fault." + kind, all));
    }

    void add(String kind, String entry, String record, Object... arguments) {
        add(fault(kind, entry, record, arguments));
    }

    void add(Fault fault) {
        if (found.size() < MOST) {
            found.add(fault);
        } else {
            more++;
        }
    }

    List<Fault> all() {
        if (more == 0) {
            return found;
        }
        var all = new ArrayList<>(found);
        all.add(fault("more", "", "", Long.toString(more)));
        return all;
    }
}
