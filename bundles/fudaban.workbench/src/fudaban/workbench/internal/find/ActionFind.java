// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.find;

import fudaban.ui.shell.FindSource;
import fudaban.ui.shell.Hit;
import fudaban.ui.shell.Hit.Kind;
import fudaban.ui.shell.Place;
import fudaban.ui.shell.Seat;
import fudaban.ui.table.Tone;
import fudaban.ui.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds places of work and commands by their name: whatever can be opened or done is reached without a mouse. */
final class ActionFind implements FindSource {
    /**
     * Something that can be opened or done.
     *
     * @param name as people know it
     * @param more what it is for, or its key
     * @param icon name of its icon
     * @param place where it leads; a command where it is none
     */
    record Action(String name, String more, String icon, Place place) {}

    /** Marks a place that is a command; what follows is its id. */
    static final String COMMAND = "command:";

    private final List<Action> actions;

    ActionFind(List<Action> actions) {
        this.actions = List.copyOf(actions);
    }

    @Override
    public List<Hit> find(Seat seat, String text, int limit) {
        String wanted = text.toLowerCase(Locale.ROOT);
        var words = Words.of(ActionFind.class, seat.locale());
        return actions.stream()
                .filter(action -> action.name().toLowerCase(Locale.ROOT).contains(wanted)
                        || action.more().toLowerCase(Locale.ROOT).contains(wanted))
                .limit(limit)
                .map(action -> new Hit(
                        Kind.ACTION,
                        action.icon(),
                        action.place().part().startsWith(COMMAND) ? action.name() : words.say("open", action.name()),
                        action.more(),
                        "",
                        Tone.PLAIN,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(action.place())))
                .toList();
    }
}
