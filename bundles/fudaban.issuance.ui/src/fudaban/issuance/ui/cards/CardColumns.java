// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.cards;

import static fudaban.model.ModelPackage.Literals.CREDENTIAL__EXPIRES_ON;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__HOLDER_KANA;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__HOLDER_NAME;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__ISSUED_ON;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__KIND;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__NUMBER;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__STATE;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__UNIT_NAME;

import fudaban.issuance.ui.names.Names;
import fudaban.model.CredentialState;
import fudaban.ui.table.ColumnDefinition;
import fudaban.ui.words.Words;
import java.util.List;

/** The columns of 発行状況. */
final class CardColumns {
    private CardColumns() {}

    static List<ColumnDefinition> all(Words names) {
        return List.of(
                ColumnDefinition.of(CREDENTIAL__NUMBER, "column.number", 108).sorted(),
                ColumnDefinition.of(CREDENTIAL__STATE, "column.state", 124)
                        .sorted()
                        .shownAs(state -> Names.of(names, state))
                        .marked(state -> Names.tone((CredentialState) state))
                        .grouped(),
                ColumnDefinition.of(CREDENTIAL__HOLDER_NAME, "column.holder", 112),
                ColumnDefinition.of(CREDENTIAL__HOLDER_KANA, "column.kana", 132).sorted(),
                ColumnDefinition.of(CREDENTIAL__UNIT_NAME, "column.unit", 138)
                        .sorted()
                        .growing()
                        .grouped(),
                ColumnDefinition.of(CREDENTIAL__EXPIRES_ON, "column.expires", 116)
                        .sorted()
                        .shownAs(day -> Names.day(names, day)),
                ColumnDefinition.of(CREDENTIAL__ISSUED_ON, "column.issued", 116)
                        .sorted()
                        .shownAs(day -> Names.day(names, day)),
                ColumnDefinition.of(CREDENTIAL__KIND, "column.kind", 112)
                        .shownAs(kind -> Names.of(names, kind))
                        .grouped());
    }
}
