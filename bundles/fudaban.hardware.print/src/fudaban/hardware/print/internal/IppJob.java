// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.print.internal;

import fudaban.hardware.print.internal.ipp.IppGroup;
import fudaban.hardware.print.internal.ipp.IppValue;
import fudaban.hardware.print.internal.ipp.Operation;
import fudaban.hardware.printer.JobReport;
import fudaban.hardware.printer.JobState;
import fudaban.hardware.printer.PrintFailure;
import fudaban.hardware.printer.PrintJob;
import fudaban.hardware.printer.Printer;
import fudaban.hardware.printer.PrinterStatus;
import fudaban.hardware.printer.Trouble;
import java.util.EnumSet;
import java.util.Set;

/** A job of an IPP printer, as it was last told and as it is told when asked. */
final class IppJob implements PrintJob {
    private static final int PROCESSING = 5;
    private static final int PROCESSING_STOPPED = 6;
    private static final int CANCELED = 7;
    private static final int ABORTED = 8;
    private static final int COMPLETED = 9;

    private final IppPrinter printer;
    private final int number;
    private final IppGroup told;

    IppJob(IppPrinter printer, int number, IppGroup told) {
        this.printer = printer;
        this.number = number;
        this.told = told;
    }

    int number() {
        return number;
    }

    @Override
    public String key() {
        return told.text("job-name").orElse("");
    }

    @Override
    public String id() {
        return Integer.toString(number);
    }

    @Override
    public Printer printer() {
        return printer;
    }

    @Override
    public JobReport report() throws PrintFailure {
        var now = read(printer.job(number));
        if (now.state().ended()) {
            return now;
        }
        var status = printer.status();
        var troubles = EnumSet.noneOf(Trouble.class);
        troubles.addAll(now.troubles());
        troubles.addAll(status.troubles());
        boolean stuck = status.activity() == PrinterStatus.Activity.STOPPED
                || troubles.stream().anyMatch(Trouble::stops);
        return new JobReport(stuck ? JobState.STOPPED : now.state(), now.begun(), troubles, now.sides());
    }

    /** How it stood when the list was asked for. */
    JobReport known() {
        return read(told);
    }

    private static JobReport read(IppGroup job) {
        var reasons = job.texts("job-state-reasons");
        int sides = Math.max(0, job.number("job-impressions-completed").orElse(0));
        // No number but “no value” stands there as long as it has not begun.
        boolean begun = job.number("time-at-processing").isPresent() || sides > 0;
        return switch (job.number("job-state").orElse(0)) {
            case PROCESSING -> new JobReport(JobState.PRINTING, true, Set.of(), sides);
            case PROCESSING_STOPPED -> new JobReport(JobState.STOPPED, true, Reasons.troubles(stops(reasons)), sides);
            case CANCELED -> new JobReport(JobState.CANCELLED, begun, Set.of(), sides);
            case ABORTED -> new JobReport(JobState.FAILED, begun, Set.of(), sides);
            case COMPLETED ->
                new JobReport(
                        reasons.contains("job-completed-with-errors") ? JobState.FAILED : JobState.DONE,
                        true,
                        Set.of(),
                        sides);
            default -> new JobReport(JobState.WAITING, begun, Set.of(), sides);
        };
    }

    private static Set<String> stops(java.util.List<String> reasons) {
        return reasons.stream()
                .filter(reason -> reason.startsWith("media-") || reason.startsWith("marker-"))
                .collect(java.util.stream.Collectors.toSet());
    }

    @Override
    public void cancel() throws PrintFailure {
        var attributes = new IppGroup(IppGroup.OPERATION).add("job-id", IppValue.INTEGER, number);
        try {
            printer.queue().call(Operation.CANCEL_JOB, attributes);
        } catch (PrintFailure refused) {
            if (refused.kind() != PrintFailure.Kind.REFUSED
                    || !read(printer.job(number)).state().ended()) {
                throw refused;
            }
        }
    }

    @Override
    public String toString() {
        return printer.id() + "/" + number;
    }
}
