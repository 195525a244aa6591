// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.pcsc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import fudaban.hardware.CardReaderService;
import fudaban.hardware.virtual.sandbox.PcscSandbox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real pcscd with vpcd, in private namespaces. Fails, never skips, where that cannot start. */
class PcscSandboxTest {
    private static final List<Class<?>> NEEDS = List.of(
            PcscReaderService.class,
            CardReaderService.class,
            PcscSandbox.class,
            ObjectMapper.class,
            JsonFactory.class,
            JsonInclude.class);

    @TempDir
    private Path folder;

    private String scenario(PcscSandbox sandbox, String name) throws Exception {
        return sandbox.java(PcscScenario.class, NEEDS, name, folder.toString()).orFail();
    }

    private static PcscSandbox sandbox() {
        return new PcscSandbox(2, Duration.ofSeconds(60));
    }

    private static void says(String output, String line) {
        assertTrue(output.contains(line), "“" + line + "” is missing in:\n" + output);
    }

    @Test
    void aCardIsIssuedAndReadBackAndOpenScSeesIt() throws Exception {
        var output = scenario(sandbox(), "issue");
        says(output, "readers=4 product=Fudaban Virtual Reader 1\n");
        says(output, "atr=3B 87 80 01 46 55 44 41 42 41 4E 5D\n");
        says(output, "before=BLANK\n");
        says(output, "after=COMPLETE differences=[] name=髙橋 花子\n");
        says(output, "3b:87:80:01:46:55:44:41:42:41:4e:5d\n");
        says(output, "Personal Identity Verification Card");
        says(output, "32 30 33 31 30 33 33 31", "expiry 20310331 in the CHUID");
        says(output, "Inserted, Removed, Inserted, Removed]");
    }

    private static void says(String output, String line, String what) {
        assertTrue(output.replaceAll("(?m) \\S+$", "").replaceAll("\\s+", " ").contains(line), what + ":\n" + output);
    }

    @Test
    void aMuteCardIsLeftAndHealsWhenPulled() throws Exception {
        var output = scenario(sandbox(), "mute");
        assertEquals("mute=MUTE\nlate=false\nagain=MUTE\nother=true\nhealed=true\n", output);
    }

    @Test
    void aCardTornOutThroughTheServiceIsFinished() throws Exception {
        var output = scenario(sandbox(), "torn");
        for (var at : new int[] {5, 9, 11, 40}) {
            says(output, at + " torn=REMOVED\n" + at + " finished=[]\n");
        }
    }

    @Test
    void theServiceMayBeMissingComeAndGo() throws Exception {
        var one = new PcscSandbox(1, Duration.ofSeconds(60)).withoutService();
        var output = scenario(one, "service");
        says(output, "down=NO_SERVICE スマートカードサービスが動いていません。");
        for (var round = 1; round <= 2; round++) {
            says(output, "round " + round + " uid=true\nkilled=NO_SERVICE\ngone=NO_READER readers=0\n");
        }
        says(output, "events=4\n");
    }

    /** As nobody, where the tests are run by root; three services that know nothing of each other. */
    @Test
    void threeSandboxesAtOnceNeedNoRightsAndDoNotMeet() throws Exception {
        var place = Files.createTempDirectory("sandbox");
        try {
            Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxr-xr-x"));
            var script = place.resolve("pcsc-sandbox.sh");
            try (var in = PcscSandbox.class.getResourceAsStream("pcsc-sandbox.sh")) {
                Files.write(script, in.readAllBytes());
            }
            Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
            var command = new ArrayList<String>();
            if ("root".equals(System.getProperty("user.name"))) {
                command.addAll(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));
            }
            command.addAll(List.of("bash", script.toString(), "1", "bash", "-c"));
            // Each stays until it was seen that the others stand too.
            command.add("opensc-tool -l; echo net $(readlink /proc/self/ns/net); read -r _");
            var running = new ArrayList<Process>();
            for (var n = 0; n < 3; n++) {
                running.add(new ProcessBuilder(command)
                        .directory(Path.of("/").toFile())
                        .redirectErrorStream(true)
                        .start());
            }
            var networks = new HashSet<String>();
            for (var each : running) {
                var said = new StringBuilder();
                var lines = each.inputReader();
                for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                    said.append(line).append('\n');
                    if (line.startsWith("net ")) {
                        networks.add(line);
                        break;
                    }
                }
                says(said.toString(), "Fudaban Virtual Reader 1 00 01\n");
            }
            assertEquals(3, networks.size(), networks.toString());
            for (var each : running) {
                each.outputWriter().close();
                assertTrue(each.waitFor(20, TimeUnit.SECONDS), "does not end");
            }
        } finally {
            Files.deleteIfExists(place.resolve("pcsc-sandbox.sh"));
            Files.delete(place);
        }
    }

    @Test
    void withoutTheLibraryTheServiceSaysSo() {
        try (var service = new PcscReaderService("libnosuchthing.so.9")) {
            var why = service.state().failure().orElseThrow();
            assertTrue(
                    why.sentence(Locale.ENGLISH).startsWith("The PC/SC library (libnosuchthing.so.9) was not found."));
            assertTrue(service.readers().isEmpty());
        }
    }
}
