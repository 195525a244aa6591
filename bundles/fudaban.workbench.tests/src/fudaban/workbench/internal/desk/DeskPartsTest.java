// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Accounts;
import fudaban.ledger.Refusal;
import fudaban.ledger.Upkeep;
import fudaban.model.Account;
import fudaban.model.ModelFactory;
import fudaban.model.Role;
import fudaban.ui.page.EntryRow;
import fudaban.ui.testing.QuietDesk;
import fudaban.ui.testing.Screen;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** 管理, 処理の状況 and エラーの記録 on a screen. */
class DeskPartsTest {
    private static final List<Locale> BOTH = List.of(Locale.JAPAN, Locale.ENGLISH);

    static QuietDesk desk(List<Upkeep.Backup> backups) {
        Account account = ModelFactory.eINSTANCE.createAccount();
        account.setName("sato");
        account.setRole(Role.OPERATOR);
        var upkeep = QuietDesk.fake(Upkeep.class, (self, method, arguments) -> switch (method.getName()) {
            case "backups" -> backups;
            case "backup" -> Path.of("backup-of-now");
            default -> throw new Refusal(DeskPartsTest.class, "nothing else");
        });
        var accounts = QuietDesk.fake(Accounts.class, (self, method, arguments) -> List.of(account));
        return new QuietDesk()
                .answers("upkeep", (self, method, arguments) -> upkeep)
                .answers("accounts", (self, method, arguments) -> accounts);
    }

    private static void care(Screen screen, QuietDesk desk) {
        new CarePart()
                .create(
                        screen.shell(),
                        desk.ledger(),
                        desk.session(),
                        desk.work(),
                        desk.jobs(),
                        desk.guide(),
                        Path.of("data"));
        screen.open();
    }

    @Test
    void careMakesABackupAndSaysSo() {
        for (Locale locale : BOTH) {
            try (var screen = new Screen(locale)) {
                var desk = desk(List.of(new Upkeep.Backup(Path.of("b"), Instant.EPOCH, "desk1:1=00", 3 << 20)));
                care(screen, desk);
                screen.assertNamed();
                screen.assertShows("desk1", "sato", " 9:00");
                screen.press("care.backup");
                screen.assertShows("backup-of-now");
                assertEquals(1, desk.jobs().jobs().size());
                if (locale == Locale.ENGLISH) {
                    screen.assertEnglish();
                }
            }
        }
    }

    @Test
    void careWithoutABackupSaysSoAndAsksForAnAccount() {
        for (Locale locale : BOTH) {
            try (var screen = new Screen(locale)) {
                care(screen, desk(List.of()));
                screen.assertShows(locale == Locale.ENGLISH ? "There is no backup yet." : "バックアップはまだありません。");
                screen.press("care.account");
                screen.assertNamed();
                assertTrue(screen.has("account.password"));
                if (locale == Locale.ENGLISH) {
                    screen.assertEnglish();
                }
            }
        }
    }

    @Test
    void onesOwnPasswordIsChangedAndAnAccountIsLookedAt() {
        for (Locale locale : BOTH) {
            try (var screen = new Screen(locale)) {
                care(screen, desk(List.of()));
                screen.press("care.password");
                screen.assertNamed();
                assertTrue(screen.has("password.before"), "one's own is proved first");
                if (locale == Locale.ENGLISH) {
                    // The account is called so.
                    screen.assertEnglish("佐藤");
                }
            }
            try (var screen = new Screen(locale)) {
                care(screen, desk(List.of()));
                screen.all()
                        .filter(row -> "care.account.sato".equals(row.getData("id")))
                        .map(EntryRow.class::cast)
                        .findFirst()
                        .orElseThrow()
                        .press();
                screen.settle();
                screen.assertNamed();
                screen.assertShows("sato");
                assertFalse(screen.has("account.close.open"), "an operator closes nobody's account");
                assertFalse(screen.has("password.open"), "nor gives another a password");
            }
        }
    }

    @Test
    void whatRanAndWhatWentWrongIsListed() {
        for (Locale locale : BOTH) {
            try (var screen = new Screen(locale)) {
                var desk = desk(List.of());
                new JobsPart().create(screen.shell(), desk.jobs());
                new ProblemsPart().create(screen.shell(), desk.problems(), desk.ledger());
                screen.open();
                screen.assertNamed();
                desk.jobs().start("FIRST", progress -> "IT WENT WELL");
                desk.jobs().start("SECOND", progress -> {
                    throw new IllegalStateException("broken on purpose");
                });
                screen.settle();
                screen.assertShows("FIRST", "IT WENT WELL", "SECOND");
                screen.assertNamed();
                assertEquals(1, desk.problems().problems().size());
                if (locale == Locale.ENGLISH) {
                    screen.assertEnglish();
                }
            }
        }
    }
}
