// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.today;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.ActType;
import fudaban.ledger.journal.Entry;
import fudaban.ui.Work;
import fudaban.ui.shell.Seat;
import fudaban.ui.shell.TodayItem;
import fudaban.ui.shell.TodayItem.Section;
import fudaban.ui.shell.TodaySource;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ILog;

/** What 本日 shows, without widgets: asks every contribution in the background; one that fails says so and does not hide the others. */
final class TodayModel {
    /** How a contribution that fails is told apart, so that tests need no log. */
    interface Trouble {
        void of(TodaySource source, Exception failure);
    }

    /**
     * An act that was done.
     *
     * @param act its title
     * @param at when it happened, at the desk
     */
    record Done(String act, ZonedDateTime at) {}

    private static final int RECENT = 24;
    /** How far back they are looked for: a batch is many entries. */
    private static final int LOOKED_AT = 400;
    /** Looking is no doing. */
    private static final String ACCESS = "access";
    /** Beginning and ending work says less than what was done in it. */
    private static final String WORK = "work.";

    private final Seat seat;
    private final Work work;
    private final List<TodaySource> sources;
    private final Trouble trouble;
    private final List<Runnable> listeners = new ArrayList<>();
    private Map<Section, List<TodayItem>> items = Map.of();
    private Optional<ContractDay> day = Optional.empty();
    private List<Done> recent = List.of();
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
            List<Done> done = done();
            work.ui().execute(() -> show(found, contract, done));
        });
    }

    /** The last acts of this desk, newest first; none where they cannot be read. */
    private List<Done> done() {
        try {
            var head = seat.ledger().journal().head();
            if (head.isEmpty()) {
                return List.of();
            }
            Map<String, String> titles = seat.ledger().acts().stream()
                    .collect(Collectors.toMap(ActType::name, act -> act.title(seat.locale()), (one, two) -> one));
            long from = Math.max(1, head.get().number() - LOOKED_AT);
            var zone = seat.ledger().clock().getZone();
            List<Done> done = new ArrayList<>();
            for (Entry entry : seat.ledger()
                    .journal()
                    .entries(seat.ledger().desk(), from, LOOKED_AT + 1)
                    .reversed()) {
                String title = titles.get(entry.act());
                boolean again = done.stream().anyMatch(one -> one.act().equals(title));
                if (title != null && !again && tells(entry.act()) && done.size() < RECENT) {
                    done.add(new Done(title, entry.happened().atZone(zone)));
                }
            }
            return done;
        } catch (RuntimeException closing) {
            trouble.of(null, closing);
            return List.of();
        }
    }

    private static boolean tells(String act) {
        return !act.contains(ACCESS) && !act.startsWith(WORK);
    }

    private Optional<ContractDay> contract() {
        try {
            return ContractDay.read(seat);
        } catch (Refusal | RuntimeException failure) {
            trouble.of(null, failure);
            return Optional.empty();
        }
    }

    private void show(Map<Section, List<TodayItem>> found, Optional<ContractDay> contract, List<Done> done) {
        asking = false;
        boolean changed = !read || !found.equals(items) || !contract.equals(day) || !done.equals(recent);
        read = true;
        items = found;
        day = contract;
        recent = done;
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

    /** What was done last, newest first. */
    List<Done> recent() {
        return recent;
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
