// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.job;

import fudaban.ui.piece.Empty;
import fudaban.ui.piece.Lay;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;

/** The jobs view: what is under way and what has ended, newest first. */
public final class JobList extends Composite {
    private final JobBook book;
    private final StackLayout stack = new StackLayout();
    private final Empty empty;
    private final Composite page;
    private final Map<Long, JobRow> rows = new LinkedHashMap<>();

    /** Shows the jobs of a book. */
    public JobList(Composite parent, JobBook book) {
        super(parent, SWT.NONE);
        Css.style(this, "Surface");
        this.book = book;
        Words words = Words.of(JobList.class);
        setLayout(stack);
        empty = new Empty(this);
        empty.say("hourglass", words.say("none"), words.say("none.hint"), null, null);
        page = Lay.grid(new Composite(this, SWT.NONE), 1, 0, Space.L, 0);
        Runnable listener = this::refresh;
        book.onChange(listener);
        addListener(SWT.Dispose, event -> book.forget(listener));
        refresh();
    }

    private void refresh() {
        List<Job> jobs = book.jobs();
        rows.entrySet().removeIf(row -> {
            boolean gone = jobs.stream().noneMatch(job -> job.number() == row.getKey());
            if (gone) {
                row.getValue().dispose();
            }
            return gone;
        });
        for (Job job : jobs.reversed()) {
            JobRow row = rows.computeIfAbsent(job.number(), number -> {
                var fresh = Lay.wide(new JobRow(page, book::cancel));
                fresh.moveAbove(null);
                return fresh;
            });
            row.show(job);
        }
        stack.topControl = jobs.isEmpty() ? empty : page;
        layout(true, true);
    }
}
