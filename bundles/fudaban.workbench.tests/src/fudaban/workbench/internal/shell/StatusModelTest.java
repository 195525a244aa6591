// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fudaban.ledger.Ledger;
import fudaban.ledger.journal.Entry;
import fudaban.ledger.journal.Journal;
import fudaban.ui.Work;
import fudaban.ui.shell.Seat;
import fudaban.ui.shell.StatusSource;
import fudaban.ui.table.Tone;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatusModelTest {
    private long number = 7;
    private boolean away;

    private final Journal journal = proxy(Journal.class);
    private final Ledger ledger = proxy(Ledger.class);

    private <T> T proxy(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "journal" -> journal;
                    case "away" -> away;
                    case "heads" -> {
                        if (away) {
                            throw new IllegalStateException("away");
                        }
                        yield List.of(new Entry(
                                "desk1",
                                number,
                                Instant.EPOCH,
                                Instant.EPOCH,
                                "a",
                                "work.start",
                                "e",
                                "",
                                "none",
                                "",
                                "",
                                List.of(),
                                Entry.START));
                    }
                    default -> throw new AssertionError(method);
                }));
    }

    @Test
    void noticesThatTheJournalHasGrown() {
        StatusSource source =
                seat -> List.of(new StatusSource.Item("clock", "text", "tip", Tone.PLAIN, Optional.empty()));
        var model = new StatusModel(new Seat(ledger, null, Locale.JAPAN), Work.direct(), List.of(source, source));
        List<String> told = new ArrayList<>();
        model.ask(items -> told.add("items " + items.size()), () -> told.add("grown"));
        model.ask(items -> told.add("items " + items.size()), () -> told.add("grown"));
        number++;
        model.ask(items -> told.add("items " + items.size()), () -> told.add("grown"));
        assertEquals(List.of("items 2", "items 2", "items 2", "grown"), told);
    }

    @Test
    void aServerThatIsAwayIsSaidBesideWhatWasSeenLast() {
        StatusSource source =
                seat -> List.of(new StatusSource.Item("clock", "text", "tip", Tone.PLAIN, Optional.empty()));
        var model = new StatusModel(new Seat(ledger, null, Locale.JAPAN), Work.direct(), List.of(source));
        List<String> told = new ArrayList<>();
        for (boolean now : new boolean[] {false, true, true, false}) {
            away = now;
            model.ask(
                    items -> told.add(String.join(
                            " ", items.stream().map(StatusSource.Item::text).toList())),
                    () -> told.add("again"));
        }
        assertEquals(List.of("text", "text サーバー応答なし", "text サーバー応答なし", "text", "again"), told);
    }

    @Test
    void aContributionThatFailsLeavesTheBarAsItIs() {
        StatusSource broken = seat -> {
            throw new IllegalStateException("closed");
        };
        List<String> told = new ArrayList<>();
        new StatusModel(new Seat(ledger, null, Locale.JAPAN), Work.direct(), List.of(broken))
                .ask(items -> told.add("items"), () -> told.add("grown"));
        assertEquals(List.of(), told);
    }
}
