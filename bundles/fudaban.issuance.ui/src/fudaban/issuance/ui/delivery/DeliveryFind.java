// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.delivery;

import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.HANDOVER;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.HANDOVER__NUMBER;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.HANDOVER__STATE;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.HANDOVER__UNIT_NAME;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.PARCEL;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.PARCEL__BAG;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.PARCEL__DESTINATION;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.PARCEL__NUMBER;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.PARCEL__STATE;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.PARCEL__TRACKING;

import fudaban.issuance.delivery.SheetCode;
import fudaban.issuance.delivery.model.Handover;
import fudaban.issuance.delivery.model.HandoverState;
import fudaban.issuance.delivery.model.Parcel;
import fudaban.issuance.delivery.model.ParcelState;
import fudaban.issuance.ui.desk.Places;
import fudaban.issuance.ui.names.Names;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.ui.shell.FindSource;
import fudaban.ui.shell.Hit;
import fudaban.ui.shell.Hit.Kind;
import fudaban.ui.shell.Seat;
import fudaban.ui.shell.Subject;
import fudaban.ui.table.Tone;
import fudaban.ui.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;

/** Finds parcels by number, destination, bag and tracking number, and sheets of the counter by number. */
@Component
public final class DeliveryFind implements FindSource {
    @Override
    public List<Hit> find(Seat seat, String text, int limit) throws Refusal {
        var names = Names.words(seat.locale());
        String number = number(text);
        Map<String, Hit> hits = new LinkedHashMap<>();
        if (!number.isEmpty()) {
            for (Row row : list(seat, Query.of(Handover.class).where(HANDOVER__NUMBER, number))) {
                hits.put(row.id(), handover(names, row));
            }
            for (Row row : list(seat, Query.of(Parcel.class).where(PARCEL__NUMBER, number))) {
                hits.put(row.id(), parcel(names, row));
            }
        }
        for (Row row : list(seat, Query.of(Parcel.class).matching(text).limit(limit))) {
            hits.put(row.id(), parcel(names, row));
        }
        return new ArrayList<>(hits.values());
    }

    private static String number(String text) {
        try {
            return SheetCode.isMeant(text) ? SheetCode.parse(text).number() : "";
        } catch (Refusal half) {
            return "";
        }
    }

    private static List<Row> list(Seat seat, Query<?> query) throws Refusal {
        return seat.ledger().list(seat.session(), query).rows();
    }

    private static Hit parcel(Words names, Row row) {
        return new Hit(
                Kind.REQUEST,
                "mail",
                row.text(PARCEL__NUMBER),
                Stream.of(PARCEL__DESTINATION, PARCEL__BAG, PARCEL__TRACKING)
                        .map(row::text)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("　")),
                Names.of(names, row.get(PARCEL__STATE)),
                DeliveryPart.tone((ParcelState) row.get(PARCEL__STATE)),
                Optional.empty(),
                Optional.of(new Subject(PARCEL, row.id())),
                Places.of(Places.DELIVERY, "number", row.text(PARCEL__NUMBER)));
    }

    private static Hit handover(Words names, Row row) {
        return new Hit(
                Kind.REQUEST,
                "file-text",
                row.text(HANDOVER__NUMBER),
                row.text(HANDOVER__UNIT_NAME),
                Names.of(names, row.get(HANDOVER__STATE)),
                row.get(HANDOVER__STATE) == HandoverState.RECEIVED ? Tone.GOOD : Tone.NEUTRAL,
                Optional.empty(),
                Optional.of(new Subject(HANDOVER, row.id())),
                Places.of(Places.DELIVERY, "number", row.text(HANDOVER__NUMBER)));
    }
}
