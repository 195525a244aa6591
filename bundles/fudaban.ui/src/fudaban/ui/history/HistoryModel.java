// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.history;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.act.ActType;
import fudaban.ledger.journal.Entry;
import fudaban.ledger.journal.Journal;
import fudaban.model.Account;
import fudaban.ui.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;

/** The history of one record in words, newest first, masked for the reader by the ledger. Reads; call it in the background. */
public final class HistoryModel {
    /** Entered within this time counts as entered when it happened. */
    private static final Duration AT_ONCE = Duration.ofMinutes(1);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private final Ledger ledger;
    private final Session session;
    private final Changes changes;
    private final Words kit;
    private final Map<String, String> names = new HashMap<>();

    /** @param words the texts of the topic, see {@link Texts} */
    public HistoryModel(Ledger ledger, Session session, Words words) {
        this.ledger = ledger;
        this.session = session;
        this.changes = new Changes(words);
        this.kit = Words.of(HistoryModel.class, words.locale());
    }

    /**
     * What became of a record.
     *
     * @param type its class
     */
    public List<Step> of(EClass type, String record) throws Refusal {
        Map<String, ActType<?>> acts =
                ledger.acts().stream().collect(Collectors.toMap(ActType::name, act -> act, (a, b) -> a));
        List<Step> steps = new ArrayList<>();
        for (Journal.Event event : ledger.journal().history(session, record)) {
            Entry entry = event.entry();
            ActType<?> act = acts.get(entry.act());
            steps.addFirst(new Step(
                    entry.desk() + ":" + entry.number(),
                    act == null ? entry.act() : act.title(kit.locale()),
                    name(entry.account()),
                    when(entry.happened(), entry.entered()),
                    changes.of(type, event.change())));
        }
        return steps;
    }

    private String when(Instant happened, Instant entered) {
        ZoneId zone = ledger.clock().getZone();
        String first = time(happened.atZone(zone));
        return Duration.between(happened, entered).abs().compareTo(AT_ONCE) <= 0
                ? first
                : kit.say("when.entered", first, time(entered.atZone(zone)));
    }

    private String time(ZonedDateTime at) {
        return kit.day(at.toLocalDate()) + " " + TIME.format(at);
    }

    private String name(String account) {
        return names.computeIfAbsent(account, id -> {
            try {
                Account found = ledger.open(session, Account.class, id);
                return found.getDisplayName() == null ? found.getName() : found.getDisplayName();
            } catch (Refusal unseen) {
                return kit.say("account.unknown");
            }
        });
    }
}
