// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.Receipt;
import fudaban.ledger.journal.Entry;

/** An entry as it was committed, for the mirror and the caller. */
record Written(Entry entry, String hash, byte[] sealed, Receipt receipt) {}
