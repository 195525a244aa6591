// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.virtual.printer;

import fudaban.hardware.printer.JobState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a practice printer remembers of its jobs: a file with a line for each, so that it can be asked after a restart. */
final class JobBook {
    /** One job. */
    record Line(int id, String key, JobState state, boolean begun, int sides) {
        Line with(JobState now, boolean started, int printed) {
            return new Line(id, key, now, started, printed);
        }
    }

    private final Path file;
    private final List<Line> lines = new ArrayList<>();
    private int last;

    JobBook(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            var read = Files.readAllLines(file);
            last = Integer.parseInt(read.getFirst());
            for (var line : read.subList(1, read.size())) {
                var part = line.split("\t");
                lines.add(new Line(
                        Integer.parseInt(part[0]),
                        part[4],
                        JobState.valueOf(part[1]),
                        Boolean.parseBoolean(part[2]),
                        Integer.parseInt(part[3])));
            }
        }
    }

    /** Newest first. */
    List<Line> all() {
        return List.copyOf(lines.reversed());
    }

    Optional<Line> byKey(String key) {
        return lines.stream().filter(line -> line.key().equals(key)).findFirst();
    }

    Optional<Line> byId(int id) {
        return lines.stream().filter(line -> line.id() == id).findFirst();
    }

    Line add(String key) {
        var line = new Line(++last, key, JobState.WAITING, false, 0);
        lines.add(line);
        save();
        return line;
    }

    void set(Line line) {
        lines.replaceAll(each -> each.id() == line.id() ? line : each);
        save();
    }

    /** As printers do that keep no history. */
    void forget() {
        lines.removeIf(line -> line.state().ended());
        save();
    }

    private void save() {
        var text = new StringBuilder().append(last).append('\n');
        lines.forEach(line -> text.append(line.id() + "\t" + line.state() + "\t" + line.begun() + "\t" + line.sides()
                + "\t" + line.key() + "\n"));
        try {
            var fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(fresh, text);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException full) {
            throw new UncheckedIOException("the jobs of the practice printer cannot be kept", full);
        }
    }
}
