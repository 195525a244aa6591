// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A second opinion on finished files: xmllint, where it is installed. */
final class Xmllint {
    private Xmllint() {}

    /** Fails when xmllint is there and does not find the file valid. */
    static void valid(Path schema, Path file) throws IOException, InterruptedException {
        Optional<Path> program = Stream.of(
                        System.getenv().getOrDefault("PATH", "").split(":"))
                .map(folder -> Path.of(folder, "xmllint"))
                .filter(Files::isExecutable)
                .findFirst();
        if (program.isEmpty()) {
            return;
        }
        Process lint = new ProcessBuilder(
                        program.get().toString(), "--noout", "--nonet", "--schema", schema.toString(), file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(lint.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(lint.waitFor(60, TimeUnit.SECONDS), "xmllint hangs");
        assertEquals(0, lint.exitValue(), said);
    }
}
