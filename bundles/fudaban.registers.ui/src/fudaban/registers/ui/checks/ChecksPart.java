// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.ui.checks;

import fudaban.ledger.Ledger;
import fudaban.ledger.Session;
import fudaban.registers.profile.Register;
import fudaban.ui.Work;
import fudaban.ui.job.Job;
import fudaban.ui.job.JobBook;
import fudaban.ui.page.PageHead;
import fudaban.ui.piece.Banner;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.Empty;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.shell.Guide;
import fudaban.ui.shell.Place;
import fudaban.ui.shell.Seat;
import fudaban.ui.table.Tone;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** 監視結果: the items of a day's page, filled by one button when all is as it should be. */
public final class ChecksPart {
    private final Words words = Words.of(ChecksPart.class);
    private final List<CheckRow> rows = new ArrayList<>();
    private ChecksModel model;
    private JobBook jobs;
    private Guide guide;
    private PageHead head;
    private Banner banner;
    private Empty empty;
    private ScrolledComposite scroll;
    private Composite list;
    private Button fill;
    private Button after;
    private List<Register.Item> shown = List.of();

    /** Made by the workbench. */
    @Inject
    public ChecksPart() {}

    @PostConstruct
    void create(Composite parent, Ledger ledger, Session session, Work work, JobBook book, Guide leads) {
        build(parent, new Seat(ledger, session, words.locale()), work, book, leads);
    }

    void build(Composite parent, Seat seat, Work work, JobBook book, Guide leads) {
        jobs = book;
        guide = leads;
        model = new ChecksModel(seat, work);
        var page = Css.style(new Composite(parent, SWT.NONE), "Surface");
        Lay.grid(page, 1, Space.M, Space.M, Space.L);
        head = Lay.wide(new PageHead(page, words.say("title")));
        Composite verbs = Lay.grid(head.tools(), 3, Space.S);
        Buttons.id(Buttons.plain(verbs, words.say("before"), () -> move(-1)), "checks.before");
        after = Buttons.id(Buttons.plain(verbs, words.say("after"), () -> move(1)), "checks.after");
        fill = Buttons.id(Buttons.primary(verbs, words.say("fill.normal"), this::fill), "checks.fill");
        banner = Lay.wide(new Banner(page));
        Lay.present(banner, false);
        empty = Lay.all(new Empty(page));
        scroll = Lay.all(new ScrolledComposite(page, SWT.V_SCROLL));
        list = Css.style(Lay.grid(new Composite(scroll, SWT.NONE), 1, Space.S), "Surface");
        scroll.setContent(list);
        scroll.setExpandHorizontal(true);
        scroll.addListener(SWT.Resize, event -> fit());
        model.onChange(this::refresh);
        model.refresh();
    }

    private void move(int days) {
        model.show(model.day().plusDays(days));
    }

    private void fill() {
        if (model.fillable()) {
            jobs.start(words.say("fill.job"), model.fill(), this::ended);
        }
    }

    private void ended(Job job) {
        if (banner.isDisposed()) {
            return;
        }
        job.problem()
                .ifPresentOrElse(
                        problem -> banner.say(Tone.BAD, problem.what(), problem.rest()),
                        () -> banner.say(Tone.GOOD, job.text(), ""));
        Lay.present(banner, true);
        banner.requestLayout();
        model.refresh();
        guide.changed();
    }

    private void refresh() {
        if (head.isDisposed()) {
            return;
        }
        int all = model.items().size();
        head.note(words.say("note", words.day(model.day()), model.filled(), all));
        after.setEnabled(model.canGoOn());
        fill.setEnabled(model.fillable());
        int deviating = model.deviating();
        fill.setText(
                model.filled() == all && all > 0
                        ? words.say("fill.again")
                        : deviating == 0 ? words.say("fill.normal") : words.say("fill.deviating", deviating));
        if (!model.items().equals(shown)) {
            build();
        }
        rows.forEach(CheckRow::refresh);
        fit();
        boolean none = shown.isEmpty() && !model.reading();
        Lay.present(empty, none);
        Lay.present(scroll, !none);
        if (none) {
            String why = model.problem();
            empty.say("clipboard-check", words.say("none"), why.isEmpty() ? words.say("none.hint") : why, null, null);
        }
        head.layout(true, true);
        head.getParent().layout();
    }

    private void build() {
        rows.clear();
        for (var child : list.getChildren()) {
            child.dispose();
        }
        shown = model.items();
        for (Register.Item item : shown) {
            rows.add(Lay.wide(new CheckRow(list, model, item, words)));
            Labels.line(list, 1);
        }
        fit();
    }

    private void fit() {
        list.setSize(list.computeSize(scroll.getClientArea().width, SWT.DEFAULT));
        list.layout(true, true);
    }

    /** Called when the workbench leads here to a day. */
    @Inject
    void about(@Optional @Named(Place.ABOUT) String day) {
        if (model == null || day == null || day.isEmpty()) {
            return;
        }
        try {
            model.show(LocalDate.parse(day));
        } catch (DateTimeParseException otherWords) {
            model.refresh();
        }
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(Guide.CHANGED) Object event) {
        if (head != null && !head.isDisposed() && head.isVisible()) {
            model.refresh();
        }
    }

    @Focus
    void focus() {
        fill.setFocus();
    }
}
