// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.hardware.CardFailure;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * With SoftHSM as the token. SoftHSM finds its tokens by an environment variable, so the work is done by a program of its
 * own. Needs the package softhsm2.
 */
class TokenMasterTest {
    private static final Path LIBRARY = TokenProgram.LIBRARY;
    private static final String PIN = TokenProgram.PIN;

    @TempDir
    private Path folder;

    @Test
    void theMasterIsMadeOnTheTokenAndNeverLeavesIt() throws Exception {
        assertTrue(Files.exists(LIBRARY), "SoftHSM is missing: apt-get install softhsm2");
        Files.createDirectories(folder.resolve("tokens"));
        Files.writeString(folder.resolve("softhsm2.conf"), "directories.tokendir = " + folder.resolve("tokens") + "\n");
        run(List.of("softhsm2-util", "--init-token", "--free", "--label", "t", "--so-pin", "87654321", "--pin", PIN));
        var path = new LinkedHashSet<String>();
        for (var type : List.of(TokenMasterTest.class, CardKeyStore.class)) {
            var place = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            path.add(place.resolve("target/classes").toString());
            path.add(place.resolve("bin").toString());
            path.add(place.toString());
        }
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(
                java, "-cp", String.join(File.pathSeparator, path), TokenProgram.class.getName(), folder.toString());
        assertEquals(
                "made\nkeys equal\nwrong PIN: KEYS_FAILED\nclosed: KEYS_FAILED\ntwice: KEYS_FAILED\n", run(command));
        // Once more in a new process: the master stayed.
        assertEquals("keys equal\nwrong PIN: KEYS_FAILED\nclosed: KEYS_FAILED\ntwice: KEYS_FAILED\n", run(command));
        try (var files = Files.walk(folder.resolve("tokens"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var master = Files.readString(folder.resolve("derived"), StandardCharsets.ISO_8859_1);
                assertFalse(Files.readString(file, StandardCharsets.ISO_8859_1).contains(master));
            }
        }
    }

    @Test
    void withoutTheLibraryItIsSaid() {
        var failure =
                assertThrows(CardFailure.class, () -> TokenMaster.open(Path.of("/nowhere.so"), 0, PIN.toCharArray()));
        assertEquals(CardFailure.Kind.KEYS_FAILED, failure.kind());
    }

    private String run(List<String> command) throws IOException, InterruptedException {
        var output = Files.createTempFile(folder, "run", ".out");
        var builder = new ProcessBuilder(new ArrayList<>(command))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment()
                .put("SOFTHSM2_CONF", folder.resolve("softhsm2.conf").toString());
        var process = builder.start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "hangs: " + command);
        var text = Files.readString(output);
        assertEquals(0, process.exitValue(), text);
        return text;
    }
}
