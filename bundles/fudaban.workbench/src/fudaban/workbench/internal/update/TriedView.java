// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.update;

import fudaban.ui.piece.Labels;
import fudaban.ui.words.Words;
import fudaban.update.Rehearsal;
import fudaban.workbench.internal.packs.DifferenceFacts;
import java.time.LocalDate;
import org.eclipse.swt.widgets.Composite;

/** How recent inputs come out with the editions that an update brings: in numbers, and the first of them person by person. */
final class TriedView {
    private static final int SHOWN = 12;

    private final Words words;
    private final Composite parent;

    TriedView(Words words, Composite parent) {
        this.words = words;
        this.parent = parent;
    }

    /** How many come out otherwise. */
    void counts(Rehearsal.Tried each) {
        Labels.of(parent, "Strong", words.say("tried"));
        if (each.left() != null) {
            Labels.wrapped(
                    parent,
                    each.asks() ? "BadText" : "Muted",
                    words.say("tried.not", edition(each.newer()), each.left().in(words.locale())));
            return;
        }
        Labels.wrapped(
                parent,
                each.failing() > 0 ? "BadText" : "",
                words.say(
                        "tried.counts",
                        edition(each.older()),
                        edition(each.newer()),
                        each.inputs(),
                        each.differing(),
                        each.failing()));
    }

    /** The first of them: whom it is about, then each place with what stood and what will stand there. */
    void differences(Rehearsal.Tried each) {
        int shown = DifferenceFacts.show(parent, each.differences(), SHOWN);
        long more = each.differing() + each.failing() - shown;
        if (more > 0) {
            Labels.of(parent, "Muted", words.say("tried.more", more));
        }
    }

    /** As people call it: by the day it is in force from. */
    private String edition(String name) {
        int at = name.indexOf('@');
        return at < 0
                ? name
                : words.say("tried.edition", name.substring(0, at), words.day(LocalDate.parse(name.substring(at + 1))));
    }
}
