// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.find;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ui.shell.FindSource;
import fudaban.ui.shell.Seat;
import fudaban.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Asks an empty desk what 検索 asks, so that the first question of the day is not the first that the code answers. */
public final class FindRehearsal {
    /** A reading and a number: they are looked up in different ways. */
    private static final List<String> TEXTS = List.of("アアア", "000");

    private FindRehearsal() {}

    /**
     * Asks in place and keeps nothing of it. Whatever fails is nobody's concern.
     *
     * @param contributed what the plug-ins contribute
     * @param over whether to stop asking
     */
    public static void ask(Ledger ledger, Session session, List<FindSource> contributed, BooleanSupplier over) {
        var seat = new Seat(ledger, session, Words.of(FindHandler.class).locale());
        List<FindSource> sources = new ArrayList<>(contributed);
        sources.add(new PeopleFind());
        for (FindSource source : sources) {
            for (String text : TEXTS) {
                if (over.getAsBoolean()) {
                    return;
                }
                ask(source, seat, text);
            }
        }
    }

    private static void ask(FindSource source, Seat seat, String text) {
        try {
            source.find(seat, text, FindModel.EACH);
        } catch (Refusal | RuntimeException untold) {
            // There is nobody to tell.
            return;
        }
    }
}
