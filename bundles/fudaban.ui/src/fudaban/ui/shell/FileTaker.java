// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.shell;

import fudaban.ui.Work;
import fudaban.ui.job.JobBook;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.widgets.Shell;

/** Takes files that a user brings to a desk for the first time: dropped on the window of a trial, or chosen there. A service. */
public interface FileTaker {
    /** What it does, as the text of a button. */
    String label(Locale locale);

    /** Whether a file is of the kind it takes; only its name is looked at. */
    boolean takes(Path file);

    /**
     * Shows what it would take, and takes it when the user says so.
     *
     * @param file empty: the user is asked for one
     */
    void take(At at, Optional<Path> file);

    /** Where it is to happen. */
    record At(Shell shell, Seat seat, Work work, JobBook jobs, Guide guide) {}
}
