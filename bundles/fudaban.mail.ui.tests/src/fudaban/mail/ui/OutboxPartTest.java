// SPDX-License-Identifier: EPL-2.0
package fudaban.mail.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Refusal;
import fudaban.mail.model.LetterState;
import fudaban.mail.model.MailLetter;
import fudaban.mail.model.MailPackage.Literals;
import fudaban.ui.testing.QuietDesk;
import fudaban.ui.testing.Screen;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.swt.widgets.Button;
import org.junit.jupiter.api.Test;

/** 送信箱 on a screen: letters with their states, verbs for those that are selected, and a server that cannot be read. */
class OutboxPartTest {
    private static QuietDesk desk() {
        return new QuietDesk()
                .holds(
                        MailLetter.class,
                        QuietDesk.row(
                                "m",
                                Map.of(
                                        Literals.MAIL_LETTER__NUMBER,
                                        "M26-00001",
                                        Literals.MAIL_LETTER__STATE,
                                        LetterState.QUEUED,
                                        Literals.MAIL_LETTER__SUBJECT,
                                        "Cards that expire")));
    }

    @Test
    void everythingHasItsNameInBothLanguages() {
        for (Locale locale : List.of(Locale.JAPAN, Locale.ENGLISH)) {
            try (var screen = new Screen(locale)) {
                var desk = desk();
                new OutboxPart()
                        .create(
                                screen.shell(),
                                desk.ledger(),
                                desk.session(),
                                desk.work(),
                                desk.jobs(),
                                desk.printing(),
                                desk.guide(),
                                Path.of("."));
                screen.open();
                screen.assertNamed();
                if (locale == Locale.ENGLISH) {
                    screen.assertEnglish();
                }
                assertTrue(screen.find(Button.class, "outbox.send-all").isEnabled());
                assertFalse(screen.find(Button.class, "outbox.send").isEnabled(), "nothing is selected");
                assertFalse(screen.find(Button.class, "outbox.files").isEnabled());
            }
        }
    }

    @Test
    void aServerThatCannotBeReadIsTold() {
        try (var screen = new Screen(Locale.JAPAN)) {
            var desk = desk().answers("list", (self, method, arguments) -> {
                throw new Refusal(OutboxPartTest.class, "unreadable");
            });
            List<String> told = new ArrayList<>();
            List<char[]> passwords = new ArrayList<>();
            new Sending(desk.seat(Locale.JAPAN), desk.work(), Path.of("."))
                    .password(screen.shell(), passwords::add, told::add);
            assertEquals(1, told.size());
            assertTrue(passwords.isEmpty(), "nothing is sent");
        }
    }
}
