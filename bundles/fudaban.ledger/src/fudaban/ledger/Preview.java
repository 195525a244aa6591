// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger;

import fudaban.ledger.journal.Payload.RecordChange;
import java.util.List;

/**
 * What an act would change.
 *
 * @param changes before and after of each record, masked for the reader; without salts
 */
public record Preview(List<RecordChange> changes) {
    public Preview {
        changes = List.copyOf(changes);
    }
}
