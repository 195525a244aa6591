// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.virtual.printer;

import fudaban.hardware.printer.Finding;
import fudaban.hardware.printer.JobReport;
import fudaban.hardware.printer.JobState;
import fudaban.hardware.printer.PrintFailure;
import fudaban.hardware.printer.PrintJob;
import fudaban.hardware.printer.Printer;
import fudaban.hardware.printer.PrinterStatus;
import fudaban.hardware.printer.PrinterStatus.Activity;
import fudaban.hardware.printer.PrinterStatus.Supply;
import fudaban.hardware.printer.Trouble;
import fudaban.hardware.virtual.printer.JobBook.Line;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** What practice printers have in common: a queue that is worked off at once unless something is wrong. */
public abstract class VirtualPrinter implements Printer {
    private static final int RIBBON = 200;
    private static final int HUNDRED = 100;

    private final String id;
    private final String name;
    private final JobBook book;
    private final Path memory;
    private final List<PrinterFault> faults = new ArrayList<>();
    private final Map<Integer, Work> waiting = new HashMap<>();
    private Trouble trouble;
    private int printed;

    /** What a job does when its turn comes. */
    interface Work {
        /** Prints; {@code whole} is false when it is torn in the middle. */
        void print(int job, boolean whole) throws IOException;
    }

    VirtualPrinter(String id, String name, Path folder) throws IOException {
        this.id = id;
        this.name = name;
        this.book = new JobBook(Files.createDirectories(folder).resolve("jobs.txt"));
        this.memory = folder.resolve("troubles.txt");
        recall();
    }

    /** What stands in the way, and what is about to, stays over a restart. */
    private void recall() throws IOException {
        if (Files.exists(memory)) {
            for (var line : Files.readAllLines(memory)) {
                try {
                    if (line.contains("@")) {
                        faults.add(PrinterFault.read(line));
                    } else {
                        trouble = Trouble.valueOf(line);
                    }
                } catch (IllegalArgumentException damaged) {
                    // A line nobody understands is nothing that goes wrong.
                    continue;
                }
            }
        }
    }

