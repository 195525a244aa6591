// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.batch.Batches;
import fudaban.issuance.model.BatchItem;
import fudaban.issuance.model.IssuancePackage.Literals;
import fudaban.ledger.query.Row;
import java.util.List;

/** Cards without a chip or a printer: their batch is the existing system's, which answers at once. */
final class Cards {
    private Cards() {}

    /** Makes the confirmed card of this number and hands it over. */
    static void finish(House house, String number) throws Exception {
        String batch = new Batches(house.ledger).open(house.session, "existing", null);
        List<String> items = house.all(BatchItem.class).stream()
                .filter(row -> row.text(Literals.BATCH_ITEM__BATCH).equals(batch))
                .map(Row::id)
                .toList();
        house.submit(IssuanceActs.HAND_OVER, new IssuanceActs.HandOver(batch, items, "00"));
        house.submit(
                IssuanceActs.RESULTS,
                new IssuanceActs.Results(
                        "00", List.of(new IssuanceActs.Result(number, true, null, null, house.today()))));
        house.submit(IssuanceActs.ACTIVATE, new IssuanceActs.Activate(number, true));
    }
}
