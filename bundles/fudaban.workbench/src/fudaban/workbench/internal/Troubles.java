// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal;

import fudaban.ui.Work;
import fudaban.ui.job.JobBook;
import fudaban.ui.problem.ProblemBook;
import fudaban.ui.problem.ProblemDialog;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Display;

/** Whatever goes wrong unexpectedly ends in the book of problems, is told once on screen, and never ends the program. */
final class Troubles {
    private Troubles() {}

    /** Puts the books of problems and jobs into the context and watches display and log. */
    static void watch(IEclipseContext context, Display display, Work work) {
        var problems = ProblemBook.of(work);
        context.set(ProblemBook.class, problems);
        context.set(JobBook.class, new JobBook(work, problems));
        display.setRuntimeExceptionHandler(failure -> show(display, problems, failure));
        display.setErrorHandler(failure -> show(display, problems, failure));
        ILogListener listener = (status, plugin) -> {
            if (status.getSeverity() == IStatus.ERROR && status.getException() != null) {
                problems.add(status.getException());
            }
        };
        Platform.addLogListener(listener);
        display.disposeExec(() -> Platform.removeLogListener(listener));
    }

    private static void show(Display display, ProblemBook problems, Throwable failure) {
        // The log listener enters it into the book.
        ILog.get().error("An exception on the UI thread", failure);
        var shell = display.getActiveShell();
        boolean alone = shell != null && shell.getParent() == null;
        if (alone && !problems.problems().isEmpty()) {
            ProblemDialog.open(shell, problems.problems().getFirst());
        }
    }
}
