// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal;

import fudaban.ui.Work;
import fudaban.ui.dialog.Frame;
import fudaban.ui.job.JobBook;
import fudaban.ui.problem.ProblemBook;
import fudaban.ui.problem.ProblemDialog;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.statusreporter.StatusReporter;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Whatever goes wrong unexpectedly ends in the book of problems, is told once on screen, and never ends the program. */
final class Troubles {
    private final Display display;
    private final ProblemBook problems;
    private Frame told;

    private Troubles(Display display, ProblemBook problems) {
        this.display = display;
        this.problems = problems;
    }

    /** Puts the books of problems and jobs into the context and watches display and log. */
    static void watch(IEclipseContext context, Display display, Work work) {
        var problems = ProblemBook.of(work);
        context.set(ProblemBook.class, problems);
        context.set(JobBook.class, new JobBook(work, problems));
        var troubles = new Troubles(display, problems);
        display.setRuntimeExceptionHandler(troubles::show);
        display.setErrorHandler(troubles::show);
        // From the start of its loop on the workbench puts handlers of its own in place of these and reports by this
        // service.
        context.set(StatusReporter.class, new Reporter(troubles::show));
        ILogListener listener = (status, plugin) -> {
            if (status.getSeverity() == IStatus.ERROR && status.getException() != null) {
                problems.add(status.getException());
            }
        };
        Platform.addLogListener(listener);
        display.disposeExec(() -> Platform.removeLogListener(listener));
    }

    private void show(Throwable failure) {
        // The log listener enters it into the book.
        ILog.get().error("An exception on the UI thread", failure);
        Shell shell = display.getActiveShell();
        boolean open = told != null && !told.shell().isDisposed();
        if (shell != null && !open && !problems.problems().isEmpty()) {
            told = ProblemDialog.open(shell, problems.problems().getFirst());
        }
    }

    /** What the platform reports is told as everything else is, not in its own words. */
    private static final class Reporter extends StatusReporter {
        private final Consumer<Throwable> shown;

        Reporter(Consumer<Throwable> shown) {
            this.shown = shown;
        }

        @Override
        public void report(IStatus status, int style, Object... information) {
            if (status.getException() != null && style != IGNORE) {
                shown.accept(status.getException());
            } else if (style != IGNORE) {
                ILog.get().log(status);
            }
        }

        @Override
        public IStatus newStatus(int severity, String message, Throwable exception) {
            return new Status(severity, "fudaban.workbench", message, exception);
        }
    }
}
