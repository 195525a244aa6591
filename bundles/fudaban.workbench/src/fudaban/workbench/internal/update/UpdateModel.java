// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.update;

import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.Upkeep;
import fudaban.ui.Work;
import fudaban.ui.job.Progress;
import fudaban.ui.job.Task;
import fudaban.ui.words.Words;
import fudaban.update.Program;
import fudaban.update.Rehearsal;
import fudaban.update.Updates;
import fudaban.update.model.ProgramChange;
import fudaban.update.model.TrustedKey;
import fudaban.update.sbom.PartDifference;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What 更新 shows, without widgets: the key, what a source offers, the way back, what was changed before; and the work that is done there. */
final class UpdateModel {
    /** Gives the desk of updates; asked in the background. */
    interface Opening {
        UpdateDesk open() throws Refusal;
    }

    /**
     * What stands on the page.
     *
     * @param key fingerprint of the pinned key, empty for none
     * @param back what can be taken back
     * @param history changes, newest first
     * @param problem why nothing can be updated here, empty when it can
     */
    record State(String key, Optional<Updates.Way> back, List<ProgramChange> history, String problem) {}

    /** Times are those of the office, whatever the machine's clock is set to. */
    static final ZoneId OFFICE = ZoneId.of("Asia/Tokyo");

    private static final long KILOBYTE = 1 << 10;

    private final Opening opening;
    private final Work work;
    private final Words words;
    private final List<Runnable> listeners = new ArrayList<>();
    private State state = new State("", Optional.empty(), List.of(), "");
    private Optional<Updates.Offer> offer = Optional.empty();
    private Optional<Submission> decision = Optional.empty();
    private List<Rehearsal.Tried> tried = List.of();
    private boolean looked;
    private boolean restart;

    UpdateModel(Opening opening, Work work, Words words) {
        this.opening = opening;
        this.work = work;
        this.words = words;
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    State state() {
        return state;
    }

    /** What was verified and may be installed. */
    Optional<Updates.Offer> offer() {
        return offer;
    }

    /** How recent inputs come out with the editions that come. */
    List<Rehearsal.Tried> tried() {
        return tried;
    }

    /** Somebody has looked at the differences, or not. */
    void looked(boolean now) {
        looked = now;
    }

    /** Whether it may be installed: what differs was looked at. */
    boolean ready() {
        return looked || tried.stream().noneMatch(Rehearsal.Tried::asks);
    }

    /** Whether something was changed that is in force only after a start. */
    boolean restart() {
        return restart;
    }

    /** Reads everything anew. */
    void refresh() {
        work.background().execute(() -> {
            State now = read();
            work.ui().execute(() -> {
                state = now;
                changed();
            });
        });
    }

    private State read() {
        try {
            UpdateDesk desk = opening.open();
            desk.settle();
            return new State(
                    desk.trusted().map(TrustedKey::getFingerprint).orElse(""), desk.back(), desk.history(), "");
        } catch (Refusal refused) {
            return new State("", Optional.empty(), List.of(), refused.sentence(words.locale()));
        }
    }

    /** Pins the key in a file. */
    Task pin(String file, String fingerprint) {
        return progress -> {
            try {
                opening.open().pin(Path.of(file.strip()), fingerprint);
            } catch (InvalidPathException wrong) {
                throw new Refusal(wrong, UpdateModel.class, "pin.file", file);
            }
            return words.say("pin.done");
        };
    }

    /** Copies and verifies what a source offers. */
    Task prepare(String from) {
        return progress -> {
            UpdateDesk desk = opening.open();
            Updates.Offer verified = desk.prepare(from.strip(), upkeep(progress));
            progress.say(words.say("tried.now"));
            List<Rehearsal.Tried> outcome = desk.rehearse(verified);
            Submission toDecide = desk.decision(verified);
            work.ui().execute(() -> {
                offer = Optional.of(verified);
                tried = outcome;
                looked = false;
                decision = Optional.of(toDecide);
                changed();
            });
            return words.say("prepare.done");
        };
    }

    /** The act to be confirmed before {@link #install}. */
    Submission decision() {
        return decision.orElseThrow();
    }

    /** The act to be confirmed before {@link #revert}. */
    Submission decisionBack(Updates.Way way) throws Refusal {
        return opening.open().decision(way);
    }

    /** What going back would lose, in a sentence; empty where the older program can work with everything. */
    String loss(Updates.Way way) {
        if (way.lost().isEmpty()) {
            return "";
        }
        String backup = way.last().getBackup();
        return words.say(
                "back.lost", way.records().in(words.locale()), way.since(OFFICE), backup == null ? "" : backup);
    }

    /** Installs what was verified and decided. */
    Task install() {
        Updates.Offer chosen = offer.orElseThrow();
        return progress -> ended(opening.open().install(chosen, upkeep(progress)), "install.done");
    }

    /** Goes back, as it was decided. */
    Task revert(Updates.Way way) {
        return progress -> ended(opening.open().revert(way, upkeep(progress)), "revert.done");
    }

    private String ended(Updates.Result result, String key) {
        work.ui().execute(() -> {
            offer = Optional.empty();
            decision = Optional.empty();
            restart = restart || result.change().isPresent();
            changed();
        });
        return words.say(key);
    }

    /** A part that comes, goes or changes, in one line. */
    String line(Program.Part part) {
        return part.from().isEmpty()
                ? words.say("part.comes", part.name(), part.to())
                : part.to().isEmpty()
                        ? words.say("part.goes", part.name(), part.from())
                        : words.say("part.changes", part.name(), part.from(), part.to());
    }

    /** What a part is, for who compares bills of materials. */
    String detail(PartDifference line) {
        var shown = line.shown();
        return words.say(
                "parts.detail",
                shown.supplier(),
                shown.licence().isEmpty() ? words.say("parts.licence.none") : shown.licence(),
                (line.bytes() + KILOBYTE - 1) / KILOBYTE,
                shown.sha256());
    }

    private static Upkeep.Progress upkeep(Progress progress) {
        return new Upkeep.Progress() {
            @Override
            public void done(long work, long of) {
                progress.total(of);
                progress.done(work);
            }

            @Override
            public boolean cancelled() {
                return progress.cancelled();
            }
        };
    }

    private void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
