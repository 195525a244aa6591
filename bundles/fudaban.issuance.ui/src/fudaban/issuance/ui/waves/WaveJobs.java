// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.waves;

import fudaban.issuance.wave.Waves;
import fudaban.issuance.wave.model.PartState;
import fudaban.issuance.wave.model.WavePackage.Literals;
import fudaban.issuance.wave.model.WaveStep;
import fudaban.ledger.Refusal;
import fudaban.ledger.Upkeep;
import fudaban.ledger.act.Confirmation;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.Credential;
import fudaban.ui.act.Errand;
import fudaban.ui.job.Progress;
import fudaban.ui.job.Task;
import fudaban.ui.shell.Seat;
import fudaban.ui.words.Words;
import java.util.List;
import java.util.Locale;

/** The work of 一括処理, each a work item, without widgets. */
final class WaveJobs {
    private static final String ROW = "1-4";
    /** Numbers named in a sentence. */
    private static final int NAMED = 10;

    private final Seat seat;
    private final Words words;
    /** Work items are read by the office in Japanese, whatever the screen speaks. */
    private final Words office = Words.of(WaveJobs.class, Locale.JAPAN);

    WaveJobs(Seat seat) {
        this.seat = seat;
        this.words = Words.of(WaveJobs.class, seat.locale());
    }

    /** Numbers of all cards a search finds. */
    List<String> numbers(Query<Credential> found) throws Refusal {
        return new Waves(seat.ledger(), seat.session()).numbers(found);
    }

    /** Numbers of a wave's cards in a state of their parts; those that were left out are not among those done. */
    List<String> numbers(String wave, PartState state) throws Refusal {
        return new Waves(seat.ledger(), seat.session())
                .parts(wave, state).stream()
                        .flatMap(part -> part.text(Literals.WAVE_PART__NUMBERS)
                                .lines()
                                .filter(each -> !part.text(Literals.WAVE_PART__SKIPPED)
                                        .lines()
                                        .toList()
                                        .contains(each)))
                        .toList();
    }

    /** Plans it and does it. */
    Task begin(String title, WaveDesk.Wanted wanted, Confirmation how) {
        return work(
                office.say("work.begin", title),
                how,
                (waves, item) -> waves.plan(
                        title, wanted.step(), wanted.reason(), wanted.effectiveOn(), wanted.numbers(), item));
    }

    /** Goes on with one that was stopped. */
    Task resume(Row wave, Confirmation how) {
        return work(office.say("work.resume", wave.text(Literals.WAVE__NUMBER)), how, (waves, item) -> wave.id());
    }

    /** Undoes exactly what one changed. */
    Task undo(Row wave, String reason, Confirmation how) {
        return work(
                office.say("work.undo", wave.text(Literals.WAVE__NUMBER)),
                how,
                (waves, item) -> waves.undo(wave.id(), reason, item));
    }

    /** The step that takes a step back; null where there is none. */
    static WaveStep inverse(WaveStep step) {
        return switch (step) {
            case SUSPEND -> WaveStep.RELEASE;
            case RELEASE -> WaveStep.SUSPEND;
            case RETURN -> WaveStep.UNDO_RETURN;
            case UNDO_RETURN -> WaveStep.RETURN;
            case RETIRE -> null;
        };
    }

    private interface Planned {
        /** @return id of the wave that is done now */
        String wave(Waves waves, String item) throws Refusal;
    }

    private Task work(String title, Confirmation how, Planned planned) {
        return progress -> {
            var errand = new Errand(seat);
            return errand.run(ROW, title, office.say("work.stopped"), item -> {
                        var waves = new Waves(seat.ledger(), errand.session());
                        String id = planned.wave(waves, item);
                        Waves.Outcome outcome = waves.run(id, how, item, watched(progress));
                        return new Errand.Done(told(outcome), outcome.done());
                    })
                    .outcome();
        };
    }

    private static Upkeep.Progress watched(Progress progress) {
        return new Upkeep.Progress() {
            @Override
            public void done(long done, long of) {
                progress.total(of);
                progress.done(done);
            }

            @Override
            public boolean cancelled() {
                return progress.cancelled();
            }
        };
    }

    private String told(Waves.Outcome outcome) {
        var text = new StringBuilder(words.say("done", outcome.done()));
        if (!outcome.skipped().isEmpty()) {
            List<String> all = outcome.skipped();
            text.append(words.say(
                    all.size() > NAMED ? "done.skipped.more" : "done.skipped",
                    all.size(),
                    String.join(" ", all.subList(0, Math.min(NAMED, all.size())))));
        }
        if (outcome.waiting() > 0) {
            text.append(words.say("done.waiting", outcome.waiting()));
        }
        if (outcome.left() > 0) {
            text.append(words.say("done.left", outcome.left()));
        }
        return text.toString();
    }
}
