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

/** The columns of カード照会 and 発行状況一覧表. */
public final class CardColumns {
    private CardColumns() {}

    /** All of them. */
    public static List<ColumnDefinition> all(Words names) {
        // States and days are shorter in Japanese; what is spared is the unit's, which is cut first where there is
        // little room.
        boolean japanese = names.locale().getLanguage().equals("ja");
        int state = japanese ? 92 : 124;
        int day = japanese ? 104 : 116;
        return List.of(
                ColumnDefinition.of(CREDENTIAL__NUMBER, "column.number", 108).sorted(),
                ColumnDefinition.of(CREDENTIAL__STATE, "column.state", state)
                        .sorted()
                        .shownAs(each -> Names.of(names, each))
                        .marked(each -> Names.tone((CredentialState) each))
                        .grouped(),
                ColumnDefinition.of(CREDENTIAL__HOLDER_NAME, "column.holder", 112),
                ColumnDefinition.of(CREDENTIAL__HOLDER_KANA, "column.kana", 132).sorted(),
                ColumnDefinition.of(CREDENTIAL__UNIT_NAME, "column.unit", japanese ? 200 : 138)
                        .sorted()
                        .growing()
                        .grouped(),
                ColumnDefinition.of(CREDENTIAL__EXPIRES_ON, "column.expires", day)
                        .sorted()
                        .shownAs(each -> Names.day(names, each)),
                ColumnDefinition.of(CREDENTIAL__ISSUED_ON, "column.issued", day)
                        .sorted()
                        .shownAs(each -> Names.day(names, each)),
                ColumnDefinition.of(CREDENTIAL__KIND, "column.kind", 112)
                        .shownAs(kind -> Names.of(names, kind))
                        .grouped());
    }
}
