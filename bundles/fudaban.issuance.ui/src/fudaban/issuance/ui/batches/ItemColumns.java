// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.batches;

import static fudaban.issuance.model.IssuancePackage.Literals.BATCH_ITEM__ATTEMPT;
import static fudaban.issuance.model.IssuancePackage.Literals.BATCH_ITEM__DESTINATION;
import static fudaban.issuance.model.IssuancePackage.Literals.BATCH_ITEM__FAILURE;
import static fudaban.issuance.model.IssuancePackage.Literals.BATCH_ITEM__NUMBER;
import static fudaban.issuance.model.IssuancePackage.Literals.BATCH_ITEM__PLACE;
import static fudaban.issuance.model.IssuancePackage.Literals.BATCH_ITEM__STATE;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__HOLDER_NAME;

import fudaban.issuance.model.ItemState;
import fudaban.issuance.ui.names.Names;
import fudaban.ui.table.ColumnDefinition;
import fudaban.ui.table.ColumnDefinition.Alignment;
import fudaban.ui.words.Words;
import java.util.List;

/** The columns of a batch's items. */
final class ItemColumns {
    private ItemColumns() {}

    static List<ColumnDefinition> all(Words names) {
        return List.of(
                ColumnDefinition.of(BATCH_ITEM__PLACE, "column.place", 64).aligned(Alignment.RIGHT),
                ColumnDefinition.of(BATCH_ITEM__NUMBER, "column.number", 120),
                ColumnDefinition.of(BATCH_ITEM__STATE, "column.state", 104)
                        .sorted()
                        .shownAs(state -> Names.of(names, state))
                        .marked(state -> Names.tone((ItemState) state)),
                ColumnDefinition.of(CREDENTIAL__HOLDER_NAME, "column.holder", 112),
                ColumnDefinition.of(BATCH_ITEM__DESTINATION, "column.destination", 160)
                        .sorted()
                        .growing(),
                ColumnDefinition.of(BATCH_ITEM__ATTEMPT, "column.attempt", 72).aligned(Alignment.RIGHT),
                ColumnDefinition.of(BATCH_ITEM__FAILURE, "column.failure", 160));
    }
}
