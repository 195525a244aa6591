// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.act;

import fudaban.ledger.Preview;
import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.profile.ConfirmationProfile;
import fudaban.ui.shell.Seat;
import fudaban.ui.words.Words;
import java.time.Clock;

/** The ledger for one act that is a piece of work of its own: submitting it begins a work item and finishes it, as the row of 別表2 asks. */
public final class ErrandDesk implements ActDesk {
    /** Submits within a work item; more than one act where a job comes in chunks. */
    @FunctionalInterface
    public interface Submitting {
        /**
         * @param session to submit with
         * @param submission the act with its confirmation, within the work item
         * @return the last receipt
         */
        Receipt with(Session session, Submission submission, String item) throws Refusal;
    }

    private final Seat seat;
    private final ActDesk ledger;
    private final String row;
    private final String title;
    private final Words words;
    private final Submitting submitting;

    private ErrandDesk(Seat seat, String row, String title, Submitting submitting) {
        this.seat = seat;
        this.ledger = ActDesk.of(seat.ledger(), seat.session());
        this.row = row;
        this.title = title;
        this.words = Words.of(ErrandDesk.class, seat.locale());
        this.submitting = submitting;
    }

    /**
     * For one act; its row is the one the act declares.
     *
     * @param about what it is done with, without names of holders
     */
    public static ErrandDesk of(Seat seat, String act, String about) {
        var type = seat.ledger().acts().stream()
                .filter(each -> each.name().equals(act))
                .findFirst();
        // The work item is read by the office in Japanese, whatever the screen speaks.
        String name = type.map(each -> each.title(java.util.Locale.JAPAN)).orElse(act);
        return new ErrandDesk(
                seat,
                type.map(each -> each.row()).orElse(""),
                Words.of(ErrandDesk.class, java.util.Locale.JAPAN).say("errand.title", name, about),
                (session, submission, item) -> seat.ledger().submit(session, submission));
    }

    /** For a job that is submitted in its own way. */
    public static ErrandDesk of(Seat seat, String row, String title, Submitting submitting) {
        return new ErrandDesk(seat, row, title, submitting);
    }

    @Override
    public Clock clock() {
        return ledger.clock();
    }

    @Override
    public Preview preview(Submission submission) throws Refusal {
        return ledger.preview(submission);
    }

    @Override
    public ConfirmationProfile.Rule rule(String act) throws Refusal {
        return ledger.rule(act);
    }

    @Override
    public Session prove(String account, char[] password) throws Refusal {
        return ledger.prove(account, password);
    }

    @Override
    public Receipt submit(Submission submission) throws Refusal {
        var errand = new Errand(seat);
        Receipt[] receipt = new Receipt[1];
        try {
            errand.run(row, title, words.say("errand.stopped"), item -> {
                receipt[0] = submitting.with(errand.session(), submission.within(item), item);
                boolean waits = receipt[0].number() == 0;
                return new Errand.Done(
                        waits ? words.say("errand.waits", receipt[0].request().orElse("")) : words.say("errand.done"),
                        waits ? 0 : 1);
            });
        } catch (Refusal | RuntimeException failure) {
            throw failure;
        } catch (Exception impossible) {
            // The work above throws nothing else.
            throw new IllegalStateException(impossible);
        }
        return receipt[0];
    }
}
