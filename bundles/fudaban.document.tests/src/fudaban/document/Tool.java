// SPDX-License-Identifier: EPL-2.0
package fudaban.document;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Runs an independent program on what was written. A program that is not installed fails the test and names its
 * Debian package.
 */
public final class Tool {
    private Tool() {}

    /** What a program said and its exit code. */
    public record Result(int code, String output) {}

    /** Runs a program of a Debian package; standard output and error together. */
    public static Result run(String debianPackage, List<String> command) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            return fail(command.getFirst() + " cannot be started: install the Debian package " + debianPackage, e);
        }
        try (InputStream in = process.getInputStream()) {
            String output = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Result(process.waitFor(), output);
        }
    }
}
