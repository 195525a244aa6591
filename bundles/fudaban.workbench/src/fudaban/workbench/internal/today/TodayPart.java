// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.today;

import fudaban.office.era.Wareki;
import fudaban.ui.access.Keyboard;
import fudaban.ui.page.PageHead;
import fudaban.ui.shell.Guide;
import fudaban.ui.shell.Seat;
import fudaban.ui.shell.TodayItem.Section;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** 本日: where today stands in the contract, and everything that is due, waits or needs an eye, each one click from where it is done. */
public final class TodayPart {
    /** From this width on the sections stand in three columns. */
    private static final int WIDE = 1800;
    /** What was done last needs room for so many lines, or it is not there. */
    private static final int FEWEST = 3;
    /** What one line of it takes, and its heading with the edges of its panel. */
    private static final int LINE = 38;

    private static final int HEADING = 56;

    private final Words words = Words.of(TodayPart.class);
    private final List<SectionPanel> sections = new ArrayList<>();
    private TodayModel model;
    private ScrolledComposite scroll;
    private Composite page;
    private PageHead head;
    private DayBand band;
    private Composite columns;
    private RecentPanel recent;
    private Label quiet;

    /** Made by the workbench. */
    @Inject
    public TodayPart() {}

    /** The page without a desk: it is made while the log-in is on the screen. */
    @PostConstruct
    void create(Composite parent, Guide guide) {
        scroll = Css.style(new ScrolledComposite(parent, SWT.V_SCROLL), "Page");
        page = Css.style(new Composite(scroll, SWT.NONE), "Page");
        var layout = new GridLayout();
        layout.marginWidth = Space.L;
        layout.marginHeight = Space.L;
        layout.verticalSpacing = Space.L;
        page.setLayout(layout);
        head = Css.style(new PageHead(page, words.say("title")), "Page");
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        band = new DayBand(page, words);
        band.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        columns = Css.style(new Composite(page, SWT.NONE), "Page");
        columns.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        for (Section section : Section.values()) {
            sections.add(new SectionPanel(columns, words, section, guide));
        }
        recent = new RecentPanel(columns, words);
        recent.setLayoutData(Columns.BELOW);
        quiet = Css.style(new Label(columns, SWT.WRAP), "Muted Page");
        quiet.setText(words.say("quiet"));
        quiet.setVisible(false);
        columns.setLayout(new Columns(WIDE));
        scroll.setContent(page);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.addListener(SWT.Resize, event -> fit());
        for (SectionPanel section : sections) {
            section.setVisible(false);
        }
        if (model != null) {
            begin();
        }
    }

    /** The desk is open, and what there is today is being asked. */
    @Inject
    void sit(@Optional TodayModel begun) {
        if (begun != null && model == null) {
            model = begun;
            if (page != null) {
                begin();
            }
        }
    }

    private void begin() {
        head.note(date(model.seat(), words));
        model.onChange(this::show);
        if (model.isDayRead()) {
            show();
        }
    }

    static String date(Seat seat, Words words) {
        return words.locale().equals(Locale.JAPAN)
                ? Wareki.format(seat.today(), Wareki.Style.LONG) + "（" + Wareki.weekday(seat.today()) + "）"
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                        .withLocale(Locale.ENGLISH)
                        .format(seat.today());
    }

    private void show() {
        if (page.isDisposed()) {
            return;
        }
        if (model.isDayRead()) {
            band.show(model.day());
        }
        sections.forEach(section -> section.show(model));
        // For whoever waits for all that is due.
        page.setData("id", model.isRead() ? "today.whole" : "today.page");
        quiet.setVisible(model.isRead()
                && sections.stream().filter(SectionPanel::getVisible).count() <= 1);
        fit();
    }

    private void fit() {
        if (model == null) {
            return;
        }
        int width = scroll.getClientArea().width;
        recent.setVisible(false);
        page.layout(true, true);
        int lines = (scroll.getClientArea().height - below()) / LINE;
        recent.show(model.recent(), lines < FEWEST ? 0 : lines);
        scroll.setMinSize(page.computeSize(width, SWT.DEFAULT));
        page.layout(true, true);
    }

    /** Where the lines of what was done last would begin: below what is due, or in a column of their own. */
    private int below() {
        int top = columns.getLocation().y + HEADING + Space.L;
        if (((Columns) columns.getLayout()).beside(columns, columns.getSize().x)) {
            return top;
        }
        var due = sections.getFirst().getBounds();
        return top + due.y + due.height + Space.L;
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(Guide.CHANGED) Object event) {
        if (model != null && !page.isDisposed() && page.isVisible()) {
            model.refresh();
        }
    }

    @Focus
    void focus() {
        if (model != null && model.isRead()) {
            model.refresh();
        }
        Keyboard.to(page);
    }
}
