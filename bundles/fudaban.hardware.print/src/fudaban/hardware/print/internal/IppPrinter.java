// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.print.internal;

import fudaban.hardware.print.internal.ipp.IppGroup;
import fudaban.hardware.print.internal.ipp.IppValue;
import fudaban.hardware.print.internal.ipp.Operation;
import fudaban.hardware.printer.Finding;
import fudaban.hardware.printer.PaperOrder.Media;
import fudaban.hardware.printer.PrintFailure;
import fudaban.hardware.printer.PrintFailure.Kind;
import fudaban.hardware.printer.PrintJob;
import fudaban.hardware.printer.Printer;
import fudaban.hardware.printer.PrinterStatus;
import fudaban.hardware.printer.PrinterStatus.Activity;
import fudaban.hardware.printer.Trouble;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** What card and paper printers have in common: state, jobs, and finding a job again by its key, which is the job's name. */
abstract class IppPrinter implements Printer {
    private static final String[] JOB = {
        "job-id", "job-name", "job-state", "job-state-reasons", "job-impressions-completed", "time-at-processing"
    };
    private static final int LONGEST_NAME = 255;
    private static final int IDLE = 3;
    private static final int STOPPED = 5;

    private final Queue queue;

    IppPrinter(Queue queue) {
        this.queue = queue;
    }

    Queue queue() {
        return queue;
    }

    @Override
    public String id() {
        return queue.id();
    }

    @Override
    public String name() {
        return queue.name();
    }

    @Override
    public boolean practice() {
        return false;
    }

    @Override
    public PrinterStatus status() throws PrintFailure {
        var printer = queue.call(
                        Operation.GET_PRINTER_ATTRIBUTES,
                        Queue.asking(
                                "printer-state",
                                "printer-state-reasons",
                                "printer-is-accepting-jobs",
                                "marker-names",
                                "marker-types",
                                "marker-levels",
                                "printer-supply",
                                "printer-supply-description",
                                "printer-impressions-completed"))
                .first(IppGroup.PRINTER);
        var troubles = EnumSet.noneOf(Trouble.class);
        troubles.addAll(Reasons.troubles(printer.texts("printer-state-reasons")));
        int state = printer.number("printer-state").orElse(STOPPED);
        if (state == STOPPED && troubles.stream().noneMatch(Trouble::stops)) {
            troubles.add(Trouble.OTHER_STOP);
        }
        var activity = state == IDLE ? Activity.IDLE : state == STOPPED ? Activity.STOPPED : Activity.PRINTING;
        var printed = printer.number("printer-impressions-completed");
        return new PrinterStatus(
                activity,
                printer.is("printer-is-accepting-jobs"),
                troubles,
                Supplies.of(printer),
                printed.isPresent() ? OptionalLong.of(printed.get()) : OptionalLong.empty());
    }

    @Override
    public List<PrintJob> jobs() throws PrintFailure {
        return List.copyOf(all());
    }

    /** Newest first. */
    private List<IppJob> all() throws PrintFailure {
        var found = new TreeMap<Integer, IppJob>(Comparator.reverseOrder());
        // The queue before the history: a job that ends in between is in both, and the history is right.
        for (var which : List.of("not-completed", "completed")) {
            var attributes = Queue.asking(JOB).keyword("which-jobs", which);
            attributes.add("my-jobs", IppValue.BOOLEAN, false);
            queue.call(Operation.GET_JOBS, attributes)
                    .all(IppGroup.JOB)
                    .forEach(job -> job.number("job-id").ifPresent(id -> found.put(id, new IppJob(this, id, job))));
        }
        return new ArrayList<>(found.values());
    }

    /** The attributes of one job, asked now. */
    IppGroup job(int id) throws PrintFailure {
        var attributes = Queue.asking(JOB).add("job-id", IppValue.INTEGER, id);
        return queue.call(Operation.GET_JOB_ATTRIBUTES, attributes).first(IppGroup.JOB);
    }

    /**
     * The newest job that has ended: whatever a printer forgets first, by number or by age, it forgets that one before any job
     * sent later. A printer without such a job is given one that is taken back empty, which prints nothing.
     */
    @Override
    public String mark() throws PrintFailure {
        var ended = newestEnded();
        if (ended.isEmpty()) {
            var name = new IppGroup(IppGroup.OPERATION).add("job-name", IppValue.NAME, "fudaban.mark");
            var made =
                    queue.call(Operation.CREATE_JOB, name).first(IppGroup.JOB).number("job-id");
            if (made.isPresent()) {
                new IppJob(this, made.get(), new IppGroup(IppGroup.JOB)).cancel();
            }
            ended = newestEnded();
        }
        return ended.map(IppJob::id).orElse("");
    }

    private Optional<IppJob> newestEnded() throws PrintFailure {
        return all().stream().filter(job -> job.known().state().ended()).findFirst();
    }

    @Override
    public Finding find(String key, String mark) throws PrintFailure {
        var all = all();
        var found = byKey(all, key);
        if (found.isPresent()) {
            return new Finding.Known(found.get());
        }
        // A job whose name the service hides from this account might be the one.
        boolean hidden = all.stream().anyMatch(job -> job.key().isEmpty() && isNewer(job, mark));
        boolean reaches = all.stream().anyMatch(job -> job.id().equals(mark));
        return reaches && !hidden ? new Finding.Absent() : new Finding.Forgotten();
    }

    private static boolean isNewer(IppJob job, String mark) {
        return !mark.matches("\\d{1,9}") || job.number() > Integer.parseInt(mark);
    }

    private static Optional<IppJob> byKey(List<IppJob> jobs, String key) {
        return jobs.stream().filter(job -> job.key().equals(key)).findFirst();
    }

    /** Sends a document, unless the printer has a job of that key. */
    PrintJob send(String key, byte[] document, String format, Media media, IppGroup job) throws PrintFailure {
        if (key.isEmpty() || key.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            throw new IllegalArgumentException("key of a job: " + key);
        }
        var before = byKey(all(), key);
        if (before.isPresent()) {
            return before.get();
        }
        var operation = new IppGroup(IppGroup.OPERATION)
                .add("job-name", IppValue.NAME, key)
                .add("ipp-attribute-fidelity", IppValue.BOOLEAN, false)
                .add("document-format", IppValue.MIME, format);
        var word = queue.word(media);
        if (word.isPresent()) {
            job.keyword("media", word.get());
        } else {
            job.add("media-col", IppValue.COLLECTION, size(media));
        }
        // A banner page would cost a card.
        job.keyword("job-sheets", "none").keyword("print-scaling", "none");
        var answer = queue.call(Operation.PRINT_JOB, operation, job, document).first(IppGroup.JOB);
        int id = answer.number("job-id")
                .orElseThrow(() -> new PrintFailure(Kind.PROTOCOL, "Print-Job without job-id", name()));
        return new IppJob(this, id, answer.add("job-name", IppValue.NAME, key));
    }

    private static Map<String, List<IppValue>> size(Media media) {
        var size = Map.of(
                "x-dimension", List.of(new IppValue(IppValue.INTEGER, media.width())),
                "y-dimension", List.of(new IppValue(IppValue.INTEGER, media.height())));
        return Map.of("media-size", List.of(new IppValue(IppValue.COLLECTION, size)));
    }

    PrintFailure unsupported(String what) {
        return new PrintFailure(Kind.UNSUPPORTED, what, name(), what);
    }

    @Override
    public String toString() {
        return id();
    }
}
