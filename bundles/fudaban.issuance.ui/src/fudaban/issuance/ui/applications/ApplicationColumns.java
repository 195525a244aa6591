// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.applications;

import static fudaban.issuance.model.IssuancePackage.Literals.APPLICATION__CARD_KIND;
import static fudaban.issuance.model.IssuancePackage.Literals.APPLICATION__DESTINATION;
import static fudaban.issuance.model.IssuancePackage.Literals.APPLICATION__DISPLAY_NAME;
import static fudaban.issuance.model.IssuancePackage.Literals.APPLICATION__KANA;
import static fudaban.issuance.model.IssuancePackage.Literals.APPLICATION__KIND;
import static fudaban.issuance.model.IssuancePackage.Literals.APPLICATION__NUMBER;
import static fudaban.issuance.model.IssuancePackage.Literals.APPLICATION__STAFF_NUMBER;
import static fudaban.issuance.model.IssuancePackage.Literals.APPLICATION__STATE;
import static fudaban.issuance.model.IssuancePackage.Literals.APPLICATION__UNIT_NAME;

import fudaban.issuance.model.ApplicationState;
import fudaban.issuance.ui.names.Names;
import fudaban.ui.table.ColumnDefinition;
import fudaban.ui.words.Words;
import java.util.List;

/** The columns of 申請. */
final class ApplicationColumns {
    private ApplicationColumns() {}

    static List<ColumnDefinition> all(Words names) {
        return List.of(
                ColumnDefinition.of(APPLICATION__NUMBER, "column.number", 116).sorted(),
                ColumnDefinition.of(APPLICATION__STATE, "column.state", 112)
                        .sorted()
                        .shownAs(state -> Names.of(names, state))
                        .marked(state -> Names.tone((ApplicationState) state)),
                ColumnDefinition.of(APPLICATION__DISPLAY_NAME, "column.name", 112),
                ColumnDefinition.of(APPLICATION__KANA, "column.kana", 144).sorted(),
                ColumnDefinition.of(APPLICATION__STAFF_NUMBER, "column.staff", 112)
                        .sorted(),
                ColumnDefinition.of(APPLICATION__UNIT_NAME, "column.unit", 160)
                        .sorted()
                        .growing(),
                ColumnDefinition.of(APPLICATION__KIND, "column.kind", 112).shownAs(kind -> Names.of(names, kind)),
                ColumnDefinition.of(APPLICATION__CARD_KIND, "column.card", 104).shownAs(kind -> Names.of(names, kind)),
                ColumnDefinition.of(APPLICATION__DESTINATION, "column.destination", 112)
                        .sorted()
                        .growing());
    }
}
