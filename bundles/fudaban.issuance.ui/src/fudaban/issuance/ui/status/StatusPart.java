// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.status;

import fudaban.document.text.FontStack;
import fudaban.issuance.batch.DeskStations;
import fudaban.issuance.status.SavedViews.Saved;
import fudaban.issuance.status.StatusView;
import fudaban.issuance.ui.cards.CardColumns;
import fudaban.issuance.ui.names.Names;
import fudaban.ledger.Ledger;
import fudaban.ledger.Session;
import fudaban.model.ModelPackage;
import fudaban.ui.Work;
import fudaban.ui.access.Access;
import fudaban.ui.access.Keyboard;
import fudaban.ui.job.Job;
import fudaban.ui.job.JobBook;
import fudaban.ui.job.Task;
import fudaban.ui.page.PageHead;
import fudaban.ui.piece.Banner;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.print.PaperDialog;
import fudaban.ui.print.PaperModel;
import fudaban.ui.print.PrintDesk;
import fudaban.ui.shell.Guide;
import fudaban.ui.shell.Seat;
import fudaban.ui.shell.Subject;
import fudaban.ui.table.RecordTable;
import fudaban.ui.table.TableTools;
import fudaban.ui.table.Tone;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;

/** 発行状況一覧表: counts of cards by a view, now or at the end of a day; the cards of the count chosen below them, and of each its history. */
public final class StatusPart {
    private static final int DAY_WIDTH = 140;
    private static final int COUNTS = 55;
    private static final int CARDS = 45;

    private final Words words = Words.of(StatusPart.class);
    private StatusModel model;
    private StatusJobs does;
    private JobBook jobs;
    private Guide guide;
    private Work work;
    private PrintDesk printing;
    private FontStack fonts;
    private PageHead head;
    private Composite top;
    private Banner banner;
    private Button views;
    private Text day;
    private Label about;
    private Label chosen;
    private CountGrid grid;
    private RecordTable table;
    private boolean troubled;

    /** Made by the workbench. */
    @Inject
    public StatusPart() {}

    @PostConstruct
    void create(
            Composite parent,
            Ledger ledger,
            Session session,
            Work works,
            JobBook book,
            PrintDesk prints,
            Guide leads,
            DeskStations stations) {
        build(parent, new Seat(ledger, session, words.locale()), works, book, prints, leads, stations.fonts());
    }

    /** The page at whatever desk. */
    void build(
            Composite parent, Seat seat, Work works, JobBook book, PrintDesk prints, Guide leads, FontStack shipped) {
        work = works;
        jobs = book;
        guide = leads;
        printing = prints;
        fonts = shipped;
        model = new StatusModel(seat, work);
        does = new StatusJobs(model);
        var page = Css.style(new Composite(parent, SWT.NONE), "Surface");
        Lay.grid(page, 1, Space.M, Space.M, Space.L);
        head = Lay.wide(new PageHead(page, words.say("title")));
        tools(Lay.grid(head.tools(), 4, Space.S));
        top = Lay.box(page, 1, 0);
        tell(Tone.NEUTRAL, "", Optional.empty());
        narrowing(Lay.box(page, 4, Space.M));
        var sash = Lay.all(Css.style(new SashForm(page, SWT.VERTICAL), "Surface"));
        sash.setSashWidth(Space.S);
        var scroll = new ScrolledComposite(sash, SWT.H_SCROLL | SWT.V_SCROLL);
        grid = new CountGrid(scroll, model, words);
        scroll.setContent(grid);
        scroll.addListener(SWT.Resize, event -> grid.fit());
        cards(sash);
        sash.setWeights(COUNTS, CARDS);
        model.onChange(this::refresh);
        model.show("", StatusView.ALL);
    }

    private void tools(Composite tools) {
        views = Buttons.id(Buttons.plain(tools, words.say("views.none"), this::views), "status.views");
        Buttons.id(Buttons.plain(tools, words.say("view"), this::edit), "status.view");
        Buttons.id(Buttons.plain(tools, words.say("export"), this::exports), "status.export");
        Buttons.id(Buttons.plain(tools, words.say("print"), this::print), "status.print");
    }

