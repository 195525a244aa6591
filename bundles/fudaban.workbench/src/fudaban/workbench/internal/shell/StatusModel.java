// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.shell;

import fudaban.ui.Work;
import fudaban.ui.shell.Seat;
import fudaban.ui.shell.StatusSource;
import fudaban.ui.table.Tone;
import fudaban.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What the status bar says, asked in the background; one question at a time. Also notices that the journal has grown. */
final class StatusModel {
    private final Seat seat;
    private final Work work;
    private final List<StatusSource> sources;
    private boolean asking;
    private long head = -1;
    private List<StatusSource.Item> last = List.of();
    private boolean away;

    StatusModel(Seat seat, Work work, List<StatusSource> sources) {
        this.seat = seat;
        this.work = work;
        this.sources = List.copyOf(sources);
    }

    /** That the server is away: what else there is to be seen stays as it was. */
    private StatusSource.Item away() {
        var words = Words.of(StatusModel.class, seat.locale());
        return new StatusSource.Item(
                "alert-circle", words.say("away"), words.say("away.tip"), Tone.BAD, Optional.empty());
    }

    /**
     * Asks all sources; nothing happens while an earlier question is under way.
     *
     * @param shown takes what they say, on the UI thread
     * @param grown run when the journal has grown since the last time, or the server is back, on the UI thread
     */
    void ask(Consumer<List<StatusSource.Item>> shown, Runnable grown) {
        if (asking) {
            return;
        }
        asking = true;
        work.background().execute(() -> {
            List<StatusSource.Item> items = new ArrayList<>();
            long newest = head;
            boolean gone = false;
            try {
                for (StatusSource source : sources) {
                    items.addAll(source.status(seat));
                }
                // Of all desks: what another one has done is to be seen here, too.
                newest = seat.ledger().journal().heads().stream()
                        .mapToLong(entry -> entry.number())
                        .sum();
            } catch (RuntimeException closing) {
                // The server is away, the ledger is being closed, or a contribution failed; the bar keeps what it
                // shows.
                items.clear();
                gone = seat.ledger().away();
            }
            long now = newest;
            boolean isAway = gone;
            work.ui().execute(() -> {
                asking = false;
                if (isAway) {
                    items.addAll(last);
                    items.add(away());
                } else if (!items.isEmpty()) {
                    last = List.copyOf(items);
                }
                if (!items.isEmpty()) {
                    shown.accept(items);
                }
                if (head >= 0 && now != head || away && !isAway) {
                    grown.run();
                }
                head = now;
                away = isAway;
            });
        });
    }
}
