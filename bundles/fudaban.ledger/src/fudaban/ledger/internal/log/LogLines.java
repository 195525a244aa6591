// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.log;

import fudaban.ledger.Refusal;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/**
 * Lines of the log. Of a failure they hold classes and places, never its message: databases and parsers quote there the values they choked on. What
 * a program says itself is kept; longer than a sentence it is cut.
 */
final class LogLines extends Formatter {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS");
    private static final int LONGEST = 500;
    private static final int FRAMES = 25;

    private final ZoneId zone;

    LogLines(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public String format(LogRecord record) {
        var line = new StringBuilder(TIME.format(record.getInstant().atZone(zone)))
                .append(' ')
                .append(record.getLevel().getName())
                .append(" [")
                .append(record.getLoggerName())
                .append("] ")
                .append(oneLine(formatMessage(record)))
                .append('\n');
        failure(record.getThrown(), line, Collections.newSetFromMap(new IdentityHashMap<>()));
        return line.toString();
    }

    private static String oneLine(String message) {
        String line = String.valueOf(message).replaceAll("\\p{Cntrl}+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }

    private static void failure(Throwable thrown, StringBuilder to, Set<Throwable> seen) {
        if (thrown == null || !seen.add(thrown)) {
            return;
        }
        to.append(seen.size() == 1 ? "  " : "  caused by ")
                .append(thrown.getClass().getName());
        if (thrown instanceof Refusal refusal) {
            to.append(' ').append(refusal.key());
        }
        to.append('\n');
        StackTraceElement[] places = thrown.getStackTrace();
        for (int i = 0; i < Math.min(FRAMES, places.length); i++) {
            to.append("    at ").append(places[i]).append('\n');
        }
        failure(thrown.getCause(), to, seen);
    }
}
