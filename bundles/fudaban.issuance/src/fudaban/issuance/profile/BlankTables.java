// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.profile;

import fudaban.issuance.model.BlankState;
import fudaban.model.CredentialKind;
import fudaban.personnel.table.TableShape;
import java.util.Map;

/**
 * How lists of blank cards are read at the initial load.
 *
 * @param table fields serial, kind, state, count, place, lot, receivedOn, remark
 * @param kinds words for the kind of card
 * @param states words for the state; no word means 在庫
 */
public record BlankTables(TableShape table, Map<String, CredentialKind> kinds, Map<String, BlankState> states) {
    /** Keeps copies. */
    public BlankTables {
        kinds = Map.copyOf(kinds);
        states = Map.copyOf(states);
    }
}
