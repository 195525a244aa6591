// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.batches;

import fudaban.hardware.printer.JobReport;
import fudaban.issuance.Say;
import fudaban.issuance.batch.BatchRunner;
import fudaban.issuance.batch.Control;
import fudaban.issuance.batch.DeskStations;
import fudaban.issuance.batch.Prompt;
import fudaban.issuance.batch.Station;
import fudaban.ui.Work;
import fudaban.ui.act.Errand;
import fudaban.ui.job.Job;
import fudaban.ui.job.JobBook;
import fudaban.ui.job.Progress;
import fudaban.ui.shell.Seat;
import fudaban.ui.words.Words;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * A batch under way at this desk, without widgets: what the operator is asked to do, which card is being written, how far it is, what went wrong. It goes on
 * in the background wherever the operator looks meanwhile.
 */
final class RunModel {
    /** Where cards, faces and keys lie below the data folder. */
    private static final String PRACTICE = "practice-cards";

    private static final String FACES = "faces";

    private final Seat seat;
    private final Work work;
    private final JobBook jobs;
    private final DeskStations stations;
    private final Path folder;
    private final Words words;
    private final Consumer<Prompt.Cue> chime;
    private final List<Runnable> listeners = new ArrayList<>();
    private final List<String> problems = new CopyOnWriteArrayList<>();
    private final AtomicBoolean waiting = new AtomicBoolean();
    private volatile boolean sounds = true;
    private volatile Look looking;
    private volatile String asking = "";
    private volatile String writing = "";
    private volatile int done;
    private final AtomicBoolean moved = new AtomicBoolean();
    private final Pace pace = new Pace(InstantSource.system());
    private volatile int of;
    private long job;
    private String batch = "";

    /**
     * @param folder the data folder
     * @param chime plays cues; called on the batch's thread
     */
    RunModel(Seat seat, Work work, JobBook jobs, DeskStations stations, Path folder, Consumer<Prompt.Cue> chime) {
        this.chime = chime;
        this.seat = seat;
        this.work = work;
        this.jobs = jobs;
        this.stations = stations;
        this.folder = folder;
        this.words = Words.of(RunModel.class, seat.locale());
    }

    /**
     * What cards are written with.
     *
     * @param practice how one practises; null for the real readers
     * @param name what it is, for people
     */
    record Device(DeskStations.Practice practice, String name) {
        /** Whether the keys of real cards are needed. */
        boolean real() {
            return practice == null;
        }
    }

    /** The devices there are: the real readers first, those for practice named as such. */
    List<Device> devices() {
        List<Device> devices = new ArrayList<>();
        stations.readers().forEach(reader -> devices.add(new Device(null, reader)));
        if (stations.practises()) {
            for (var how : DeskStations.Practice.values()) {
                devices.add(new Device(how, words.say("device." + how)));
            }
        }
        return devices;
    }

    /** Whether cues are heard. */
    boolean sounds() {
        return sounds;
    }

