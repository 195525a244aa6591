// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.today;

import fudaban.ledger.Refusal;
import fudaban.ui.Work;
import fudaban.ui.shell.Seat;
import fudaban.ui.shell.TodayItem;
import fudaban.ui.shell.TodayItem.Section;
import fudaban.ui.shell.TodaySource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;

/** What 本日 shows, without widgets: asks every contribution in the background; one that fails says so and does not hide the others. */
final class TodayModel {
    /** How a contribution that fails is told apart, so that tests need no log. */
    interface Trouble {
        void of(TodaySource source, Exception failure);
    }

    private final Seat seat;
    private final Work work;
    private final List<TodaySource> sources;
    private final Trouble trouble;
    private final List<Runnable> listeners = new ArrayList<>();
    private Map<Section, List<TodayItem>> items = Map.of();
    private Optional<ContractDay> day = Optional.empty();
    private boolean read;
    private boolean asking;
    private boolean again;

    TodayModel(Seat seat, Work work, List<TodaySource> sources, Trouble trouble) {
        this.seat = seat;
        this.work = work;
        this.sources = List.copyOf(sources);
        this.trouble = trouble;
    }

    /** A model that tells failures to the log. */
    static TodayModel logging(Seat seat, Work work, List<TodaySource> sources) {
        return new TodayModel(
                seat,
                work,
                sources,
                (source, failure) -> ILog.get()
                        .error(
                                "A contribution to today failed: "
                                        + source.getClass().getName(),
                                failure));
    }

    /** Tells of every change, on the UI thread. */
    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Asks everybody; while an answer is awaited, once more after it. */
    void refresh() {
        if (asking) {
            again = true;
            return;
        }
        asking = true;
        work.background().execute(() -> {
            Map<Section, List<TodayItem>> found = new EnumMap<>(Section.class);
            for (TodaySource source : sources) {
                try {
                    for (TodayItem item : source.today(seat)) {
                        found.computeIfAbsent(item.section(), section -> new ArrayList<>())
                                .add(item);
                    }
                } catch (Refusal | RuntimeException failure) {
                    trouble.of(source, failure);
                }
            }
            found.values().forEach(list -> list.sort(TodayItem.ORDER));
            Optional<ContractDay> contract = contract();
            work.ui().execute(() -> show(found, contract));
        });
    }

    private Optional<ContractDay> contract() {
        try {
            return ContractDay.read(seat);
        } catch (Refusal | RuntimeException failure) {
            trouble.of(null, failure);
            return Optional.empty();
        }
    }

    private void show(Map<Section, List<TodayItem>> found, Optional<ContractDay> contract) {
        asking = false;
        read = true;
        boolean changed = !found.equals(items) || !contract.equals(day);
        items = found;
        day = contract;
        if (changed) {
            List.copyOf(listeners).forEach(Runnable::run);
        }
        if (again) {
            again = false;
            refresh();
        }
    }

    /** Whether the first answer has come. */
    boolean isRead() {
        return read;
    }

    /** Where today stands in the contract; empty where there is none. */
    Optional<ContractDay> day() {
        return day;
    }

    /** The lines of a section, most pressing first. */
    List<TodayItem> items(Section section) {
        return items.getOrDefault(section, List.of());
    }
}
