// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.ui.work;

import fudaban.ledger.Ledger;
import fudaban.ledger.Session;
import fudaban.ui.Work;
import fudaban.ui.job.JobBook;
import fudaban.ui.shell.Guide;
import fudaban.ui.shell.Seat;
import fudaban.ui.words.Words;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;

/** One key to go over to another piece of work, or to begin one. */
public final class SwitchHandler {
    /** What was begun with it, by whoever sat here. */
    private final Set<String> begun = ConcurrentHashMap.newKeySet();

    /** Made by the workbench. */
    @Inject
    public SwitchHandler() {}

    @Execute
    void open(
            @Named(IServiceConstants.ACTIVE_SHELL) Shell shell,
            Ledger ledger,
            Session session,
            Work work,
            JobBook jobs,
            Guide guide) {
        var words = Words.of(SwitchHandler.class);
        SwitchDialog.open(
                shell,
                new SwitchModel(
                        new Seat(ledger, session, words.locale()),
                        work,
                        begun,
                        () -> !jobs.running().isEmpty()),
                guide::changed);
    }
}
