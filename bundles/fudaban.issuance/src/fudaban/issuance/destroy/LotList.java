// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.destroy;

import fudaban.issuance.destroy.model.LotEntry;
import fudaban.ledger.journal.Hash;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/** The list of a lot as one hash: what a 立会者 confirms, and what stands on the certificate. */
public final class LotList {
    private LotList() {}

    /**
     * SHA-256, hex, over a line for each entry in the order of their running numbers: number of the lot, running number, number of the card or blank,
     * kind, pieces, how it was identified, separated by tabs.
     */
    public static String hash(String lot, List<LotEntry> entries) {
        var text = new StringBuilder();
        entries.stream()
                .sorted(Comparator.comparingInt(LotEntry::getPlace))
                .forEach(entry -> text.append(String.join(
                                "\t",
                                lot,
                                Integer.toString(entry.getPlace()),
                                entry.getNumber(),
                                entry.getKind().getName(),
                                Integer.toString(entry.getCount()),
                                entry.getIdentified().getName()))
                        .append('\n'));
        return Hash.hex(Hash.sha256(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** Pieces in all. */
    public static int pieces(List<LotEntry> entries) {
        return entries.stream().mapToInt(LotEntry::getCount).sum();
    }
}
