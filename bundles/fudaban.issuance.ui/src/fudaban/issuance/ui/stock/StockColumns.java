// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.stock;

import fudaban.issuance.model.BlankState;
import fudaban.issuance.model.IssuancePackage;
import fudaban.issuance.stock.model.StockPackage;
import fudaban.issuance.ui.names.Names;
import fudaban.ui.table.ColumnDefinition;
import fudaban.ui.table.ColumnDefinition.Alignment;
import fudaban.ui.table.Tone;
import fudaban.ui.words.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;

/** The columns of each list. */
final class StockColumns {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Words words;
    private final Words names;
    private final ZoneId zone;

    StockColumns(Words words, Words names, ZoneId zone) {
        this.words = words;
        this.names = names;
        this.zone = zone;
    }

    List<ColumnDefinition> of(View view) {
        return view == View.MOVES ? moves() : blanks();
    }

    private List<ColumnDefinition> blanks() {
        return List.of(
                ColumnDefinition.of(IssuancePackage.Literals.BLANK__SERIAL, "column.serial", 180),
                kind(IssuancePackage.Literals.BLANK__KIND),
                ColumnDefinition.of(IssuancePackage.Literals.BLANK__STATE, "column.state", 112)
                        .shownAs(each -> Names.of(words, each))
                        .marked(each -> tone((BlankState) each)),
                count(IssuancePackage.Literals.BLANK__COUNT),
                ColumnDefinition.of(IssuancePackage.Literals.BLANK__PLACE, "column.where", 160)
                        .growing(),
                ColumnDefinition.of(IssuancePackage.Literals.BLANK__LOT, "column.lot", 140),
                ColumnDefinition.of(IssuancePackage.Literals.BLANK__RECEIVED_ON, "column.received", 116)
                        .shownAs(each -> Names.day(names, each)));
    }

    private List<ColumnDefinition> moves() {
        return List.of(
                ColumnDefinition.of(StockPackage.Literals.BLANK_MOVE__HAPPENED, "column.happened", 168)
                        .shownAs(each -> {
                            var at = ((Instant) each).atZone(zone);
                            return names.day(at.toLocalDate()) + " " + TIME.format(at);
                        }),
                ColumnDefinition.of(StockPackage.Literals.BLANK_MOVE__WHAT, "column.what", 104)
                        .shownAs(each -> Names.of(words, each)),
                ColumnDefinition.of(StockPackage.Literals.BLANK_MOVE__SERIAL, "column.serial", 160),
                kind(StockPackage.Literals.BLANK_MOVE__KIND),
                count(StockPackage.Literals.BLANK_MOVE__COUNT),
                ColumnDefinition.of(StockPackage.Literals.BLANK_MOVE__FROM_PLACE, "column.from", 128),
                ColumnDefinition.of(StockPackage.Literals.BLANK_MOVE__TO_PLACE, "column.to", 128),
                ColumnDefinition.of(StockPackage.Literals.BLANK_MOVE__DOCUMENT, "column.document", 160)
                        .growing());
    }

    private ColumnDefinition kind(EAttribute feature) {
        return ColumnDefinition.of(feature, "column.kind", 132).shownAs(each -> Names.of(names, each));
    }

    private static ColumnDefinition count(EAttribute feature) {
        return ColumnDefinition.of(feature, "column.count", 72).aligned(Alignment.RIGHT);
    }

    private static Tone tone(BlankState state) {
        return switch (state) {
            case IN_STOCK -> Tone.GOOD;
            case USED -> Tone.PLAIN;
            case SPOILED -> Tone.CAUTION;
            case DESTROYED -> Tone.BAD;
        };
    }
}
