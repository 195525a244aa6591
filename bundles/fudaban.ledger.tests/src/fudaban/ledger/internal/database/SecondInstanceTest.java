// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Refusal;
import fudaban.ledger.Settings;
import fudaban.ledger.Word;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two programs, one folder. */
class SecondInstanceTest {
    private static final byte[] KEY = Rows.key(1);

    @TempDir
    Path folder;

    @Test
    void withinOneProgram() throws Exception {
        var settings = Settings.of(folder);
        try (var first = Database.open(settings, KEY)) {
            for (int i = 0; i < 2; i++) {
                Refusal refusal = assertThrows(Refusal.class, () -> Database.open(settings, KEY));
                assertEquals("open.in-use", refusal.key());
                assertTrue(refusal.sentence(Locale.ENGLISH)
                        .contains("process " + ProcessHandle.current().pid()));
            }
            assertTrue(first.isNew());
        }
        Database.open(settings, KEY).close();
    }

    @Test
    void anotherProgramIsNamedAndItsDeathFreesTheFolder() throws Exception {
        Path classes = Files.createDirectory(folder.resolve("classes"));
        for (Class<?> each : new Class<?>[] {Holder.class, FolderLock.class, Refusal.class, Word.class}) {
            Path file = classes.resolve(each.getName().replace('.', '/') + ".class");
            Files.createDirectories(file.getParent());
            try (var in = each.getResourceAsStream(
                    each.getName().substring(each.getName().lastIndexOf('.') + 1) + ".class")) {
                Files.copy(in, file);
            }
        }
        Path data = Files.createDirectory(folder.resolve("data"));
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classes.toString(),
                        Holder.class.getName(),
                        data.toString())
                .redirectErrorStream(true)
                .start();
        try (var out = new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8))) {
            assertEquals("held", out.readLine());
            // Asking must not free the other's lock: ask twice.
            for (int i = 0; i < 2; i++) {
                Refusal refusal = assertThrows(Refusal.class, () -> Database.open(Settings.of(data), KEY));
                assertEquals("open.in-use", refusal.key());
                assertTrue(
                        refusal.sentence(Locale.JAPAN).contains("プロセス " + other.pid()), refusal.sentence(Locale.JAPAN));
            }
            assertFalse(Files.exists(data.resolve(Database.FILE)), "nothing is touched before the lock is taken");
        } finally {
            other.destroyForcibly().waitFor();
        }
        Database.open(Settings.of(data), KEY).close();
    }

    /** The other program. */
    static final class Holder {
        private Holder() {}

        public static void main(String[] arguments) throws Exception {
            FolderLock.take(Path.of(arguments[0]), Clock.systemDefaultZone());
            System.out.println("held");
            Thread.sleep(60_000);
        }
    }
}
