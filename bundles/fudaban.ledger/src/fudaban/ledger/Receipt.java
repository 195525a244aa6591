// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the ledger answers once an act, or the request for it, is durable.
 *
 * @param desk the desk whose chain holds the entry
 * @param number the entry's number in that chain: that of the act, or of its request where it waits
 * @param hash the entry's hash, lower-case hex
 * @param entered when it was entered
 * @param records ids of the records it changed, in the order the act touched them
 * @param request number of the request that now waits (paper decision, reservation, approval due), if any
 * @param waits whether the act has not run: its request was entered instead. False for an act that ran and owes its approval
 */
public record Receipt(
        String desk,
        long number,
        String hash,
        Instant entered,
        List<String> records,
        Optional<String> request,
        boolean waits) {
    public Receipt {
        records = List.copyOf(records);
    }

    /** desk:number, as other records refer to the entry. */
    public String entry() {
        return desk + ":" + number;
    }
}
