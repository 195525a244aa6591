// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.ui.daily;

import fudaban.document.text.FontStack;
import fudaban.ledger.Ledger;
import fudaban.ledger.Session;
import fudaban.ledger.spi.DaySource;
import fudaban.reporting.life.Reports;
import fudaban.reporting.ui.life.ReportSteps;
import fudaban.ui.Work;
import fudaban.ui.access.Keyboard;
import fudaban.ui.job.Job;
import fudaban.ui.job.JobBook;
import fudaban.ui.job.Task;
import fudaban.ui.page.PageHead;
import fudaban.ui.piece.Badge;
import fudaban.ui.piece.Banner;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.Lay;
import fudaban.ui.print.PaperDialog;
import fudaban.ui.print.PaperModel;
import fudaban.ui.print.PrintDesk;
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
import java.util.List;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** 日報: the day's draft with what is blank on it, what people add, and one button for what comes next: 提出, 受領, 確定. */
public final class DailyPart {
    private final Words words = Words.of(DailyPart.class);
    private DailyModel model;
    private ReportSteps steps;
    private Work work;
    private JobBook jobs;
    private PrintDesk printing;
    private Guide guide;
    private PageHead head;
    private Badge state;
    private Banner banner;
    private DailySheet sheet;
    private Button today;
    private Button next;
    private Button replace;
    private Button mail;
    private Button save;

    /** Made by the workbench. */
    @Inject
    public DailyPart() {}

    @PostConstruct
    void create(
            Composite parent,
            Ledger ledger,
            Session session,
            Work where,
            JobBook book,
            PrintDesk prints,
            Guide leads,
            @Service List<DaySource> sources) {
        work = where;
        jobs = book;
        printing = prints;
        guide = leads;
        var seat = new Seat(ledger, session, words.locale());
        model = new DailyModel(seat, work, FontStack.shipped(), sources);
        steps = new ReportSteps(seat);
        var page = Css.style(new Composite(parent, SWT.NONE), "Page");
        Lay.grid(page, 1, Space.M, Space.M, Space.L);
        head = Css.style(Lay.wide(new PageHead(page, words.say("title"))), "Page");
        state = new Badge(Lay.grid(head.tools(), 1, 0), "", Tone.NEUTRAL);
        tools(Lay.row(head.tools(), Space.S));
        banner = Lay.wide(new Banner(page));
        Lay.present(banner, false);
        sheet = Lay.all(new DailySheet(page, words, model, ledger.clock().getZone()));
        model.onChange(this::refresh);
        model.refresh();
    }

    private void tools(Composite tools) {
        Buttons.id(Buttons.plain(tools, words.say("before"), () -> move(-1)), "daily.before");
        today = Buttons.id(Buttons.plain(tools, words.say("today"), () -> model.show(model.today())), "daily.today");
        Buttons.id(Buttons.plain(tools, words.say("after"), () -> move(1)), "daily.after");
        Buttons.id(Buttons.plain(tools, words.say("paper"), this::paper), "daily.paper");
        save = Buttons.id(
                Buttons.plain(tools, words.say("save"), () -> start(words.say("save"), model.save())), "daily.save");
        replace = Buttons.id(Buttons.plain(tools, words.say("replace.open"), this::replace), "daily.replace");
        mail = Buttons.id(Buttons.plain(tools, words.say("mail"), this::mail), "daily.mail");
        next = Buttons.id(Buttons.primary(tools, words.say("next.SUBMIT"), this::next), "daily.next");
    }

    private void move(int days) {
        model.show(model.day().plusDays(days));
    }

    /** The next step of the day's report; nothing when there is none. */
    void next() {
        if (!next.isEnabled()) {
            return;
        }
        switch (model.next().orElse(DailyModel.Next.NONE)) {
            case SUBMIT -> submit();
            case RECEIVE -> model.current().ifPresent(report -> steps.receive(next.getShell(), report, this::done));
            case CLOSE -> model.current().ifPresent(report -> steps.close(next.getShell(), report, this::done));
            case NONE -> {}
        }
    }

    private void submit() {
        boolean stopped = model.stopped();
        steps.submit(
                next.getShell(),
                words.say("paper.of", words.day(model.day())),
                model.findings().size(),
                stopped,
                () -> start(words.say("submit.job"), model.submit(stopped)));
    }

    private void replace() {
        model.current().ifPresent(report -> steps.replace(replace.getShell(), report, this::done));
    }

    private void mail() {
        model.current().ifPresent(report -> steps.mail(jobs, report, this::ended));
    }

    private void start(String title, Task task) {
        jobs.start(title, task, this::ended);
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

    private void done(String sentence) {
        if (!banner.isDisposed()) {
            banner.say(Tone.GOOD, sentence, "");
            Lay.present(banner, true);
            banner.requestLayout();
            model.refresh();
            guide.changed();
        }
    }

    private void paper() {
        var paper = new PaperModel(work, words.locale());
        String title = words.say("paper.title", words.day(model.day()));
        PaperDialog.open(next.getShell(), paper, printing, title, words.say("title") + "_" + model.day() + ".pdf");
        paper.make(model::paper);
    }

    private void refresh() {
        if (next.isDisposed()) {
            return;
        }
        head.note(words.say("note", words.day(model.day()), model.number()));
        DailyModel.Next step = model.next().orElse(DailyModel.Next.NONE);
        next.setText(words.say("next." + step.name()));
        next.setEnabled(!model.reading() && step != DailyModel.Next.NONE);
        Lay.present(next, step != DailyModel.Next.NONE);
        Lay.present(replace, !model.editable() && model.current().isPresent());
        Lay.present(mail, !model.editable() && model.current().isPresent());
        Lay.present(save, model.editable());
        save.setEnabled(model.dirty());
        String is = model.current()
                .filter(report -> !model.editable())
                .map(Reports.Entry::state)
                .map(Enum::name)
                .orElse("DRAFT");
        state.show(words.say("state." + is), is.equals("DRAFT") ? Tone.CAUTION : Tone.GOOD);
        sheet.refresh();
        head.layout(true, true);
        // Whoever came while the day was read has the focus nowhere, and the Tab key would not find its way.
        if (!model.reading() && sheet.isVisible() && sheet.getDisplay().getFocusControl() == null) {
            Keyboard.enter(sheet);
        }
    }

    /** Called when the workbench leads here to a day. */
    @Inject
    void about(@Optional @Named(Place.ABOUT) String day) {
        if (model != null && day != null && day.matches("\\d{4}-\\d{2}-\\d{2}")) {
            model.show(LocalDate.parse(day));
        }
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(Guide.CHANGED) Object event) {
        if (next != null && !next.isDisposed() && next.isVisible() && !model.dirty()) {
            model.refresh();
        }
    }

    @Focus
    void focus() {
        // Until the day is read its notes have no size and hold no focus: the keys of the workbench would go nowhere.
        if (model.report().isEmpty()) {
            Keyboard.enter(today);
        } else {
            sheet.setFocus();
        }
    }
}
