// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.shell;

import static fudaban.model.ModelPackage.Literals.WORK_ITEM__ACCOUNT;
import static fudaban.model.ModelPackage.Literals.WORK_ITEM__ROW;
import static fudaban.model.ModelPackage.Literals.WORK_ITEM__STARTED;
import static fudaban.model.ModelPackage.Literals.WORK_ITEM__STATE;
import static fudaban.model.ModelPackage.Literals.WORK_ITEM__TITLE;

import fudaban.ledger.Refusal;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.WorkItem;
import fudaban.model.WorkState;
import fudaban.ui.shell.Place;
import fudaban.ui.shell.Seat;
import fudaban.ui.shell.StatusSource;
import fudaban.ui.shell.WorkPlace;
import fudaban.ui.table.Tone;
import fudaban.ui.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The work item the reader has begun and not finished, with its time so far. */
final class WorkStatus implements StatusSource {
    private static final Place ELSE = Place.of("fudaban.workbench.part.today");

    private final List<WorkPlace> places;

    /** @param places know where the work of their topic is done */
    WorkStatus(List<WorkPlace> places) {
        this.places = List.copyOf(places);
    }

    @Override
    public List<Item> status(Seat seat) {
        try {
            return running(seat).stream()
                    .map(row -> item(seat, row, place(seat, row)))
                    .toList();
        } catch (Refusal unseen) {
            return List.of();
        }
    }

    private Place place(Seat seat, Row row) {
        for (WorkPlace each : places) {
            try {
                Optional<Place> found = each.of(seat, row.text(WORK_ITEM__ROW));
                if (found.isPresent()) {
                    return found.get();
                }
            } catch (Refusal unseen) {
                continue;
            }
        }
        return ELSE;
    }

    /** The work items that run, newest first. */
    static List<Row> running(Seat seat) throws Refusal {
        return seat
                .ledger()
                .list(
                        seat.session(),
                        Query.of(WorkItem.class)
                                .where(WORK_ITEM__STATE, WorkState.RUNNING)
                                .orderBy(WORK_ITEM__STARTED, true)
                                .limit(10))
                .rows()
                .stream()
                .filter(row -> seat.session().account().equals(row.text(WORK_ITEM__ACCOUNT)))
                .limit(1)
                .toList();
    }

    private static Item item(Seat seat, Row row, Place place) {
        var words = Words.of(WorkStatus.class, seat.locale());
        String title = row.text(WORK_ITEM__TITLE);
        String text = words.say("work.running", title, elapsed(words, seat, row));
        return new Item("clock", text, text, Tone.PLAIN, Optional.of(place));
    }

    /** The time since it began. */
    static String elapsed(Words words, Seat seat, Row row) {
        Instant started = (Instant) row.get(WORK_ITEM__STARTED);
        Duration since = started == null
                ? Duration.ZERO
                : Duration.between(started, seat.ledger().clock().instant());
        return words.say("elapsed", Math.max(0, since.toHours()), Math.max(0, since.toMinutesPart()));
    }
}
