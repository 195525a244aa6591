// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.issuance.Issuance;
import fudaban.issuance.intake.IntakeException;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.WorkPiece;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
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
        Done done;
        try (var piece = WorkPiece.begin(
                call.ledger(), call.session(), row(), title(call), say(Locale.JAPAN, "work.broken", "-"))) {
            done = work(call, piece);
            piece.says(done.text().apply(Locale.JAPAN), done.count());
        }
        call.line(done.text().apply(call.locale()));
        call.result(done.json());
        return done.exit();
    }

    private Done work(Invocation call, WorkPiece piece) throws Refusal, IOException {
        try {
            return work(call, piece.item());
        } catch (IntakeException broken) {
            piece.says(say(Locale.JAPAN, "work.broken", broken.faults().size()), 0);
            throw Issuance.refusal(broken, "intake.broken", broken.text(call.locale()));
        } catch (Refusal refusal) {
            // The sentence may name a person; the work item keeps only what kind of stop it was.
            piece.says(say(Locale.JAPAN, "work.broken", refusal.key()), 0);
            throw refusal;
        } catch (IOException | RuntimeException stopped) {
            piece.says(say(Locale.JAPAN, "work.broken", stopped.getClass().getSimpleName()), 0);
            throw stopped;
        }
    }

    static String say(Locale locale, String key, Object... arguments) {
        return Issuance.refusal(key, arguments).sentence(locale);
    }
}
