// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.ui.forms;

import fudaban.ledger.Ledger;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.spi.DaySource;
import fudaban.reporting.form.SampleForm;
import fudaban.ui.Work;
import fudaban.ui.access.Keyboard;
import fudaban.ui.act.ActDesk;
import fudaban.ui.act.ActDialog;
import fudaban.ui.act.ActModel;
import fudaban.ui.form.FormModel;
import fudaban.ui.job.JobBook;
import fudaban.ui.page.PageHead;
import fudaban.ui.page.Panel;
import fudaban.ui.piece.Banner;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.Empty;
import fudaban.ui.piece.FileDrop;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.piece.Prose;
import fudaban.ui.shell.Guide;
import fudaban.ui.shell.Seat;
import fudaban.ui.table.Tone;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;

/** 報告書の様式: the forms in force, one tried live with the day's content, where each value comes from, put in place and back. */
public final class FormsPart {
    private static final int LIST_WIDTH = 330;
    private static final int LOOK_MILLIS = 700;
    private static final int SAID = 4;

    private final Words words = Words.of(FormsPart.class);
    private FormsModel model;
    private Seat seat;
    private Work work;
    private JobBook jobs;
    private Guide guide;
    private PageHead head;
    private FormsList list;
    private Panel panel;
    private Banner banner;
    private Empty empty;
    private ScrolledComposite scroll;
    private PagesView pages;
    private Prose about;
    private Button save;
    private Button leave;
    private Button back;
    private Button use;
    private Button bind;
    private Button loose;
    private String shown = "";

    /** Made by the workbench. */
    @Inject
    public FormsPart() {}

    @PostConstruct
    void create(
            Composite parent,
            Ledger ledger,
            Session session,
            Work where,
            JobBook book,
            Guide leads,
            @Service List<DaySource> sources) {
        var reader = new Seat(ledger, session, words.locale());
        build(parent, new FormsDesk(reader, sources), reader, where, book, leads);
    }

    /** The page on whatever office. */
    void build(Composite parent, FormsOffice office, Seat reader, Work where, JobBook book, Guide leads) {
        seat = reader;
        work = where;
        jobs = book;
        guide = leads;
        model = new FormsModel(office, work, words);
        var page = Css.style(new Composite(parent, SWT.NONE), "Page");
        Lay.grid(page, 1, Space.M, Space.M, Space.L);
        head = Css.style(Lay.wide(new PageHead(page, words.say("title"))), "Page");
        tools(Lay.row(head.tools(), Space.S));
        Composite columns = Css.style(Lay.all(new Composite(page, SWT.NONE)), "Page");
        Lay.grid(columns, 2, Space.L);
        list = new FormsList(columns, words, model);
        var room = new GridData(SWT.FILL, SWT.FILL, false, true);
        room.widthHint = LIST_WIDTH;
        list.setLayoutData(room);
        panel = Lay.all(new Panel(columns).headed(""));
        banner = Lay.wide(new Banner(panel));
        Lay.present(banner, false);
        empty = Lay.all(new Empty(panel));
        scroll = Lay.all(Css.style(new ScrolledComposite(panel, SWT.H_SCROLL | SWT.V_SCROLL), "Surface"));
        scroll.getVerticalBar().setIncrement(Space.XXL);
        pages = Css.style(new PagesView(scroll, model, this::spoken), "Painted Surface");
        scroll.setContent(pages);
        Composite foot = Lay.box(panel, 3, Space.S);
        about = Labels.wrapped(foot, "", "");
        bind = Buttons.id(Buttons.plain(foot, words.say("bind"), () -> model.bind(true)), "forms.bind");
        loose = Buttons.id(Buttons.plain(foot, words.say("loose"), () -> model.bind(false)), "forms.loose");
        FileDrop.on(panel, files -> model.attempt(files.getFirst()));
        model.onChange(this::refresh);
        model.refresh();
        look();
    }

    private void tools(Composite tools) {
        Buttons.id(Buttons.plain(tools, words.say("sample"), this::sample), "forms.sample");
        Buttons.id(Buttons.plain(tools, words.say("open"), this::open), "forms.open");
        save = Buttons.id(Buttons.plain(tools, words.say("save"), this::save), "forms.save");
        leave = Buttons.id(Buttons.plain(tools, words.say("leave"), model::leave), "forms.leave");
        back = Buttons.id(Buttons.plain(tools, words.say("back"), () -> act("back", model.back())), "forms.back");
        use = Buttons.id(Buttons.primary(tools, words.say("use"), () -> act("use", model.use())), "forms.use");
    }

    /** Looks at the file that is tried as long as the page is there; a page that is not seen does not. */
    private void look() {
        head.getDisplay().timerExec(LOOK_MILLIS, () -> {
            if (!head.isDisposed()) {
                if (head.isVisible()) {
                    model.poll();
                }
                look();
            }
        });
    }

