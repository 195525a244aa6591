// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.today;

import fudaban.ui.page.Entry;
import fudaban.ui.page.EntryRow;
import fudaban.ui.page.Panel;
import fudaban.ui.shell.Guide;
import fudaban.ui.shell.TodayItem;
import fudaban.ui.shell.TodayItem.Section;
import fudaban.ui.table.Tone;
import fudaban.ui.theme.Css;
import fudaban.ui.words.Words;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** One section of 本日. Where nothing is to be done the first says so, the others are not there. */
final class SectionPanel extends Composite {
    private final Words words;
    private final Section section;
    private final Guide guide;
    private final Panel panel;
    private final Composite list;

    SectionPanel(Composite parent, Words words, Section section, Guide guide) {
        super(parent, SWT.NONE);
        Css.style(this, "Page");
        this.words = words;
        this.section = section;
        this.guide = guide;
        var layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        setLayout(layout);
        panel = new Panel(this).headed(words.say("section." + section.name()));
        panel.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        list = new Composite(panel, SWT.NONE);
        var rows = new GridLayout();
        rows.marginWidth = 0;
        rows.marginHeight = 0;
        rows.verticalSpacing = 2;
        list.setLayout(rows);
        list.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    void show(TodayModel model) {
        List<TodayItem> items = model.items(section);
        for (var child : list.getChildren()) {
            child.dispose();
        }
        panel.note(items.isEmpty() ? "" : words.say("count", items.size()));
        setVisible(section == Section.DUE || !items.isEmpty());
        if (items.isEmpty() && model.isRead()) {
            Label none = Css.style(new Label(list, SWT.WRAP), "Muted");
            none.setText(words.say("none"));
            none.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        }
        for (TodayItem item : items) {
            var row = new EntryRow(
                    list,
                    entry(item),
                    item.place().isEmpty() ? null : () -> guide.go(item.place().get()));
            row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        }
    }

    private Entry entry(TodayItem item) {
        String due = item.due() == null
                ? item.urgency() == TodayItem.Urgency.CALM
                        ? ""
                        : words.say("urgency." + item.urgency().name())
                : item.urgency() == TodayItem.Urgency.TODAY || item.urgency() == TodayItem.Urgency.LATE
                        ? words.say("urgency." + item.urgency().name() + ".due", day(item))
                        : day(item);
        return new Entry(item.icon(), item.title(), item.why(), due, tone(item));
    }

    private String day(TodayItem item) {
        return words.day(item.due());
    }

    private static Tone tone(TodayItem item) {
        return switch (item.urgency()) {
            case LATE -> Tone.BAD;
            case TODAY -> Tone.CAUTION;
            case SOON -> Tone.NEUTRAL;
            case CALM -> Tone.PLAIN;
        };
    }
}
