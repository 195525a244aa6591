// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.issuance.internal.verb.WorkVerb.Done;
import fudaban.issuance.wave.Waves;
import fudaban.ledger.Upkeep;
import fudaban.ledger.verb.Invocation;
import java.util.Map;

/** What verbs of waves share. */
final class WaveRuns {
    private WaveRuns() {}

    static Upkeep.Progress progress(Invocation call) {
        return (done, of) -> call.progress(WorkVerb.say(call.locale(), "wave.progress"), done, of);
    }

    static Done done(Invocation call, String number, Waves.Outcome outcome) {
        if (!outcome.skipped().isEmpty()) {
            call.line(WorkVerb.say(
                    call.locale(), "wave.skipped", outcome.skipped().size(), String.join(", ", outcome.skipped())));
        }
        return new Done(
                0,
                outcome.done(),
                locale -> WorkVerb.say(
                        locale,
                        "done.wave",
                        number,
                        outcome.done(),
                        outcome.skipped().size(),
                        outcome.waiting()),
                Map.of(
                        "wave",
                        number,
                        "done",
                        outcome.done(),
                        "skipped",
                        outcome.skipped(),
                        "waiting",
                        outcome.waiting()));
    }
}
