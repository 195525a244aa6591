// SPDX-License-Identifier: EPL-2.0
package fudaban.update.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.update.guard.BootGuard.Restored;
import fudaban.update.guard.BootGuard.Restored.Reason;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The start script puts back what an update left that was cut off or does not start; run here with a Java that only answers an exit code. */
class BootGuardTest {
    private static final String BUNDLES = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info";
    private static final String SCRIPT = "features/fudaban.platform.feature/root/linux/fudaban";
    private static final String STATES = "p2/org.eclipse.equinox.p2.engine/profileRegistry/DefaultProfile.profile/";

    @TempDir
    Path folder;

    private Path program;
    private BootGuard guard;

    @BeforeEach
    void program() throws Exception {
        program = folder.resolve("札番 fudaban");
        write(BUNDLES, "old bundles");
        write("configuration/config.ini", "old configuration");
        write(STATES + "1.profile.gz", "old state");
        write("plugins/org.eclipse.equinox.launcher_1.jar", "");
        write("logging.properties", "");
        Path checkout = Path.of("").toAbsolutePath();
        while (!Files.exists(checkout.resolve(SCRIPT))) {
            checkout = checkout.getParent();
        }
        Files.copy(checkout.resolve(SCRIPT), program.resolve("fudaban"));
        Files.setPosixFilePermissions(program.resolve("fudaban"), PosixFilePermissions.fromString("rwxr-xr-x"));
        guard = new BootGuard(program);
    }

    @Test
    void anUpdateThatWasCutOffIsPutBack() throws Exception {
        guard.begin("GIMA 第2版");
        installed();
        // The process that was at work is gone.
        write("updates/guard/applying", "999999999\nGIMA 第2版\nCUT_OFF\n");

        assertEquals(0, start(0, "update", "list"));

        assertOld();
        assertEquals(Optional.of(new Restored("GIMA 第2版", Reason.CUT_OFF)), guard.restored());
        assertEquals(Optional.empty(), guard.restored());
    }

    @Test
    void whileP2IsAtWorkNothingIsPutBack() throws Exception {
        guard.begin("GIMA 第2版");
        installed();
        // This process is at work; its arguments name the tests of fudaban.

        assertEquals(0, start(0, "update", "list"));

        assertEquals("new bundles", Files.readString(program.resolve(BUNDLES)));
        guard.abandoned();
    }

    @Test
    void aWorkbenchThatDoesNotStartIsPutBackAtTheNextStart() throws Exception {
        update();

        assertEquals(13, start(13));
        assertEquals("new bundles", Files.readString(program.resolve(BUNDLES)));
        assertEquals(0, start(0));

        assertOld();
        assertEquals(Reason.NOT_STARTED, guard.restored().orElseThrow().reason());
    }

    @Test
    void aCommandLineThatDoesNotAnswerIsPutBackToo() throws Exception {
        update();

        assertEquals(1, start(1, "card", "list"));
        assertEquals(0, start(0, "card", "list"));

        assertOld();
    }

    @Test
    void whatStandsStays() throws Exception {
        update();

        start(0, "card", "list");
        guard.answers();
        start(0);
        start(0);
        assertTrue(Files.exists(program.resolve("updates/guard/trial")), "closed at the log-in: still on trial");
        guard.stands();
        start(13);
        start(13);

        assertEquals("new bundles", Files.readString(program.resolve(BUNDLES)));
        assertEquals(Optional.empty(), guard.restored());
    }

    @Test
    void withoutAnUpdateAFailedStartChangesNothing() throws Exception {
        start(13);
        start(13);

        assertOld();
        assertFalse(Files.exists(program.resolve("updates")));
    }

    private void update() throws Exception {
        guard.begin("GIMA 第2版");
        installed();
        guard.applied();
    }

    private void installed() throws Exception {
        write(BUNDLES, "new bundles");
        write("configuration/config.ini", "new configuration");
        write(STATES + "2.profile.gz", "new state");
    }

    private void assertOld() throws Exception {
        assertEquals("old bundles", Files.readString(program.resolve(BUNDLES)));
        assertEquals("old configuration", Files.readString(program.resolve("configuration/config.ini")));
        assertTrue(Files.exists(program.resolve(STATES + "1.profile.gz")));
        assertFalse(Files.exists(program.resolve(STATES + "2.profile.gz")));
    }

    private int start(int code, String... arguments) throws Exception {
        Path java = folder.resolve("java/bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, "#!/bin/sh\nexit " + code + "\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        var command = new ArrayList<String>();
        command.add(program.resolve("fudaban").toString());
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(new File("/dev/null"));
        builder.environment().putAll(Map.of("JAVA_HOME", folder.resolve("java").toString()));
        Process process = builder.start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        return process.exitValue();
    }

    private void write(String path, String text) throws Exception {
        Path file = program.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