    private void remember() {
        var lines = new ArrayList<String>();
        if (trouble != null) {
            lines.add(trouble.name());
        }
        faults.forEach(fault -> lines.add(fault.text()));
        try {
            Files.write(memory, lines);
        } catch (IOException full) {
            throw new UncheckedIOException("the troubles of the practice printer cannot be kept", full);
        }
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final boolean practice() {
        return true;
    }

    /** What goes wrong from now on; replaces what was said before. */
    public final synchronized void faults(PrinterFault... coming) {
        faults.clear();
        faults.addAll(List.of(coming));
        remember();
    }

    /** One more thing that goes wrong. */
    public final synchronized void fault(PrinterFault coming) {
        faults.add(coming);
        remember();
    }

    /** Somebody opens the printer, takes out what sticks, puts in what is missing and closes it: the queue goes on. */
    public final synchronized void help() {
        if (trouble == Trouble.JAM) {
            book.all().stream()
                    .filter(line -> line.begun() && !line.state().ended())
                    .forEach(line -> book.set(line.with(JobState.FAILED, true, 0)));
            takenOut();
        }
        trouble = null;
        work();
        remember();
    }

    /** What stuck inside was taken out by hand. */
    void takenOut() {}

    /** Forgets the jobs that have ended, as printers without a history do. */
    public final synchronized void forget() {
        book.forget();
    }

    /** Whether something of that kind goes wrong now; counts one card or document further. */
    final synchronized boolean strikes(PrinterFault.Kind kind) {
        boolean strikes = false;
        for (Iterator<PrinterFault> each = faults.iterator(); each.hasNext(); ) {
            var fault = each.next();
            if (fault.kind() == kind && fault.at() <= 1) {
                each.remove();
                strikes = true;
            }
        }
        if (strikes || faults.stream().anyMatch(fault -> fault.kind() == kind)) {
            faults.replaceAll(fault -> fault.kind() == kind ? new PrinterFault(kind, fault.at() - 1) : fault);
            remember();
        }
        return strikes;
    }

    /** Sends a job, unless there is one of that key. */
    final synchronized PrintJob send(String key, Work work) throws PrintFailure {
        var known = book.byKey(key);
        if (known.isPresent()) {
            return new Job(known.get().id(), key);
        }
        var line = book.add(key);
        waiting.put(line.id(), work);
        work();
        if (strikes(PrinterFault.Kind.ANSWER_LOST)) {
            throw new PrintFailure(PrintFailure.Kind.TIMEOUT, "practice: answer lost", name);
        }
        return new Job(line.id(), key);
    }

    private synchronized void work() {
        for (var line : book.all().reversed()) {
            if (trouble == null && !line.state().ended()) {
                work(line);
            }
        }
    }

    private void work(Line line) {
        var what = waiting.get(line.id());
        if (what == null) {
            // The program ended while it waited: what should be printed went with it.
            book.set(line.with(JobState.FAILED, line.begun(), 0));
            return;
        }
        trouble = strikes(PrinterFault.Kind.RIBBON_EMPTY)
                ? Trouble.RIBBON_EMPTY
                : strikes(PrinterFault.Kind.DOOR_OPEN) ? Trouble.DOOR_OPEN : null;
        if (trouble != null) {
            remember();
            return;
        }
        if (strikes(PrinterFault.Kind.JAM)) {
            trouble = Trouble.JAM;
            remember();
            book.set(line.with(JobState.PRINTING, true, 0));
            waiting.remove(line.id());
            return;
        }
        boolean whole = !strikes(PrinterFault.Kind.TEAR);
        try {
            book.set(line.with(JobState.PRINTING, true, 0));
            what.print(line.id(), whole);
            printed++;
            book.set(line.with(whole ? JobState.DONE : JobState.FAILED, true, whole ? 1 : 0));
        } catch (IOException full) {
            book.set(line.with(JobState.FAILED, true, 0));
        }
        waiting.remove(line.id());
    }

    @Override
    public final synchronized PrinterStatus status() {
        var left = Math.max(0, RIBBON - printed % RIBBON) * HUNDRED / RIBBON;
        return new PrinterStatus(
                trouble == null ? Activity.IDLE : Activity.STOPPED,
                true,
                trouble == null ? Set.of() : Set.of(trouble),
                List.of(new Supply(
                        "YMCKO", Supply.Kind.RIBBON, OptionalInt.of(trouble == Trouble.RIBBON_EMPTY ? 0 : left))),
                OptionalLong.of(book.all().stream()
                        .filter(line -> line.state() == JobState.DONE)
                        .count()));
    }

    @Override
    public final synchronized List<PrintJob> jobs() {
        return book.all().stream()
                .map(line -> (PrintJob) new Job(line.id(), line.key()))
                .toList();
    }

    @Override
    public final synchronized String mark() {
        return Integer.toString(book.all().stream()
                .filter(line -> line.state().ended())
                .mapToInt(Line::id)
                .findFirst()
                .orElse(0));
    }

    @Override
    public final synchronized Finding find(String key, String mark) {
        Optional<Line> known = book.byKey(key);
        if (known.isPresent()) {
            return new Finding.Known(new Job(known.get().id(), key));
        }
        boolean reaches = mark.equals("0") || book.all().stream().anyMatch(line -> mark.equals("" + line.id()));
        return reaches ? new Finding.Absent() : new Finding.Forgotten();
    }

    private synchronized JobReport report(int job) throws PrintFailure {
        var line = book.byId(job)
                .orElseThrow(() -> new PrintFailure(PrintFailure.Kind.UNCLEAR, "forgotten", name, "" + job));
        boolean stuck = trouble != null && !line.state().ended();
        return new JobReport(
                stuck ? JobState.STOPPED : line.state(),
                line.begun(),
                stuck ? Set.of(trouble) : Set.of(),
                line.sides());
    }

    private synchronized void cancel(int job) {
        book.byId(job).filter(line -> !line.state().ended()).ifPresent(line -> {
            waiting.remove(job);
            book.set(line.with(JobState.CANCELLED, line.begun(), 0));
        });
    }

    @Override
    public final String toString() {
        return id;
    }

    /** A job, told from the book whenever it is asked. */
    private final class Job implements PrintJob {
        private final int number;
        private final String key;

        Job(int number, String key) {
            this.number = number;
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }

        @Override
        public String id() {
            return Integer.toString(number);
        }

        @Override
        public Printer printer() {
            return VirtualPrinter.this;
        }

        @Override
        public JobReport report() throws PrintFailure {
            return VirtualPrinter.this.report(number);
        }

        @Override
        public void cancel() {
            VirtualPrinter.this.cancel(number);
        }
    }
}