    private void narrowing(Composite line) {
        Labels.of(line, "", words.say("day"));
        day = Lay.fixed(new Text(line, SWT.BORDER | SWT.SINGLE), DAY_WIDTH);
        Access.name(day, words.say("day.name"));
        day.setMessage(words.say("day.hint"));
        day.setData("id", "status.day");
        day.addListener(SWT.DefaultSelection, event -> asOf());
        day.addListener(SWT.FocusOut, event -> asOf());
        Buttons.id(
                Buttons.plain(line, words.say("day.now"), () -> {
                    day.setText("");
                    asOf();
                }),
                "status.now");
        about = Labels.of(line, "Muted", "");
        about.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    }

    private void cards(Composite sash) {
        var pane = Lay.grid(Css.style(new Composite(sash, SWT.NONE), "Surface"), 1, Space.XS);
        Composite line = Lay.box(pane, 2, Space.M);
        chosen = Labels.of(line, "Strong", "");
        chosen.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        table = Lay.all(new RecordTable(
                pane,
                CardColumns.all(Names.words()),
                words,
                model.cards(),
                new RecordTable.Asks(
                        model::sort,
                        () -> model.show("", StatusView.ALL),
                        () -> Optional.of(model.order()),
                        model::descending,
                        () -> !model.view().equals(StatusView.ALL))));
        TableTools.plain(TableTools.create(
                line,
                table,
                model.cards(),
                printing,
                words.say("title"),
                model.seat().ledger().clock()));
        table.onResting(card -> show(card.id()));
        table.onOpen(card -> show(card.id()));
    }

    private void show(String card) {
        guide.show(new Subject(ModelPackage.Literals.CREDENTIAL, card));
    }

    private void asOf() {
        String typed = day.getText();
        if (!typed.equals(day.getData("asked"))) {
            day.setData("asked", typed);
            model.asOf(typed)
                    .ifPresentOrElse(
                            wrong -> tell(Tone.BAD, wrong, Optional.empty()),
                            () -> tell(Tone.NEUTRAL, "", Optional.empty()));
        }
    }

    private void refresh() {
        if (head.isDisposed()) {
            return;
        }
        views.setText(model.name().isEmpty() ? words.say("views.none") : words.say("views.named", model.name()));
        head.note(model.table()
                .map(counts -> words.say("count", words.day(model.moment().day()), counts.total()))
                .orElse(""));
        if (!model.problem().isEmpty()) {
            tell(Tone.BAD, model.problem(), Optional.empty());
        } else if (troubled) {
            tell(Tone.NEUTRAL, "", Optional.empty());
        }
        troubled = !model.problem().isEmpty();
        about.setText(new Conditions(model.view(), words).text());
        chosen.setText(model.chosen());
        grid.fit();
        head.layout(true, true);
        about.getParent().layout(true, true);
    }

    /** Something offered beside what is said. */
    private record Offer(String does, Runnable action) {}

    private void tell(Tone tone, String what, Optional<Offer> offer) {
        if (banner != null) {
            banner.dispose();
        }
        banner = Lay.wide(new Banner(top));
        banner.say(tone, what, "");
        offer.ifPresent(each -> banner.action(each.does(), each.action()));
        Lay.present(banner, !what.isEmpty());
        Lay.present(top, !what.isEmpty());
        top.requestLayout();
    }

    private void good(String sentence) {
        tell(Tone.GOOD, sentence, Optional.empty());
    }

    private void bad(String sentence) {
        tell(Tone.BAD, sentence, Optional.empty());
    }

    private void edit() {
        model.table()
                .ifPresent(counts -> ViewDialog.open(head.getShell(), model.view(), counts.units(), set -> {
                    // A view that was changed is not the one that is kept, until it is saved again.
                    boolean same = model.saved()
                            .filter(kept -> kept.view().equals(set))
                            .isPresent();
                    model.show(same ? model.name() : "", set);
                }));
    }

    private void views() {
        Menu menu = menu();
        item(menu, SWT.RADIO, words.say("views.all"), () -> model.show("", StatusView.ALL))
                .setSelection(model.name().isEmpty() && model.view().equals(StatusView.ALL));
        for (Saved each : model.views()) {
            item(menu, SWT.RADIO, each.name(), () -> model.show(each.name(), each.view()))
                    .setSelection(each.name().equals(model.name()));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, SWT.PUSH, words.say("views.save"), this::save);
        Optional<Saved> now = model.saved();
        item(menu, SWT.PUSH, words.say("views.rename"), () -> now.ifPresent(this::rename))
                .setEnabled(now.isPresent());
        item(menu, SWT.PUSH, words.say("views.delete"), () -> now.ifPresent(this::delete))
                .setEnabled(now.isPresent());
        menu.setVisible(true);
    }

