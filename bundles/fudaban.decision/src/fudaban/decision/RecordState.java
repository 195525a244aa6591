// SPDX-License-Identifier: EPL-2.0
package fudaban.decision;

import fudaban.ledger.Ledger;
import fudaban.ledger.Preview;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.journal.Hash;
import java.util.TreeSet;

/** Eight digits that stand for the state of the records a waiting act would change: their versions, without their values. */
final class RecordState {
    private RecordState() {}

    static String of(Ledger ledger, Session session, Waiting request) throws Refusal {
        return of(request, ledger.preview(session, request.number()));
    }

    static String of(Waiting request, Preview preview) {
        var versions = new TreeSet<String>();
        for (var change : preview.changes()) {
            // What the act creates has another id each time.
            if (change.version() > 1) {
                versions.add(change.id() + "@" + change.version());
            }
        }
        return Hash.hex(Hash.sha256(request.number() + " " + request.act() + " " + versions))
                .substring(0, 8);
    }
}
