// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.update;

import fudaban.ui.shell.Place;
import fudaban.ui.shell.Seat;
import fudaban.ui.shell.TodayItem;
import fudaban.ui.shell.TodayItem.Section;
import fudaban.ui.shell.TodayItem.Urgency;
import fudaban.ui.shell.TodaySource;
import fudaban.ui.words.Words;
import fudaban.update.guard.BootGuard.Restored;
import java.util.List;
import java.util.Optional;

/** 本日 tells that an update was taken back because it was cut off or did not start. */
public final class ProgramToday implements TodaySource {
    private final Restored restored;

    /** @param restored what the start scripts put back before this start */
    public ProgramToday(Restored restored) {
        this.restored = restored;
    }

    @Override
    public List<TodayItem> today(Seat seat) {
        return List.of(new TodayItem(
                Section.WARNING,
                Urgency.TODAY,
                "alert-triangle",
                restored.sentence(seat.locale()),
                Words.of(ProgramToday.class, seat.locale()).say("restored.why"),
                null,
                Optional.of(Place.of("fudaban.workbench.part.update"))));
    }
}