    /** Lets cues be heard or not. */
    void sounds(boolean heard) {
        sounds = heard;
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Whether a batch is under way. */
    boolean running() {
        return job != 0;
    }

    /** The batch under way; empty when none is. */
    String batch() {
        return batch;
    }

    /** What the operator is to do now; may be empty. */
    String asking() {
        return asking;
    }

    /** Which card is being written. */
    String writing() {
        return writing;
    }

    int done() {
        return done;
    }

    int of() {
        return of;
    }

    /** Whether a card has been finished since this was asked last. */
    boolean moved() {
        return moved.getAndSet(false);
    }

    /** How fast it goes. */
    Pace pace() {
        return pace;
    }

    /** What went wrong so far. */
    List<String> problems() {
        return List.copyOf(problems);
    }

    /**
     * Begins, or goes on where it stopped.
     *
     * @param device what cards are written with
     * @param keys password of the store of card keys, for a real reader; cleared in any case
     * @param again whether failed and spoiled ones are tried again
     * @param ended told when it has ended
     */
    void start(String id, String name, Device device, char[] keys, boolean again, Consumer<Job> ended) {
        if (running()) {
            Arrays.fill(keys, '\0');
            return;
        }
        batch = id;
        problems.clear();
        asking = "";
        writing = "";
        done = 0;
        of = 0;
        pace.begin();
        job = jobs.start(words.say("run.work", name), progress -> run(id, device, keys, again, progress), over -> {
                    job = 0;
                    batch = "";
                    asking = "";
                    writing = "";
                    tell();
                    ended.accept(over);
                })
                .number();
        tell();
    }

    /** Number of the card somebody is to look at, because the printer cannot tell whether it was printed; empty when none is. */
    String looking() {
        Look look = looking;
        return look == null ? "" : look.number();
    }

    /** What somebody saw: its face is printed, whole, or not at all. */
    void seen(boolean printed) {
        Look look = looking;
        if (look != null) {
            look.answer().complete(Optional.of(printed));
        }
    }

    /** A card to look at. */
    private record Look(String number, CompletableFuture<Optional<Boolean>> answer) {}

    /** Waits until somebody has looked, or stops the batch: what nobody saw is spoiled. Called on the batch's thread. */
    Optional<Boolean> look(String number) {
        var look = new Look(number, new CompletableFuture<>());
        looking = look;
        if (sounds) {
            chime.accept(Prompt.Cue.HELP);
        }
        soon();
        try {
            return look.answer().join();
        } finally {
            looking = null;
            soon();
        }
    }

    /** Stops after the card that is being written. */
    void stop() {
        Look look = looking;
        if (look != null) {
            look.answer().complete(Optional.empty());
        }
        jobs.cancel(job);
        asking = words.say("run.stopping");
        tell();
    }

    private String run(String id, Device device, char[] keys, boolean again, Progress progress) throws Exception {
        var errand = new Errand(seat);
        Path faces = folder.resolve(FACES);
        Station station = device.real()
                ? stations.reader(seat.ledger(), folder.resolve("keys").resolve("cards.p12"), keys, faces, this::tell)
                : stations.practice(seat.ledger(), device.practice(), folder.resolve(PRACTICE), faces, this::tell);
        return errand.run("1-1", words.say("run.item"), words.say("work.stopped"), item -> {
                    seat.ledger().steps().recover(errand.session());
                    var result = new BatchRunner(seat.ledger(), station)
                            .run(errand.session(), id, item, again, new Watch(progress));
                    return new Errand.Done(
                            words.say("run.done", result.done(), result.failed(), result.open()), result.done());
                })
                .outcome();
    }

    private void tell(Prompt.Cue cue, Say what) {
        asking = what.text(seat.locale());
        if (sounds) {
            chime.accept(cue);
        }
        soon();
    }

    /** So many cards need nothing any more in this run. Called on the batch's thread. */
    void through(int cards, int all) {
        done = cards;
        of = all;
        pace.through(cards);
        moved.set(true);
        soon();
    }

    /** However often a card tells of its steps, the screen is told once for each turn of its thread. */
    private void soon() {
        if (waiting.compareAndSet(false, true)) {
            work.ui().execute(() -> {
                waiting.set(false);
                tell();
            });
        }
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    private final class Watch implements Control {
        private final Progress progress;

        Watch(Progress progress) {
            this.progress = progress;
        }

        @Override
        public boolean cancelled() {
            return progress.cancelled();
        }

        @Override
        public void progress(int through, int all) {
            progress.total(all);
            progress.done(through);
            through(through, all);
        }

        @Override
        public void writing(String number, int step, int steps) {
            writing = words.say("run.writing", number, step, steps);
            asking = "";
            progress.say(writing);
            soon();
        }

        @Override
        public void printing(String number, JobReport report) {
            writing = words.say("run.printing." + report.state(), number);
            asking = "";
            progress.say(writing);
            soon();
        }

        @Override
        public Optional<Boolean> looksPrinted(String number) {
            return look(number);
        }

        @Override
        public void problem(String number, Say what) {
            if (sounds) {
                chime.accept(Prompt.Cue.HELP);
            }
            problems.add(words.say("run.problem", number, what.text(seat.locale())));
            soon();
        }
    }
}
