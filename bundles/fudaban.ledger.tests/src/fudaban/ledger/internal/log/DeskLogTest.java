// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong can be read afterwards, and holds nothing it must not hold. */
class DeskLogTest {
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @TempDir
    Path folder;

    private String text() throws IOException {
        return Files.readString(folder.resolve("log/fudaban.0.log"));
    }

    @Test
    void whatLibrariesLogIsInTheFile() throws IOException {
        try (var log = DeskLog.attach(folder, TOKYO)) {
            assertFalse(Files.exists(folder.resolve("log")), "a file is made when there is something to say");
            Logger.getLogger("org.example.Library").log(Level.WARNING, "{0} is slow", "the reader");
            Logger.getLogger("org.example.Other").severe("the service is gone");
            Logger.getLogger("org.example.Other").info("nothing of note");
            log.flush();
            assertTrue(text().contains("WARNING [org.example.Library] the reader is slow"), text());
            assertTrue(text().contains("SEVERE [org.example.Other] the service is gone"), text());
            assertFalse(text().contains("nothing of note"));
        }
        Logger.getLogger("org.example.Other").severe("after the desk was closed");
        assertFalse(text().contains("after the desk"));
        try (Stream<Path> left = Files.list(folder.resolve("log"))) {
            assertEquals(1, left.count(), "no lock file stays");
        }
    }

    @Test
    void theMessagesOfFailuresAreNotKept() {
        var cause = new IllegalStateException("value '髙橋 太郎' is too long");
        var failure = new Refusal(cause, DeskLogTest.class, "test.key", "髙橋 太郎");
        var record = new LogRecord(Level.SEVERE, "a backup was\nnot made");
        record.setThrown(failure);
        record.setLoggerName("fudaban.test");
        String lines = new LogLines(TOKYO).format(record);
        assertFalse(lines.contains("髙橋"), lines);
        assertTrue(lines.contains("a backup was not made"), lines);
        assertTrue(lines.contains("fudaban.ledger.Refusal test.key"), lines);
        assertTrue(lines.contains("caused by java.lang.IllegalStateException"), lines);
        assertTrue(lines.contains("DeskLogTest.theMessagesOfFailuresAreNotKept"), lines);
    }

    @Test
    void oldFilesMakeRoom() throws IOException {
        try (var log = new DeskLog(folder, 2_000, TOKYO)) {
            for (int i = 0; i < 400; i++) {
                log.publish(new LogRecord(Level.WARNING, "line " + i));
            }
        }
        try (Stream<Path> files = Files.list(folder.resolve("log"))) {
            var all = files.toList();
            assertEquals(5, all.size(), all.toString());
        }
        assertTrue(text().contains("line 399"));
    }

    @Test
    void aFolderThatCannotBeWrittenStopsNobody() throws IOException {
        Files.writeString(folder.resolve("log"), "in the way");
        try (var log = new DeskLog(folder, 2_000, TOKYO)) {
            log.setErrorManager(new java.util.logging.ErrorManager() {
                @Override
                public synchronized void error(String message, Exception failure, int code) {
                    // Said once on the error stream in the product.
                }
            });
            log.publish(new LogRecord(Level.WARNING, "first"));
            log.publish(new LogRecord(Level.WARNING, "second"));
        }
        assertEquals("in the way", Files.readString(folder.resolve("log")));
    }
}
