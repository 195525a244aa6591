// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.devices;

import fudaban.hardware.printer.CardPrinter;
import fudaban.hardware.printer.JobReport;
import fudaban.hardware.printer.PaperOrder;
import fudaban.hardware.printer.PaperPrinter;
import fudaban.hardware.printer.PrintFailure;
import fudaban.hardware.printer.PrintJob;
import fudaban.hardware.printer.Printer;
import fudaban.hardware.printer.PrinterStatus;
import fudaban.issuance.face.TestFace;
import fudaban.issuance.printer.Cleanings;
import fudaban.issuance.printer.DeskPrinters;
import fudaban.issuance.ui.devices.PrintRow.Kind;
import fudaban.ledger.Refusal;
import fudaban.ui.Work;
import fudaban.ui.shell.Seat;
import fudaban.ui.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** The printers of the desk and their jobs, without widgets. Asks the devices in the background; keeps nothing but how ended jobs ended. */
final class PrintersModel {
    /**
     * What was read at one time.
     *
     * @param printers the printers
     * @param jobs jobs of the chosen one, newest first
     * @param cleaning when the chosen one is to be cleaned, in a sentence; empty for paper
     * @param due whether that is now
     */
    record Seen(List<PrinterLine> printers, List<PrintRow> jobs, String cleaning, boolean due) {
        static final Seen NOTHING = new Seen(List.of(), List.of(), "", false);
    }

    private static final int SHOWN = 20;

    private final Seat seat;
    private final Work work;
    private final DeskPrinters desk;
    private final Titles titles;
    private final TestPages pages;
    private final Words words;
    private final List<Runnable> listeners = new ArrayList<>();
    private final AtomicBoolean reading = new AtomicBoolean();
    private final Map<String, JobReport> ended = new ConcurrentHashMap<>();
    /** Documents printed from here: only those can be printed once more. */
    private final Map<String, PaperOrder> documents = new HashMap<>();

    private volatile String chosen = "";
    private Seen seen = Seen.NOTHING;
    private Optional<String> done = Optional.empty();
    private Optional<String> problem = Optional.empty();
    private boolean read;

    /** Makes what a test prints. */
    interface TestPages {
        TestFace of(String title, String printer, String when);
    }

    /** Knows what the jobs of the workbench print. */
    interface Titles {
        Optional<String> of(String key);
    }

