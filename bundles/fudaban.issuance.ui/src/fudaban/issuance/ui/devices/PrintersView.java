// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.devices;

import fudaban.ui.access.Access;
import fudaban.ui.dialog.Ask;
import fudaban.ui.dialog.Question;
import fudaban.ui.page.EntryRow;
import fudaban.ui.page.PageHead;
import fudaban.ui.page.Panel;
import fudaban.ui.piece.Banner;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.Empty;
import fudaban.ui.piece.Facts;
import fudaban.ui.piece.Lay;
import fudaban.ui.table.Tone;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** 印刷: the printers at the left; how the chosen one is and its jobs at the right. */
final class PrintersView extends Composite {
    private static final int LIST = 288;

    /** What is asked of the user outside this view. */
    interface Asks {
        /** Which PDF to print. */
        void paper();
    }

    private final PrintersModel model;
    private final Words words;
    private final Banner banner;
    private final Panel list;
    private final List<EntryRow> printers = new ArrayList<>();
    private final Composite side;
    private final Panel state;
    private final Facts facts;
    private final Button test;
    private final Button paper;
    private final Button cleaned;
    private final Panel jobs;
    private final ScrolledComposite scroll;
    private final Composite page;
    private final List<JobPanel> rows = new ArrayList<>();
    private final Empty empty;

    PrintersView(Composite parent, PrintersModel model, Words words, Asks asks) {
        super(parent, SWT.NONE);
        this.model = model;
        this.words = words;
        Css.style(this, "Surface");
        Lay.grid(this, 1, Space.M, Space.M, Space.L);
        var head = Lay.wide(new PageHead(this, words.say("title")));
        Composite tools = Lay.row(head.tools(), Space.S);
        test = Buttons.id(Buttons.plain(tools, words.say("test"), model::test), "printers.test");
        paper = Buttons.id(Buttons.plain(tools, words.say("print"), asks::paper), "printers.paper");
        cleaned = Buttons.id(Buttons.plain(tools, words.say("cleaned"), model::cleaned), "printers.cleaned");
        banner = Lay.wide(new Banner(this));
        Lay.present(banner, false);
        var body = Lay.grid(Lay.all(new Composite(this, SWT.NONE)), 2, Space.L);
        list = new Panel(body).headed(words.say("printers"));
        var narrow = new GridData(SWT.FILL, SWT.FILL, false, true);
        narrow.widthHint = LIST;
        list.setLayoutData(narrow);
        side = Lay.grid(Lay.all(new Composite(body, SWT.NONE)), 1, Space.M);
        state = Lay.wide(new Panel(side).headed(" "));
        facts = Lay.wide(new Facts(state));
        jobs = Lay.all(new Panel(side).headed(words.say("jobs")));
        scroll = Lay.all(new ScrolledComposite(jobs, SWT.V_SCROLL));
        page = Css.style(Lay.grid(new Composite(scroll, SWT.NONE), 1, 0, Space.XS, 0), "Surface");
        scroll.setContent(page);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.addListener(SWT.Resize, event -> fit());
        empty = Lay.all(new Empty(this));
        model.onChange(this::show);
        show();
    }

    private void fit() {
        scroll.setMinSize(page.computeSize(scroll.getClientArea().width, SWT.DEFAULT));
    }

    private void show() {
        if (isDisposed()) {
            return;
        }
        boolean none = model.isRead() && model.seen().printers().isEmpty();
        String key = model.problem().isPresent() ? "unknown" : "none";
        empty.say("printer", words.say(key), words.say(key + ".hint"), words.say("ask.again"), model::refresh);
        Lay.present(empty, none);
        Lay.present(list.getParent(), !none);
        model.problem().ifPresent(why -> banner.say(Tone.CAUTION, why, ""));
        if (model.problem().isEmpty()) {
            model.done().ifPresent(what -> banner.say(Tone.GOOD, what, ""));
        }
        Lay.present(banner, model.problem().isPresent() || model.done().isPresent());
        printers();
        model.chosen().ifPresent(this::state);
        test.setEnabled(model.chosen().isPresent());
        Lay.present(paper, model.chosen().filter(line -> !line.cards()).isPresent());
        Lay.present(cleaned, model.chosen().filter(PrinterLine::cards).isPresent());
        jobs();
        layout(true, true);
        fit();
    }

