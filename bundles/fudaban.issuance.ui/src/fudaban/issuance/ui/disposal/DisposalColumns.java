// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.disposal;

import static fudaban.model.ModelPackage.Literals.CREDENTIAL__HOLDER_NAME;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__KIND;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__NUMBER;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__REASON;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__STATE;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__UNIT_NAME;

import fudaban.issuance.destroy.model.DestructionPackage;
import fudaban.issuance.model.IssuancePackage.Literals;
import fudaban.issuance.ui.names.Names;
import fudaban.model.CredentialState;
import fudaban.ui.table.ColumnDefinition;
import fudaban.ui.table.ColumnDefinition.Alignment;
import fudaban.ui.words.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;

/** The columns of each view. */
final class DisposalColumns {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final int NUMBER = 116;
    private static final int TIMES = 168;

    private final Words names;
    private final Words words;
    private final ZoneId zone;

    DisposalColumns(Words names, Words words, ZoneId zone) {
        this.names = names;
        this.words = words;
        this.zone = zone;
    }

    List<ColumnDefinition> of(View view) {
        boolean japanese = names.locale().getLanguage().equals("ja");
        int kind = japanese ? 124 : 140;
        return switch (view) {
            case RETURNS ->
                List.of(
                        ColumnDefinition.of(Literals.CARD_RETURN__NUMBER, "column.number", NUMBER),
                        time(Literals.CARD_RETURN__RETURNED, "column.returned"),
                        ColumnDefinition.of(Literals.CARD_RETURN__WHY, "column.why", japanese ? 176 : 196)
                                .shownAs(each -> Names.of(names, each)),
                        state(japanese),
                        ColumnDefinition.of(CREDENTIAL__HOLDER_NAME, "column.holder", 132),
                        ColumnDefinition.of(CREDENTIAL__UNIT_NAME, "column.unit", 180)
                                .growing(),
                        ColumnDefinition.of(Literals.CARD_RETURN__REMARK, "column.remark", 140));
            case WAITING ->
                List.of(
                        ColumnDefinition.of(CREDENTIAL__NUMBER, "column.number", NUMBER),
                        state(japanese),
                        kind(CREDENTIAL__KIND, kind),
                        ColumnDefinition.of(CREDENTIAL__HOLDER_NAME, "column.holder", 132),
                        ColumnDefinition.of(CREDENTIAL__UNIT_NAME, "column.unit", 180)
                                .growing(),
                        ColumnDefinition.of(CREDENTIAL__REASON, "column.reason", 200));
            case LOT ->
                List.of(
                        ColumnDefinition.of(DestructionPackage.Literals.LOT_ENTRY__PLACE, "column.place", 88)
                                .aligned(Alignment.RIGHT),
                        ColumnDefinition.of(DestructionPackage.Literals.LOT_ENTRY__NUMBER, "column.thing", 180)
                                .growing(),
                        kind(DestructionPackage.Literals.LOT_ENTRY__KIND, kind),
                        ColumnDefinition.of(DestructionPackage.Literals.LOT_ENTRY__COUNT, "column.count", 72)
                                .aligned(Alignment.RIGHT),
                        ColumnDefinition.of(DestructionPackage.Literals.LOT_ENTRY__IDENTIFIED, "column.identified", 176)
                                .shownAs(each -> Names.of(words, each)),
                        time(DestructionPackage.Literals.LOT_ENTRY__AT, "column.at"));
        };
    }

    private ColumnDefinition state(boolean japanese) {
        return ColumnDefinition.of(CREDENTIAL__STATE, "column.state", japanese ? 92 : 124)
                .shownAs(each -> Names.of(names, each))
                .marked(each -> Names.tone((CredentialState) each));
    }

    private ColumnDefinition kind(EAttribute feature, int width) {
        return ColumnDefinition.of(feature, "column.kind", width).shownAs(each -> Names.of(names, each));
    }

    private ColumnDefinition time(EAttribute feature, String key) {
        return ColumnDefinition.of(feature, key, TIMES).shownAs(each -> {
            var at = ((Instant) each).atZone(zone);
            return names.day(at.toLocalDate()) + " " + TIME.format(at);
        });
    }
}
