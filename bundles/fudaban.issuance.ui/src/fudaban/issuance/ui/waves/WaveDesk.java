// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.waves;

import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.model.ReturnReason;
import fudaban.issuance.wave.WaveActs;
import fudaban.issuance.wave.Waves;
import fudaban.issuance.wave.model.WaveStep;
import fudaban.ledger.Preview;
import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.act.Confirmation;
import fudaban.ledger.profile.ConfirmationProfile;
import fudaban.ui.act.ActDesk;
import fudaban.ui.shell.Seat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The ledger for the dialog of a 一括処理: what would change is shown with the first card the step is open to, it is confirmed once as the step of a single
 * card is, and what is submitted is begun and watched elsewhere.
 */
final class WaveDesk implements ActDesk {
    /** Cards looked at for one the step is open to. */
    private static final int TRIED = 20;

    /**
     * What the form says now.
     *
     * @param effectiveOn the day it takes effect; null: at once
     */
    record Wanted(WaveStep step, String reason, LocalDate effectiveOn, List<String> numbers) {}

    /** Begins it, confirmed so. Called in the background. */
    @FunctionalInterface
    interface Begin {
        void with(Confirmation how) throws Refusal;
    }

    private final Seat seat;
    private final ActDesk ledger;
    private final Supplier<Wanted> wanted;
    private final Begin begin;

    WaveDesk(Seat seat, Supplier<Wanted> wanted, Begin begin) {
        this.seat = seat;
        this.ledger = ActDesk.of(seat.ledger(), seat.session());
        this.wanted = wanted;
        this.begin = begin;
    }

    @Override
    public Clock clock() {
        return ledger.clock();
    }

    @Override
    public Preview preview(Submission submission) throws Refusal {
        Wanted now = wanted.get();
        Refusal why = null;
        for (String number :
                now.numbers().subList(0, Math.min(TRIED, now.numbers().size()))) {
            try {
                return ledger.preview(Submission.of(Waves.act(now.step()), input(now, number)));
            } catch (Refusal notThisOne) {
                why = why == null ? notThisOne : why;
            }
        }
        throw why == null ? new Refusal(WaveDesk.class, "numbers.none") : why;
    }

    /** One that is dated ahead is a reservation: it is decided upon where reservations are. */
    @Override
    public ConfirmationProfile.Rule rule(String act) throws Refusal {
        Wanted now = wanted.get();
        return ledger.rule(now.effectiveOn() == null ? Waves.act(now.step()) : WaveActs.PLAN);
    }

    @Override
    public Session prove(String account, char[] password) throws Refusal {
        return ledger.prove(account, password);
    }

    @Override
    public Receipt submit(Submission submission) throws Refusal {
        begin.with(submission.confirmation());
        return new Receipt("", 0, "", clock().instant(), List.of(), Optional.empty(), false);
    }

    /** The step with a single card. */
    static java.lang.Record input(Wanted wanted, String number) {
        String reason = wanted.reason();
        return switch (wanted.step()) {
            case SUSPEND -> new IssuanceActs.Suspend(number, reason, null);
            case RELEASE -> new IssuanceActs.Release(number, reason);
            case RETIRE -> new IssuanceActs.Retire(number, reason);
            case RETURN -> new IssuanceActs.Return(number, ReturnReason.OTHER, null, reason);
            case UNDO_RETURN -> new IssuanceActs.UndoReturn(number, reason);
        };
    }
}