    private void printers() {
        List<PrinterLine> lines = model.seen().printers();
        while (printers.size() > lines.size()) {
            printers.removeLast().dispose();
        }
        for (int i = 0; i < lines.size(); i++) {
            PrinterLine line = lines.get(i);
            if (i == printers.size()) {
                int index = i;
                printers.add(Lay.wide(new EntryRow(
                        list,
                        line.entry(words),
                        () -> model.choose(model.seen().printers().get(index).id()))));
            }
            printers.get(i).show(line.entry(words));
            printers.get(i)
                    .choose(model.chosen()
                            .filter(one -> one.id().equals(line.id()))
                            .isPresent());
        }
    }

    private void state(PrinterLine line) {
        state.heading(line.name());
        List<Facts.Fact> all = new ArrayList<>();
        all.add(new Facts.Fact(words.say("state"), line.state()));
        all.add(new Facts.Fact(words.say("trouble"), line.trouble()));
        all.add(new Facts.Fact(words.say("supplies"), model.supplies(line)));
        all.add(new Facts.Fact(words.say("cleaning"), model.seen().cleaning()));
        facts.show(all);
    }

    private void jobs() {
        List<PrintRow> seen = model.seen().jobs();
        while (rows.size() > seen.size()) {
            rows.removeLast().dispose();
        }
        for (int i = 0; i < seen.size(); i++) {
            if (i == rows.size()) {
                rows.add(Lay.wide(new JobPanel(page, model, words, this::cancel)));
            }
            rows.get(i).show(seen.get(i));
        }
        jobs.note(seen.isEmpty() ? words.say("jobs.none") : words.say("jobs.count", seen.size()));
    }

    private void cancel(PrintRow row) {
        var question = new Question(
                        row.spoils() ? Tone.BAD : Tone.CAUTION,
                        words.say("cancel.title", row.title()),
                        words.say(row.spoils() ? "cancel.spoils" : "cancel.text"),
                        List.of(new Question.Verb("leave", words.say("cancel.leave"), Question.Kind.LEAVE)))
                .or("cancel", words.say("cancel"), Question.Kind.DANGER);
        Ask.open(getShell(), question, answer -> {
            if (answer.equals("cancel")) {
                model.cancel(row);
            }
        });
    }

    /** One job. */
    private static final class JobPanel extends Composite {
        private final PrintersModel model;
        private final EntryRow line;
        private final StackLayout action = new StackLayout();
        private final Button again;
        private final Button cancel;
        private final Words words;
        private PrintRow row;

        JobPanel(Composite parent, PrintersModel model, Words words, java.util.function.Consumer<PrintRow> cancels) {
            super(parent, SWT.NONE);
            this.model = model;
            this.words = words;
            Css.style(this, "Surface");
            Lay.grid(this, 2, Space.S);
            line = Lay.wide(new EntryRow(this, new fudaban.ui.page.Entry("", "", " ", "", Tone.NEUTRAL), null));
            // One place for both, so that states stand below each other.
            var place = Css.style(new Composite(this, SWT.NONE), "Surface");
            place.setLayout(action);
            again = Buttons.plain(place, words.say("again"), () -> model.repeat(row));
            cancel = Buttons.plain(place, words.say("cancel"), () -> cancels.accept(row));
        }

        void show(PrintRow shown) {
            row = shown;
            String note = shown.note().isEmpty() ? words.say("note." + shown.kind()) : shown.note();
            line.show(new fudaban.ui.page.Entry(shown.icon(), shown.title(), note, shown.state(), shown.tone()));
            Access.name(again, words.say("again.name", shown.title()));
            action.topControl = shown.cancellable() ? cancel : model.mayRepeat(shown) ? again : null;
            cancel.getParent().layout();
            Access.name(cancel, words.say("cancel.name", shown.title()));
            again.setData("id", "job." + shown.number() + ".again");
            cancel.setData("id", "job." + shown.number() + ".cancel");
        }
    }
}
