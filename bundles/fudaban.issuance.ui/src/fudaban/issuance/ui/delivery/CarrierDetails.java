// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.delivery;

import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.HANDOVER__NUMBER;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.HANDOVER__PHOTOS;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.HANDOVER__STATE;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.PARCEL__NUMBER;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.PARCEL__PHOTOS;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.PARCEL__STATE;

import fudaban.issuance.delivery.Delivery;
import fudaban.issuance.delivery.DeliveryWork;
import fudaban.issuance.delivery.model.HandoverState;
import fudaban.issuance.delivery.model.ParcelState;
import fudaban.issuance.ui.names.Names;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.ModelPackage;
import fudaban.model.Record;
import fudaban.ui.shell.Detail;
import fudaban.ui.shell.DetailSource;
import fudaban.ui.shell.Seat;
import fudaban.ui.table.Tone;
import fudaban.ui.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;

/** A sheet or parcel in the detail area: what is known of it and what may be done with it now. */
abstract class CarrierDetails implements DetailSource {
    private final Class<? extends Record> type;
    private final List<EAttribute> facts;

    CarrierDetails(Class<? extends Record> type, List<EAttribute> facts) {
        this.type = type;
        this.facts = facts;
    }

    @Override
    public final Words words(Locale locale) {
        return Names.words(locale);
    }

    @Override
    public final Detail read(Seat seat, String id) throws Refusal {
        var names = Names.words(seat.locale());
        var words = Words.of(CarrierDetails.class, seat.locale());
        Row row = seat
                .ledger()
                .list(seat.session(), Query.of(type).where(ModelPackage.Literals.RECORD__ID, id))
                .rows()
                .stream()
                .findFirst()
                .orElseThrow(() -> Delivery.refusal("parcel.unknown", id));
        List<Detail.Fact> shown = new ArrayList<>();
        for (EAttribute feature : facts) {
            String text = text(seat, names, feature, row);
            if (!text.isEmpty()) {
                shown.add(new Detail.Fact(
                        names.say(feature.getEContainingClass().getName() + "." + feature.getName()), text));
            }
        }
        boolean parcel = DeliveryModel.parcel(row);
        EAttribute photos = parcel ? PARCEL__PHOTOS : HANDOVER__PHOTOS;
        if (row.get(photos) instanceof Integer kept && kept > 0) {
            shown.add(new Detail.Fact(
                    names.say(photos.getEContainingClass().getName() + "." + photos.getName()), kept.toString()));
        }
        Object state = row.get(parcel ? PARCEL__STATE : HANDOVER__STATE);
        Tone tone = state instanceof ParcelState of
                ? DeliveryPart.tone(of)
                : state == HandoverState.RECEIVED ? Tone.GOOD : Tone.NEUTRAL;
        List<Detail.Note> notes = parcel && DeliveryWork.overdue(row, seat.today())
                ? List.of(new Detail.Note(Tone.BAD, words.say("overdue")))
                : List.of();
        return new Detail(
                names.say(parcel ? "Parcel" : "Handover"),
                row.text(parcel ? PARCEL__NUMBER : HANDOVER__NUMBER),
                Names.of(names, state),
                tone,
                Optional.empty(),
                notes,
                shown,
                List.of(),
                CarrierOperations.of(seat, row));
    }

    private static String text(Seat seat, Words names, EAttribute feature, Row row) {
        Object value = row.get(feature);
        if (value instanceof LocalDate) {
            return Names.day(names, value);
        }
        if (value instanceof Instant at) {
            return Names.day(names, at.atZone(seat.ledger().clock().getZone()).toLocalDate());
        }
        if (value instanceof Integer number) {
            return number == 0 ? "" : "%,d".formatted(number);
        }
        return row.text(feature);
    }
}
