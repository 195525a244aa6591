// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.print;

import fudaban.ledger.Refusal;
import fudaban.ui.Work;
import fudaban.ui.job.Job;
import fudaban.ui.job.JobBook;
import fudaban.ui.job.Progress;
import fudaban.ui.problem.ProblemBook;
import fudaban.ui.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;

/**
 * Where everything is printed: asks for a printer, and sees the job through as one of the jobs of the workbench. In the application's context.
 */
public final class PrintDesk {
    /** Remembers the printer of the last time on this machine. */
    public interface Memory {
        /** Its id; empty when there was none. */
        String last();

        /** Keeps it. */
        void keep(String printer);
    }

    /** The way to a printer that was chosen; goes in the background. */
    public interface Route {
        /**
         * Prints and waits for the end.
         *
         * @param title what stands in lists of jobs; no personal data
         * @return what came of it, in a sentence
         */
        String print(String title, byte[] pdf, Progress progress) throws Refusal, IOException, Progress.Cancelled;
    }

    private static final Memory FORGETFUL = new Memory() {
        @Override
        public String last() {
            return "";
        }

        @Override
        public void keep(String printer) {}
    };

    private final JobBook jobs;
    private final Work work;
    private final Supplier<PaperPrinters> printers;
    private final Memory memory;
    private final Optional<Path> practising;
    private final Words words = Words.of(PrintDesk.class);

    /**
     * @param jobs where prints are seen and stopped
     * @param printers the printers the desk knows by itself; gives null where there are none
     * @param practising the data folder of a desk for 訓練; empty at any other one
     */
    public PrintDesk(
            JobBook jobs, Work work, Supplier<PaperPrinters> printers, Memory memory, Optional<Path> practising) {
        this.jobs = jobs;
        this.work = work;
        this.printers = printers;
        this.memory = memory;
        this.practising = practising;
    }

    /** Where nothing is known but the print dialog of the system. */
    public static PrintDesk plain(JobBook jobs, Work work) {
        return new PrintDesk(jobs, work, () -> null, FORGETFUL, Optional.empty());
    }

    /** Before there is a desk: its printers, but no jobs of a workbench and nothing of 訓練. */
    public static PrintDesk plain(Supplier<PaperPrinters> printers, Work work) {
        return new PrintDesk(new JobBook(work, ProblemBook.of(work)), work, printers, FORGETFUL, Optional.empty());
    }

    /** Where prints are seen and stopped. */
    public JobBook jobs() {
        return jobs;
    }

    /**
     * Asks for a printer and prints on it as a job. Nothing happens when the user leaves.
     *
     * @param title what is printed; no personal data, it stands in lists of jobs
     * @param job what the job of the workbench is called
     * @param maker makes the PDF, within the job
     * @param ended told on the UI thread when it has ended, however it did
     */
    public void print(Shell parent, String title, String job, PaperModel.Maker maker, Consumer<Job> ended) {
        choose(
                parent,
                title,
                route -> jobs.start(
                        job,
                        progress -> {
                            byte[] pdf = maker.make();
                            progress.check();
                            return route.print(title, pdf, progress);
                        },
                        ended));
    }

    /** Asks for a printer. Nothing is told when the user leaves. */
    public void choose(Shell parent, String title, Consumer<Route> chosen) {
        PaperPrinters known = printers.get();
        if (known == null) {
            system(parent, chosen);
            return;
        }
        var model = new PrinterChoice(work, words, practising.isPresent(), memory.last());
        model.read(() -> known.found(practising, words.locale()));
        PrinterChooser.open(parent, model, title, words, () -> {
            memory.keep(model.chosen());
            if (model.chosen().equals(PrinterChoice.SYSTEM)) {
                system(parent, chosen);
            } else {
                chosen.accept((name, pdf, progress) ->
                        known.print(model.chosen(), Paper.of(name, pdf, model.copies()), words.locale(), progress));
            }
        });
    }

    private void system(Shell parent, Consumer<Route> chosen) {
        if (!parent.isDisposed()) {
            PdfPrinting.choose(parent).ifPresent(printer -> chosen.accept(route(printer)));
        }
    }

    private Route route(PrinterData printer) {
        return (title, pdf, progress) -> {
            Path file = PaperModel.file(pdf);
            try {
                return words.say("printed", PdfPrinting.print(file, printer, title, progress));
            } finally {
                Files.deleteIfExists(file);
            }
        };
    }
}
