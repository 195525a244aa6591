// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.reporting.Reporting;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file a verb writes where it was told to. */
final class WrittenFile {
    private WrittenFile() {}

    /** What is written. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** @throws Refusal when it cannot be written */
    static void write(Path file, Writing writing) throws Refusal {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                writing.to(out);
            }
        } catch (IOException failure) {
            throw Reporting.refusal(failure, "report.unwritable", file.toString());
        }
    }
}
