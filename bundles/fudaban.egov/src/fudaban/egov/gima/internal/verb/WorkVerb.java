// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.internal.verb;

import fudaban.egov.gima.Gima;
import fudaban.exchange.mapping.Converters;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.WorkPiece;
import fudaban.ledger.verb.Invocation;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/** A verb that is a piece of work: it begins a work item, works, and finishes it, so that the 日報 writes itself. */
abstract class WorkVerb extends GimaVerb {
    /**
     * How the work ended.
     *
     * @param exit the exit code
     * @param count how many were dealt with
     * @param text the outcome in a sentence, without names of people
     * @param json the result for programs
     */
    record Done(int exit, int count, fudaban.ledger.Word text, Map<String, Object> json) {}

    WorkVerb(String words, Converters converters, String ja, String en) {
        super(words, converters, ja, en);
    }

    /** @param item id of the work item; null where the caller keeps none (官側職員) */
    abstract Done work(Invocation call, String item) throws Refusal, IOException;

    @Override
    public final int run(Invocation call) throws Refusal, IOException {
        String title = summary().ja();
        Done done;
        try (var piece = WorkPiece.begin(
                call.ledger(), call.session(), Gima.ROW, say(Locale.JAPAN, "work.title", title), stopped("-"))) {
            done = work(call, piece);
            piece.says(done.text().in(Locale.JAPAN), done.count());
        }
        call.line(done.text().in(call.locale()));
        call.result(done.json());
        return done.exit();
    }

    private Done work(Invocation call, WorkPiece piece) throws Refusal, IOException {
        try {
            return work(call, piece.item());
        } catch (Refusal refusal) {
            // The sentence may name a person; the work item keeps only what kind of stop it was.
            piece.says(stopped(refusal.key()), 0);
            throw refusal;
        } catch (IOException | RuntimeException stopped) {
            piece.says(stopped(stopped.getClass().getSimpleName()), 0);
            throw stopped;
        }
    }

    private static String stopped(String why) {
        return say(Locale.JAPAN, "work.broken", why);
    }
}
