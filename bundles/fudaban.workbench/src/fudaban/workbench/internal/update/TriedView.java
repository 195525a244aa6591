// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.update;

import fudaban.ledger.spi.EditionTrial.Difference;
import fudaban.ui.piece.Facts;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.words.Words;
import fudaban.update.Rehearsal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
        Map<String, List<Difference>> people = each.differences().stream()
                .limit(SHOWN)
                .collect(Collectors.groupingBy(Difference::subject, LinkedHashMap::new, Collectors.toList()));
        people.forEach((subject, lines) -> {
            Labels.of(parent, "Strong", subject);
            Lay.wide(new Facts(parent)).show(lines.stream().map(this::fact).toList());
        });
        long more = each.differing() + each.failing() - people.size();
        if (more > 0) {
            Labels.of(parent, "Muted", words.say("tried.more", more));
        }
    }

    private Facts.Fact fact(Difference one) {
        return new Facts.Fact(
                one.where(),
                one.failure() == null
                        ? words.say("tried.line", value(one.before()), value(one.after()))
                        : one.failure().in(words.locale()));
    }

    private String value(String text) {
        return text.isEmpty() ? words.say("tried.nothing") : text;
    }

    /** As people call it: by the day it is in force from. */
    private String edition(String name) {
        int at = name.indexOf('@');
        return at < 0
                ? name
                : words.say("tried.edition", name.substring(0, at), words.day(LocalDate.parse(name.substring(at + 1))));
    }
}
