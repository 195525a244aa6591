// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.batches;

import fudaban.issuance.stock.Queue;
import fudaban.issuance.ui.names.Names;
import fudaban.model.CredentialKind;
import fudaban.ui.words.Words;
import java.util.ArrayList;
import java.util.List;

/** What the queue needs of blanks and ribbons, in words. */
record QueueWords(Words words) {
    /** What is to be made beside what is there; empty when nothing is. */
    String note(Queue queue) {
        List<String> all = new ArrayList<>();
        for (CredentialKind kind : CredentialKind.values()) {
            if (queue.needed().containsKey(kind)) {
                all.add(words.say(
                        "queue.cards",
                        name(kind),
                        queue.needed().get(kind),
                        queue.there().getOrDefault(kind, 0L)));
            }
        }
        if (!all.isEmpty() && queue.ribbon().isPresent()) {
            all.add(words.say("queue.sides", queue.sides(), queue.ribbon().getAsInt()));
        }
        return all.isEmpty() ? "" : words.say("queue.note", String.join(words.say("queue.and"), all));
    }

    /** What is missing; empty when there is enough. */
    String scarce(Queue queue) {
        List<String> all = new ArrayList<>();
        for (CredentialKind kind : CredentialKind.values()) {
            if (queue.missing(kind) > 0) {
                all.add(words.say("queue.scarce.cards", name(kind), queue.missing(kind)));
            }
        }
        if (queue.missingSides() > 0) {
            all.add(words.say("queue.scarce.sides", queue.missingSides()));
        }
        return all.isEmpty() ? "" : words.say("queue.scarce", String.join(words.say("queue.and"), all));
    }

    private String name(CredentialKind kind) {
        return Names.of(Names.words(words.locale()), kind);
    }
}