    private void save() {
        NameDialog.open(
                head.getShell(),
                words,
                words.say("views.save.title"),
                model.name(),
                name -> model.save(name, () -> good(words.say("views.saved", name)), this::bad));
    }

    private void rename(Saved which) {
        NameDialog.open(
                head.getShell(),
                words,
                words.say("views.rename.title"),
                which.name(),
                name -> model.rename(which, name, () -> good(words.say("views.renamed", name)), this::bad));
    }

    private void delete(Saved which) {
        var undo = new Offer(
                words.say("undo"),
                () -> model.restore(which, () -> good(words.say("views.restored", which.name())), this::bad));
        model.delete(
                which, () -> tell(Tone.GOOD, words.say("views.deleted", which.name()), Optional.of(undo)), this::bad);
    }

    private void exports() {
        Menu menu = menu();
        item(menu, SWT.PUSH, words.say("export.xlsx"), () -> save(".xlsx", file -> does.export(file, true, fonts)));
        item(menu, SWT.PUSH, words.say("export.pdf"), () -> save(".pdf", file -> does.export(file, true, fonts)));
        item(
                menu,
                SWT.PUSH,
                words.say("export.counts.xlsx"),
                () -> save(".xlsx", file -> does.export(file, false, fonts)));
        item(
                menu,
                SWT.PUSH,
                words.say("export.counts.pdf"),
                () -> save(".pdf", file -> does.export(file, false, fonts)));
        new MenuItem(menu, SWT.SEPARATOR);
        for (var form : model.forms()) {
            item(
                    menu,
                    SWT.PUSH,
                    words.say("export.form", form.name()),
                    () -> save(".xlsx", file -> does.fill(form, file)));
        }
        item(menu, SWT.PUSH, words.say("form.add"), this::register);
        for (var form : model.forms()) {
            item(
                    menu,
                    SWT.PUSH,
                    words.say("form.delete", form.name()),
                    () -> model.forget(form, () -> good(words.say("form.deleted", form.name())), this::bad));
        }
        menu.setVisible(true);
    }

    private void save(String ending, Function<Path, Task> task) {
        var dialog = new FileDialog(head.getShell(), SWT.SAVE);
        dialog.setText(words.say("export"));
        dialog.setFilterExtensions(new String[] {"*" + ending});
        dialog.setFileName(does.fileName(ending));
        dialog.setOverwrite(true);
        String file = dialog.open();
        if (file != null) {
            jobs.start(words.say("job"), task.apply(Path.of(file)), this::ended);
        }
    }

    private void register() {
        var dialog = new FileDialog(head.getShell(), SWT.OPEN);
        dialog.setText(words.say("form.add.title"));
        dialog.setFilterExtensions(new String[] {"*.xlsx"});
        String file = dialog.open();
        if (file != null) {
            jobs.start(words.say("form.job"), does.register(Path.of(file)), job -> {
                ended(job);
                model.refresh();
            });
        }
    }

    private void ended(Job job) {
        guide.changed();
        if (!head.isDisposed()) {
            job.problem().ifPresentOrElse(problem -> bad(problem.what()), () -> good(job.text()));
        }
    }

    private void print() {
        var made = new PaperModel(work, words.locale());
        PaperDialog.open(head.getShell(), made, printing, words.say("title"), does.fileName(".pdf"));
        made.make(() -> does.paper(fonts));
    }

    private Menu menu() {
        var menu = new Menu(head);
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        return menu;
    }

    private static MenuItem item(Menu menu, int style, String text, Runnable action) {
        var item = new MenuItem(menu, style);
        item.setText(text);
        item.addListener(SWT.Selection, event -> {
            if ((style & SWT.RADIO) == 0 || item.getSelection()) {
                action.run();
            }
        });
        return item;
    }

    @Inject
    @org.eclipse.e4.core.di.annotations.Optional
    void changed(@UIEventTopic(Guide.CHANGED) Object event) {
        if (head != null && !head.isDisposed() && head.isVisible()) {
            model.refresh();
        }
    }

    @Focus
    void focus() {
        Keyboard.enter(grid);
    }
}