    private String kind() {
        return words.say("kind." + model.kind());
    }

    private void open() {
        String chosen = file(SWT.OPEN, words.say("open.title", kind()), "", "*.html;*.xhtml;*.xlsx");
        if (chosen != null) {
            model.attempt(Path.of(chosen));
        }
    }

    private void sample() {
        var kind = model.kind();
        String chosen = file(SWT.SAVE, words.say("sample.title", kind()), kind() + ".html", "*.html");
        if (chosen != null) {
            write(words.say("sample.title", kind()), Path.of(chosen), SampleForm.of(kind));
        }
    }

    private void save() {
        var form = model.tried().orElseThrow();
        String chosen = file(SWT.SAVE, words.say("save.title", form.name()), form.name(), "*.*");
        if (chosen != null) {
            write(words.say("save.title", form.name()), Path.of(chosen), form.content());
        }
    }

    /** What was written is tried: from now on every change of the file is seen. */
    private void write(String title, Path file, byte[] content) {
        jobs.start(
                title,
                progress -> {
                    Files.write(file, content);
                    return words.say("saved", file);
                },
                job -> {
                    if (job.problem().isEmpty() && !head.isDisposed()) {
                        model.attempt(file);
                    }
                });
    }

    private String file(int style, String title, String name, String filter) {
        var dialog = new FileDialog(head.getShell(), style);
        dialog.setText(title);
        dialog.setFileName(name);
        dialog.setFilterExtensions(new String[] {filter});
        dialog.setOverwrite(style == SWT.SAVE);
        return dialog.open();
    }

    private void act(String what, Submission submission) {
        var act = new ActModel(
                        ActDesk.of(seat.ledger(), seat.session()),
                        work,
                        new FormModel(List.of(), words),
                        words,
                        () -> submission)
                .about(words.say(what + ".about", kind(), words.day(seat.today())));
        ActDialog.open(head.getShell(), words.say(what + ".title", kind()), words.say(what), false, act, receipt -> {
            model.done();
            guide.changed();
        });
    }

    private void refresh() {
        if (head.isDisposed()) {
            return;
        }
        boolean tried = model.tried().isPresent();
        head.note(words.say("note", words.day(seat.today())));
        Lay.present(save, tried && model.tried().get().file() == null);
        Lay.present(leave, tried);
        Lay.present(back, model.own() && !tried);
        Lay.present(use, tried);
        use.setEnabled(model.usable());
        panel.heading(kind());
        panel.note(state(tried));
        List<String> problems = model.preview().problems();
        Lay.present(banner, !problems.isEmpty());
        if (!problems.isEmpty()) {
            banner.say(Tone.BAD, words.say("problems", problems.size()), some(problems));
        }
        boolean there = !model.preview().pages().isEmpty();
        Lay.present(scroll, there);
        Lay.present(empty, !there);
        if (!there) {
            String why = model.problem().isEmpty() ? words.say("none.hint") : model.problem();
            empty.say(
                    "clipboard-list",
                    words.say(model.making() ? "making" : "none"),
                    model.making() ? "" : why,
                    null,
                    null);
        }
        pages.show();
        pages.setSize(pages.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        list.refresh();
        point();
        head.layout(true, true);
        panel.layout(true, true);
    }

    private String state(boolean tried) {
        if (tried) {
            return words.say("state.tried", model.tried().get().name());
        }
        return model.inForce()
                .map(form -> words.say("state." + form.origin(), form.name()))
                .orElse("");
    }

    private String some(List<String> problems) {
        String said = String.join("\n", problems.subList(0, Math.min(SAID, problems.size())));
        return problems.size() > SAID ? said + "\n" + words.say("problems.more", problems.size() - SAID) : said;
    }

    private void point() {
        about.setText(spoken());
        Lay.present(bind, model.bindable());
        Lay.present(loose, model.loosable());
        String name = model.chosen().map(Preview.Field::name).orElse("");
        if (!name.equals(shown)) {
            shown = name;
            pages.chosen().ifPresent(this::reveal);
        }
    }

    private void reveal(Rectangle at) {
        var origin = scroll.getOrigin();
        var area = scroll.getClientArea();
        if (at.y < origin.y || at.y + at.height > origin.y + area.height || at.x > origin.x + area.width) {
            scroll.setOrigin(Math.max(0, at.x - area.width / 2), Math.max(0, at.y - area.height / 3));
        }
    }

    /** Where what was pointed at comes from, in words. */
    private String spoken() {
        String cell = model.cell().map(Object::toString).orElse("");
        return model.chosen()
                .map(field -> words.say(
                        model.bindable() ? "chosen.cell" : "chosen",
                        field.name(),
                        FormsList.source(words, field.name()),
                        FormsList.where(words, field),
                        cell))
                .orElseGet(() -> cell.isEmpty() ? words.say("chosen.none") : words.say("chosen.free", cell));
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
        Keyboard.enter(list);
    }
}
