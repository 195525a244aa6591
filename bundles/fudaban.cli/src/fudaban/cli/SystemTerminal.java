// SPDX-License-Identifier: EPL-2.0
package fudaban.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** The process's own streams, always UTF-8. */
final class SystemTerminal implements Terminal {
    private final PrintStream out =
            new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final PrintStream err =
            new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.err), true, StandardCharsets.UTF_8);

    @Override
    public PrintStream out() {
        return out;
    }

    @Override
    public PrintStream err() {
        return err;
    }

    @Override
    public boolean interactive() {
        return System.console() != null && System.console().isTerminal();
    }

    @Override
    public Optional<char[]> password(String prompt) {
        return interactive() ? Optional.ofNullable(System.console().readPassword("%s: ", prompt)) : Optional.empty();
    }

    @Override
    public Path workingFolder() {
        // The start script hands in where it was called from: the launcher itself may run elsewhere.
        return Path.of(System.getProperty("fudaban.cwd", "")).toAbsolutePath();
    }
}
