// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.desk;

import fudaban.ui.access.Keyboard;
import fudaban.ui.job.JobBook;
import fudaban.ui.job.JobList;
import fudaban.ui.page.PageHead;
import fudaban.ui.piece.Lay;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** 処理の状況: what runs in the background, how far it is, and how it ended. */
public final class JobsPart {
    private JobList list;

    /** Made by the workbench. */
    @Inject
    public JobsPart() {}

    @PostConstruct
    void create(Composite parent, JobBook jobs) {
        var words = Words.of(JobsPart.class);
        var page = Css.style(new Composite(parent, SWT.NONE), "Surface");
        Lay.grid(page, 1, Space.M, Space.M, Space.L);
        Lay.wide(new PageHead(page, words.say("jobs")));
        list = Lay.all(new JobList(page, jobs));
    }

    @Focus
    void focus() {
        Keyboard.to(list);
    }
}
