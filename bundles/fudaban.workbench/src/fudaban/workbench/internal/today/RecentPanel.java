// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.today;

import fudaban.ui.page.Entry;
import fudaban.ui.page.EntryRow;
import fudaban.ui.page.Panel;
import fudaban.ui.table.Tone;
import fudaban.ui.theme.Css;
import fudaban.ui.words.Words;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

/** What was done last at this desk: on screens that have room below what is to be done or beside it. */
final class RecentPanel extends Composite {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("M/d H:mm");

    private final Composite list;
    private List<TodayModel.Done> shown = List.of();

    RecentPanel(Composite parent, Words words) {
        super(parent, SWT.NONE);
        Css.style(this, "Page");
        var layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        setLayout(layout);
        var panel = new Panel(this).headed(words.say("recent"));
        panel.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        list = new Composite(panel, SWT.NONE);
        var rows = new GridLayout();
        rows.marginWidth = 0;
        rows.marginHeight = 0;
        rows.verticalSpacing = 2;
        list.setLayout(rows);
        list.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    /** @param most how many the screen has room for */
    void show(List<TodayModel.Done> all, int most) {
        List<TodayModel.Done> done = all.stream().limit(Math.max(0, most)).toList();
        setVisible(!done.isEmpty());
        if (done.equals(shown)) {
            return;
        }
        shown = done;
        for (var child : list.getChildren()) {
            child.dispose();
        }
        for (TodayModel.Done each : done) {
            var row =
                    new EntryRow(list, new Entry("history", each.act(), "", TIME.format(each.at()), Tone.PLAIN), null);
            row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        }
    }
}
