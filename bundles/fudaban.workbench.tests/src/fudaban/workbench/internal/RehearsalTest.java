// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Contributions;
import fudaban.ledger.Desk;
import fudaban.ledger.spi.TextKeys;
import fudaban.ui.testing.QuietDesk;
import fudaban.workbench.internal.today.TodayModel;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The desk of nobody. */
class RehearsalTest {
    @TempDir
    Path folder;

    private final List<String> asked = new ArrayList<>();

    private Rehearsal rehearsal() {
        return new Rehearsal(folder.resolve("desk"), RehearsalTest::nothing);
    }

    private static Contributions nothing() {
        var keys = QuietDesk.fake(TextKeys.class, (self, method, arguments) -> switch (method.getName()) {
            case "grams" -> Set.of();
            default -> arguments[0];
        });
        return new Contributions(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), keys, LocalDate::plusDays);
    }

    private void perform(Rehearsal rehearsal) {
        rehearsal.perform((ledger, session, over) -> TodayModel.rehearse(
                ledger,
                session,
                () -> {
                    asked.add("asked");
                    return List.of(seat -> {
                        asked.add(seat.session().name());
                        throw new IllegalStateException("nobody is told");
                    });
                },
                over));
    }

    @Test
    void isMadeOnceAskedWhileNobodyWaitsAndDeletedWhenItNoLongerOpens() throws Exception {
        perform(rehearsal());
        assertEquals(List.of(), asked, "there is no desk yet, and none is made while somebody waits");
        rehearsal().prepare();
        assertTrue(Desk.exists(folder.resolve("desk")));
        var late = rehearsal();
        late.end();
        perform(late);
        assertEquals(List.of(), asked, "whoever presses Enter is not held up");
        try (var lock =
                FileChannel.open(folder.resolve("desk.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            lock.lock();
            perform(rehearsal());
            assertEquals(List.of(), asked, "another program is at it");
            assertTrue(Desk.exists(folder.resolve("desk")), "and keeps its desk");
        }
        perform(rehearsal());
        assertEquals(List.of("asked", "nobody", "asked", "nobody"), asked.subList(0, 4), "again and again");
        asked.clear();
        var begun = rehearsal();
        begun.perform((ledger, session, over) -> {
            asked.add("asked");
            begun.end();
        });
        assertEquals(List.of("asked"), asked, "until it begins in earnest");
        Files.writeString(folder.resolve("desk/keys.json"), "{}");
        perform(rehearsal());
        assertFalse(Files.exists(folder.resolve("desk")));
    }
}
