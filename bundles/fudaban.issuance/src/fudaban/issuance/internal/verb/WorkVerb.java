// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.issuance.Issuance;
import fudaban.issuance.intake.IntakeException;
import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.act.Work;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.model.Role;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/** A verb that is a piece of work: it begins a work item, works, and finishes it, so that the 日報 writes itself. */
abstract class WorkVerb implements Verb {
    /**
     * How the work ended.
     *
     * @param exit the exit code
     * @param count how many were dealt with
     * @param text the outcome in a sentence
     * @param json the result for programs
     */
    record Done(int exit, int count, java.util.function.Function<Locale, String> text, Map<String, Object> json) {}

    /** Row of 別表2. */
    abstract String row();

    /** Title of the work item, without names of holders. */
    abstract String title(Invocation call);

    /** @param item id of the work item; null where the caller keeps none (官側職員) */
    abstract Done work(Invocation call, String item) throws Refusal, IOException;

    @Override
    public final int run(Invocation call) throws Refusal, IOException {
        String item = begin(call);
        Done done;
        try {
            done = work(call, item);
        } catch (IntakeException broken) {
            Refusal refusal = Issuance.refusal(broken, "intake.broken", broken.text(call.locale()));
            finish(call, item, say(Locale.JAPAN, "work.broken", broken.faults().size()), 0);
            throw refusal;
        } catch (Refusal | IOException | RuntimeException stopped) {
            // The sentence may name a person; the work item keeps only what kind of stop it was.
            finish(
                    call,
                    item,
                    say(
                            Locale.JAPAN,
                            "work.broken",
                            stopped instanceof Refusal refusal
                                    ? refusal.key()
                                    : stopped.getClass().getSimpleName()),
                    0);
            throw stopped;
        }
        finish(call, item, done.text().apply(Locale.JAPAN), done.count());
        call.line(done.text().apply(call.locale()));
        call.result(done.json());
        return done.exit();
    }

    private String begin(Invocation call) throws Refusal {
        Role role = call.session().role();
        if (role != Role.OPERATOR && role != Role.MANAGER) {
            return null;
        }
        return call.ledger()
                .submit(call.session(), Submission.of(Work.START, new Work.Start(row(), title(call))))
                .records()
                .getFirst();
    }

    private void finish(Invocation call, String item, String outcome, int count) throws Refusal {
        if (item != null) {
            call.ledger()
                    .submit(
                            call.session(),
                            Submission.of(Work.FINISH, new Work.Finish(item, title(call), outcome, null, count))
                                    .within(item));
        }
    }

    static String say(Locale locale, String key, Object... arguments) {
        return Issuance.refusal(key, arguments).sentence(locale);
    }
}