    PrintersModel(Seat seat, Work work, DeskPrinters desk, Titles titles, TestPages pages) {
        this.titles = titles;
        this.seat = seat;
        this.work = work;
        this.desk = desk;
        this.pages = pages;
        this.words = Words.of(PrintersModel.class, seat.locale());
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    Seen seen() {
        return seen;
    }

    boolean isRead() {
        return read;
    }

    /** The printer shown. */
    Optional<PrinterLine> chosen() {
        return seen.printers().stream().filter(line -> line.id().equals(chosen)).findFirst();
    }

    /** What was done last. */
    Optional<String> done() {
        return done;
    }

    /** What could not be done or read. */
    Optional<String> problem() {
        return problem;
    }

    void choose(String printer) {
        chosen = printer;
        refresh();
    }

    /** Reads everything anew, unless that is under way. */
    void refresh() {
        if (!reading.compareAndSet(false, true)) {
            return;
        }
        work.background().execute(() -> {
            Seen now;
            Optional<String> failure;
            try {
                DeskPrinters.Found found = desk.all();
                failure = found.failures().stream()
                        .map(each -> each.sentence(seat.locale()))
                        .findFirst();
                now = look(found.printers());
            } catch (Refusal | RuntimeException unreadable) {
                now = Seen.NOTHING;
                failure = Optional.of(words.failure(unreadable));
            } finally {
                reading.set(false);
            }
            Seen result = now;
            Optional<String> why = failure;
            work.ui().execute(() -> show(result, why));
        });
    }

    private Seen look(List<Printer> printers) throws Refusal {
        List<PrinterLine> lines =
                printers.stream().map(each -> PrinterLine.of(each, words)).toList();
        if (printers.stream().noneMatch(each -> each.id().equals(chosen))) {
            chosen = printers.isEmpty() ? "" : printers.getFirst().id();
        }
        List<PrintRow> jobs = new ArrayList<>();
        String cleaning = "";
        boolean due = false;
        for (Printer printer : printers) {
            if (printer.id().equals(chosen)) {
                jobs(printer, jobs);
                if (printer instanceof CardPrinter) {
                    var when = Cleanings.due(seat.ledger(), seat.session(), printer.id());
                    cleaning = when.sentence(seat.locale());
                    due = when.urgency() != fudaban.hardware.printer.CleaningRule.Urgency.NOT_DUE;
                }
            }
        }
        return new Seen(lines, jobs, cleaning, due);
    }

    private void jobs(Printer printer, List<PrintRow> rows) {
        try {
            for (PrintJob job : printer.jobs().stream().limit(SHOWN).toList()) {
                String key = printer.id() + "/" + job.id();
                JobReport report = ended.get(key);
                if (report == null) {
                    report = job.report();
                    if (report.state().ended()) {
                        ended.put(key, report);
                    }
                }
                rows.add(PrintRow.of(job, report, titles.of(job.key()), words));
            }
        } catch (PrintFailure failure) {
            // What the printer says of itself already says so.
            rows.clear();
        }
    }

    private void show(Seen now, Optional<String> why) {
        boolean changed = !now.equals(seen) || !read || !why.equals(problem) && why.isPresent();
        seen = now;
        read = true;
        if (why.isPresent()) {
            problem = why;
        }
        if (changed) {
            tell();
        }
    }

    /** Takes a job out of the queue. */
    void cancel(PrintRow row) {
        run(words.say("did.cancel", row.number()), () -> row.job().cancel());
    }

    /** Whether a job may be printed once more from here; else {@link #whyNot} says why. */
    boolean mayRepeat(PrintRow row) {
        return row.report().state().ended()
                && (row.kind() == Kind.TEST
                        || row.kind() == Kind.PAPER
                                && documents.containsKey(row.job().key()));
    }

    /** Why a job may not be printed once more, in a sentence. */
    String whyNot(PrintRow row) {
        return row.kind() == Kind.FACE
                ? words.say("again.face")
                : !row.report().state().ended() ? words.say("again.waits") : words.say("again.unknown");
    }

    /** Prints it once more, as a job of its own. */
    void repeat(PrintRow row) {
        if (mayRepeat(row)) {
            if (row.kind() == Kind.TEST) {
                test(row.job().printer());
            } else {
                paper(row.job().printer(), documents.get(row.job().key()), words.say("did.again", row.number()));
            }
        }
    }

    /** Prints a test card or page. */
    void test() {
        chosen().ifPresent(line -> test(line.printer()));
    }

    private void test(Printer printer) {
        run(words.say("did.test", printer.name()), () -> {
            String when = LocalDateTime.now(seat.ledger().clock())
                    .truncatedTo(ChronoUnit.SECONDS)
                    .toString();
            TestFace face = pages.of(words.say("test.title"), printer.name(), when);
            String key = Kind.TEST.key() + UUID.randomUUID();
            if (printer instanceof CardPrinter card) {
                card.print(face.card(card.resolutions(), card.bothSides()), key);
            } else if (printer instanceof PaperPrinter paper) {
                paper.print(PaperOrder.of(face.page()), key);
            }
        });
    }

    /** Prints a form or label. */
    void paper(Path pdf) {
        chosen().ifPresent(line -> {
            try {
                var order = PaperOrder.of(Files.readAllBytes(pdf));
                paper(line.printer(), order, words.say("did.paper", pdf.getFileName()));
            } catch (IOException | IllegalArgumentException unreadable) {
                problem = Optional.of(words.say("paper.unreadable", pdf.getFileName()));
                tell();
            }
        });
    }

    private void paper(Printer printer, PaperOrder order, String sentence) {
        if (printer instanceof PaperPrinter paper) {
            String key = Kind.PAPER.key() + UUID.randomUUID();
            documents.put(key, order);
            run(sentence, () -> paper.print(order, key));
        }
    }

    /** Records that the printer was cleaned. */
    void cleaned() {
        chosen().ifPresent(line -> run(
                words.say("did.clean", line.name()),
                () -> Cleanings.done(seat.ledger(), seat.session().working(), line.printer())));
    }

    private interface Doing {
        void run() throws Exception;
    }

    private void run(String sentence, Doing doing) {
        work.background().execute(() -> {
            Optional<String> why;
            try {
                doing.run();
                why = Optional.empty();
            } catch (PrintFailure failure) {
                why = Optional.of(failure.sentence(seat.locale()));
            } catch (Exception failure) {
                why = Optional.of(words.failure(failure));
            }
            Optional<String> failed = why;
            work.ui().execute(() -> {
                problem = failed;
                done = failed.isPresent() ? Optional.empty() : Optional.of(sentence);
                tell();
                refresh();
            });
        });
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /** What is left of supplies, in words. */
    String supplies(PrinterLine line) {
        return String.join(
                "　",
                line.status().map(PrinterStatus::supplies).orElse(List.of()).stream()
                        .map(supply -> words.say(
                                supply.percent().isPresent() ? "supply" : "supply.unknown",
                                words.say("supply.kind." + supply.kind(), supply.name()),
                                supply.percent().orElse(0)))
                        .toList());
    }
}
