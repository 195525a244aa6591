// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.delivery;

import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.CARRIED_CARD__ACTIVE_FROM;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.CARRIED_CARD__HOLDER_KANA;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.CARRIED_CARD__HOLDER_NAME;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.CARRIED_CARD__KIND;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.CARRIED_CARD__NUMBER;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.CARRIED_CARD__STATE;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.CARRIED_CARD__UNIT_NAME;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.DELIVERY_LINE__AGE;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.DELIVERY_LINE__DEMANDED_ON;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.DELIVERY_LINE__DEMANDS;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.DELIVERY_LINE__DESTINATION;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.DELIVERY_LINE__REASON;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.DELIVERY_LINE__SINCE;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__HOLDER_KANA;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__HOLDER_NAME;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__ISSUED_ON;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__KIND;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__NUMBER;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__UNIT_NAME;

import fudaban.issuance.delivery.model.CarriedState;
import fudaban.issuance.ui.names.Names;
import fudaban.ui.table.ColumnDefinition;
import fudaban.ui.table.Tone;
import fudaban.ui.words.Words;
import java.util.List;

/** The columns of the three views. */
final class DeliveryColumns {
    private static final int NUMBER = 120;
    private static final int DAY = 108;

    private DeliveryColumns() {}

    /** Cards that wait. */
    static List<ColumnDefinition> waiting(Words names, boolean post) {
        var number =
                ColumnDefinition.of(CREDENTIAL__NUMBER, "column.number", NUMBER).sorted();
        var holder = ColumnDefinition.of(CREDENTIAL__HOLDER_NAME, "column.holder", post ? 104 : 116);
        var kana = ColumnDefinition.of(CREDENTIAL__HOLDER_KANA, "column.kana", post ? 116 : 132)
                .sorted();
        var unit = ColumnDefinition.of(CREDENTIAL__UNIT_NAME, "column.unit", post ? 120 : 180)
                .sorted()
                .growing()
                .grouped();
        boolean japanese = names.locale().getLanguage().equals("ja");
        var issued = ColumnDefinition.of(CREDENTIAL__ISSUED_ON, "column.issued", japanese ? post ? 92 : DAY : 116)
                .sorted()
                .shownAs(day -> Names.day(names, day));
        var kind = ColumnDefinition.of(CREDENTIAL__KIND, "column.kind", post ? 88 : 108)
                .shownAs(each -> Names.of(names, each))
                .grouped();
        var to = ColumnDefinition.of(DELIVERY_LINE__DESTINATION, "column.destination", 112)
                .sorted()
                .grouped();
        return post
                ? List.of(number, to, holder, kana, unit, issued, kind)
                : List.of(number, holder, kana, unit, issued, kind);
    }

    /** Cards on a sheet or in a parcel. */
    static List<ColumnDefinition> carried(Words names) {
        return List.of(
                ColumnDefinition.of(CARRIED_CARD__NUMBER, "column.number", NUMBER)
                        .sorted(),
                ColumnDefinition.of(CARRIED_CARD__STATE, "column.state", 96)
                        .sorted()
                        .shownAs(state -> Names.of(names, state))
                        .marked(state -> tone((CarriedState) state)),
                ColumnDefinition.of(CARRIED_CARD__HOLDER_NAME, "column.holder", 108),
                ColumnDefinition.of(CARRIED_CARD__HOLDER_KANA, "column.kana", 120)
                        .sorted(),
                ColumnDefinition.of(CARRIED_CARD__UNIT_NAME, "column.unit", 128)
                        .sorted()
                        .growing(),
                ColumnDefinition.of(CARRIED_CARD__ACTIVE_FROM, "column.from", 96)
                        .sorted()
                        .shownAs(day -> Names.day(names, day)),
                ColumnDefinition.of(CARRIED_CARD__KIND, "column.kind", 92).shownAs(each -> Names.of(names, each)));
    }

    /** Cards that are not handed in. */
    static List<ColumnDefinition> unreturned(Words names) {
        return List.of(
                ColumnDefinition.of(CREDENTIAL__NUMBER, "column.number", NUMBER).sorted(),
                ColumnDefinition.of(DELIVERY_LINE__REASON, "column.reason", 104)
                        .sorted()
                        .shownAs(reason -> Names.of(names, reason))
                        .grouped(),
                ColumnDefinition.of(DELIVERY_LINE__AGE, "column.age", 72)
                        .sorted()
                        .aligned(ColumnDefinition.Alignment.RIGHT),
                ColumnDefinition.of(CREDENTIAL__HOLDER_NAME, "column.holder", 104),
                ColumnDefinition.of(CREDENTIAL__UNIT_NAME, "column.unit", 132)
                        .sorted()
                        .growing()
                        .grouped(),
                ColumnDefinition.of(DELIVERY_LINE__SINCE, "column.since", 108)
                        .sorted()
                        .shownAs(day -> Names.day(names, day)),
                ColumnDefinition.of(DELIVERY_LINE__DEMANDS, "column.demands", 56)
                        .aligned(ColumnDefinition.Alignment.RIGHT),
                ColumnDefinition.of(DELIVERY_LINE__DEMANDED_ON, "column.demanded", 96)
                        .sorted()
                        .shownAs(day -> Names.day(names, day)));
    }

    private static Tone tone(CarriedState state) {
        return switch (state) {
            case UNDER_WAY -> Tone.NEUTRAL;
            case HELD -> Tone.CAUTION;
            case DELIVERED -> Tone.GOOD;
            case LEFT_OUT -> Tone.PLAIN;
        };
    }
}
