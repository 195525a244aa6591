// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.desk;

import fudaban.issuance.batch.Batches;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Row;
import fudaban.ui.shell.Place;
import fudaban.ui.shell.Seat;
import fudaban.ui.shell.WorkPlace;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** Where the work of rows 1-1 to 1-7 of 別表2 is done: issuing in the batch that is open, else with the applications; all else with the cards. */
@Component
public final class IssuanceWork implements WorkPlace {
    private static final String ISSUING = "1-1";
    private static final String TOPIC = "1-";

    @Override
    public Optional<Place> of(Seat seat, String row) throws Refusal {
        if (!row.startsWith(TOPIC)) {
            return Optional.empty();
        }
        if (!row.equals(ISSUING)) {
            return Optional.of(Place.of(Places.CARDS));
        }
        List<Row> open = new Batches(seat.ledger()).unfinished(seat.session());
        return open.isEmpty()
                ? Optional.of(Place.of(Places.APPLICATIONS))
                : Places.of(Places.BATCHES, "batch", open.getFirst().id());
    }
}
