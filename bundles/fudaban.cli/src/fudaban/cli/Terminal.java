// SPDX-License-Identifier: EPL-2.0
package fudaban.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;

/** Where the command line reads and writes; tests hand in their own. */
public interface Terminal {
    /** For results. */
    PrintStream out();

    /** For progress and errors. */
    PrintStream err();

    /** Whether a person sees the error stream, so that progress may be drawn. */
    boolean interactive();

    /** Reads a password without echo; empty when there is no terminal. */
    Optional<char[]> password(String prompt);

    /** The caller's working folder. */
    Path workingFolder();
}
