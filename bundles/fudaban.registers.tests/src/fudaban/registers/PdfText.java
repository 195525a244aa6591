// SPDX-License-Identifier: EPL-2.0
package fudaban.registers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The text of a PDF by poppler's pdftotext, another program's reading, without spaces and line breaks: cells break lines where they like. */
public final class PdfText {
    private PdfText() {}

    /** Of bytes. */
    public static String of(byte[] pdf, Path folder) throws IOException, InterruptedException {
        Path file = Files.write(Files.createTempFile(folder, "text", ".pdf"), pdf);
        return of(file);
    }

    /** Of a file. */
    public static String of(Path file) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder("pdftotext", "-raw", file.toString(), "-")
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException missing) {
            throw new AssertionError("pdftotext is missing: install the Debian package poppler-utils", missing);
        }
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, waitFor(process), text);
        return text.replaceAll("[\\s　]+", "");
    }

    private static int waitFor(Process process) throws InterruptedException {
        return process.waitFor();
    }
}
