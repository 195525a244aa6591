// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.today;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.act.ActType;
import fudaban.ledger.journal.Entry;
import fudaban.ui.Work;
import fudaban.ui.shell.Seat;
import fudaban.ui.shell.TodayItem;
import fudaban.ui.shell.TodayItem.Section;
import fudaban.ui.shell.TodaySource;
import fudaban.ui.words.Words;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ILog;

/** What 本日 shows, without widgets: asks every contribution in the background; one that fails says so and does not hide the others. */
public final class TodayModel {
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
    /** So does what surrounds an effect outside the desk: the act that wanted it stands beside it. */
    private static final Set<String> STEPS = Set.of("ledger.intend-step", "ledger.settle-step");

    private final Seat seat;
    private final Work work;
    private final Supplier<List<TodaySource>> sources;
    private final Trouble trouble;
    private final List<Runnable> listeners = new ArrayList<>();
    private Map<Section, List<TodayItem>> items = Map.of();
    private Optional<Optional<ContractDay>> day = Optional.empty();
    private List<Done> recent = List.of();
    private boolean read;
    private boolean asking;
    private boolean again;

    TodayModel(Seat seat, Work work, List<TodaySource> sources, Trouble trouble) {
        this(seat, work, () -> sources, trouble);
    }

    private TodayModel(Seat seat, Work work, Supplier<List<TodaySource>> sources, Trouble trouble) {
        this.seat = seat;
        this.work = work;
        this.sources = sources;
        this.trouble = trouble;
    }

    /**
     * Begins to ask before there is a part that shows the answer: the window is made meanwhile.
     *
     * @param contributed what the plug-ins contribute; asked in the background, each time
     */
    public static TodayModel begin(Ledger ledger, Session session, Work work, Supplier<List<TodaySource>> contributed) {
        TodayModel model =
                logging(new Seat(ledger, session, Words.of(TodayPart.class).locale()), work, contributed);
        model.refresh();
        return model;
    }

    /**
     * Asks a desk everything that 本日 asks, in place, and keeps nothing of it: so that the code has run once. Whatever fails is nobody's concern.
     *
     * @param over whether to stop asking
     */
    public static void rehearse(
            Ledger ledger, Session session, Supplier<List<TodaySource>> contributed, BooleanSupplier over) {
        Supplier<List<TodaySource>> sources = () -> contributed.get().stream()
                .map(source -> (TodaySource) seat -> over.getAsBoolean() ? List.of() : source.today(seat))
                .toList();
        var seat = new Seat(ledger, session, Words.of(TodayPart.class).locale());
        new TodayModel(seat, Work.direct(), sources, (source, failure) -> {}).refresh();
        TodayPart.date(seat, Words.of(TodayPart.class));
    }

    /** A model that tells failures to the log; the ledger itself contributes too. */
    static TodayModel logging(Seat seat, Work work, Supplier<List<TodaySource>> contributed) {
        Supplier<List<TodaySource>> sources = () -> {
            List<TodaySource> all = new ArrayList<>(contributed.get());
            all.add(new LedgerToday());
            return all;
        };
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

    /** Who asks, and at which desk. */
    Seat seat() {
        return seat;
    }

    /** Tells of every change, on the UI thread. */
    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Asks everybody, side by side; while an answer is awaited, once more after it. */
    void refresh() {
        if (asking) {
            again = true;
            return;
        }
        asking = true;
        work.background().execute(() -> {
            // Where the day stands first: contributions are made only when they are asked for.
            var where = Optional.of(contract());
            work.ui().execute(() -> show(items, where, false));
            List<TodaySource> asked = sources.get();
            // One answer is that all are asked.
            var round = new Round(where, asked.size() + 1);
            for (TodaySource source : asked) {
                work.background().execute(() -> round.items(ask(source)));
            }
            round.items(List.of());
        });
    }

    private List<TodayItem> ask(TodaySource source) {
        try {
            return source.today(seat);
        } catch (Refusal | RuntimeException failure) {
            trouble.of(source, failure);
            return List.of();
        }
    }

    /** The answers to one question; the first ones are shown as they come, those that come together at once. */
    private final class Round {
        private final Optional<Optional<ContractDay>> where;
        private final Map<Section, List<TodayItem>> found = new EnumMap<>(Section.class);
        private int awaited;
        private boolean telling;

        Round(Optional<Optional<ContractDay>> where, int awaited) {
            this.where = where;
            this.awaited = awaited;
        }

        synchronized void items(List<TodayItem> items) {
            items.forEach(item -> found.computeIfAbsent(item.section(), section -> new ArrayList<>())
                    .add(item));
            found.values().forEach(list -> list.sort(TodayItem.ORDER));
            answered();
        }

        private void answered() {
            awaited--;
            if (!telling) {
                telling = true;
                work.ui().execute(this::tell);
            }
            if (awaited == 0) {
                work.background().execute(TodayModel.this::look);
            }
        }

        private synchronized void tell() {
            telling = false;
            Map<Section, List<TodayItem>> now = new EnumMap<>(Section.class);
            found.forEach((section, list) -> now.put(section, List.copyOf(list)));
            show(now, where, awaited == 0);
        }
    }

    /** What was done last is read entry by entry, when nobody waits for anything else any more. */
    private void look() {
        List<Done> done = done();
        work.ui().execute(() -> {
            if (!done.equals(recent)) {
                recent = done;
                List.copyOf(listeners).forEach(Runnable::run);
            }
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
        return !act.contains(ACCESS) && !act.startsWith(WORK) && !STEPS.contains(act);
    }

    private Optional<ContractDay> contract() {
        try {
            return ContractDay.read(seat);
        } catch (Refusal | RuntimeException failure) {
            trouble.of(null, failure);
            return Optional.empty();
        }
    }

    private void show(Map<Section, List<TodayItem>> found, Optional<Optional<ContractDay>> contract, boolean last) {
        if (last) {
            asking = false;
        } else if (read) {
            // What is on screen stays until everybody has answered.
            return;
        }
        boolean changed = last && !read || !found.equals(items) || !contract.equals(day);
        read = read || last;
        items = found;
        day = contract;
        if (changed) {
            List.copyOf(listeners).forEach(Runnable::run);
        }
        if (last && again) {
            again = false;
            refresh();
        }
    }

    /** Whether everybody has answered once. */
    boolean isRead() {
        return read;
    }

    /** What was done last, newest first. */
    List<Done> recent() {
        return recent;
    }

    /** Whether it is known where today stands in the contract. */
    boolean isDayRead() {
        return day.isPresent();
    }

    /** Where today stands in the contract; empty where there is none. */
    Optional<ContractDay> day() {
        return day.orElse(Optional.empty());
    }

    /** The lines of a section, most pressing first. */
    List<TodayItem> items(Section section) {
        return items.getOrDefault(section, List.of());
    }
}
