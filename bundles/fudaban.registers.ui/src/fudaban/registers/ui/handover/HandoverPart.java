// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.ui.handover;

import static fudaban.registers.model.RegistersPackage.Literals.REGISTER_ROW;

import fudaban.ledger.Ledger;
import fudaban.ledger.Session;
import fudaban.ledger.spi.ModelModule;
import fudaban.registers.handover.Handover;
import fudaban.registers.handover.HandoverProfile;
import fudaban.registers.model.RowState;
import fudaban.registers.row.RowReader;
import fudaban.registers.ui.rows.RowSteps;
import fudaban.ui.Work;
import fudaban.ui.access.Keyboard;
import fudaban.ui.job.Job;
import fudaban.ui.page.Entry;
import fudaban.ui.page.EntryRow;
import fudaban.ui.page.PageHead;
import fudaban.ui.page.Panel;
import fudaban.ui.piece.Banner;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.print.PrintDesk;
import fudaban.ui.search.ChoiceBar;
import fudaban.ui.shell.Guide;
import fudaban.ui.shell.Seat;
import fudaban.ui.shell.Subject;
import fudaban.ui.table.Tone;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** 引継ぎ (仕様書 1.4 c, 3.4 c): what is taken over or handed out, piece by piece, and what must not stay behind. */
public final class HandoverPart {
    private static final int LEFT_WIDTH = 296;

    private final Words words = Words.of(HandoverPart.class);
    private final List<EntryRow> entries = new ArrayList<>();
    private final List<EntryRow> partyEntries = new ArrayList<>();
    private final List<EntryRow> checkEntries = new ArrayList<>();
    private HandoverModel model;
    private HandoverSteps steps;
    private Seat seat;
    private Guide guide;
    private PageHead head;
    private Banner banner;
    private Button add;
    private Button seals;
    private Button pack;
    private ChoiceBar directions;
    private ScrolledComposite scroll;
    private Composite items;
    private Panel left;
    private Panel parties;
    private String chosen = "";

    /** Made by the workbench. */
    @Inject
    public HandoverPart() {}

    @PostConstruct
    void create(
            Composite parent,
            Ledger ledger,
            Session session,
            Work work,
            PrintDesk printing,
            Guide leads,
            @Service List<ModelModule> modules) {
        build(parent, new Seat(ledger, session, words.locale()), work, printing, leads, modules);
    }

    void build(Composite parent, Seat sits, Work work, PrintDesk printing, Guide leads, List<ModelModule> modules) {
        seat = sits;
        guide = leads;
        model = new HandoverModel(seat, work);
        steps = new HandoverSteps(seat, work, printing, modules, this::ended);
        var page = Css.style(new Composite(parent, SWT.NONE), "Page");
        Lay.grid(page, 1, Space.M, Space.M, Space.L);
        head = Css.style(Lay.wide(new PageHead(page, words.say("title"))), "Page");
        Composite verbs = Lay.grid(head.tools(), 4, Space.S);
        add = Buttons.id(Buttons.primary(verbs, words.say("add"), this::add), "handover.add");
        Buttons.id(
                Buttons.plain(verbs, words.say("paper"), () -> steps.paper(head.getShell(), model.taken())),
                "handover.paper");
        seals = Buttons.id(
                Buttons.plain(verbs, words.say("seals"), () -> steps.seals(head.getShell(), model.taken())),
                "handover.seals");
        pack = Buttons.id(
                Buttons.plain(
                        verbs,
                        words.say("pack"),
                        () -> steps.pack(head.getShell(), model.parties().getFirst())),
                "handover.pack");
        banner = Lay.wide(new Banner(page));
        Lay.present(banner, false);
        directions = Lay.wide(new ChoiceBar(page, words.say("direction"), each -> model.show((Boolean) each)));
        Composite columns = Css.style(Lay.all(new Composite(page, SWT.NONE)), "Page");
        Lay.grid(columns, 2, Space.L);
        var list = new Panel(columns).headed(words.say("items"));
        list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        scroll = Lay.all(new ScrolledComposite(list, SWT.V_SCROLL));
        items = Lay.grid(new Composite(scroll, SWT.NONE), 1, 2);
        scroll.setContent(items);
        scroll.setExpandHorizontal(true);
        scroll.addListener(SWT.Resize, event -> fit());
        var aside = Css.style(new Composite(columns, SWT.NONE), "Page");
        Lay.grid(aside, 1, Space.L);
        var room = new GridData(SWT.FILL, SWT.FILL, false, true);
        room.widthHint = LEFT_WIDTH;
        aside.setLayoutData(room);
        parties = panel(aside, "parties");
        left = panel(aside, "left");
        model.onChange(this::refresh);
        model.refresh();
    }

    private Panel panel(Composite parent, String key) {
        var panel = Lay.wide(new Panel(parent).headed(words.say(key)));
        ((GridLayout) panel.getLayout()).verticalSpacing = Space.XS;
        return panel;
    }

    private void refresh() {
        if (head.isDisposed()) {
            return;
        }
        directions.show(List.of(direction(true), direction(false)));
        directions.mark(model.taken());
        add.setEnabled(model.register().isPresent());
        pack.setEnabled(!model.taken());
        seals.setEnabled(model.sealed());
        head.note(words.say(model.taken() ? "note.take" : "note.give"));
        Lay.present(left, !model.taken());
        fill();
        parties();
        checks();
        if (!model.problem().isEmpty()) {
            say(Tone.BAD, model.problem(), "");
        }
        head.getParent().layout(true, true);
    }

    private ChoiceBar.Choice direction(boolean taken) {
        return new ChoiceBar.Choice(
                taken, words.say(taken ? "direction.take" : "direction.give"), Long.toString(model.open(taken)));
    }

    private void fill() {
        for (var child : items.getChildren()) {
            child.dispose();
        }
        entries.clear();
        String party = "";
        for (RowReader.Entry row : model.rows()) {
            String heading = words.say(row.state() == RowState.DONE ? "party.done" : "party.open", row.value("party"));
            if (!heading.equals(party)) {
                party = heading;
                Labels.of(items, "Muted", heading);
            }
            EntryRow entry = Lay.wide(new EntryRow(items, entry(row), () -> choose(row.id())));
            entry.choose(row.id().equals(chosen));
            entries.add(entry);
        }
        if (entries.isEmpty()) {
            Labels.wrapped(items, "Muted", words.say(model.reading() ? "reading" : "none"));
        }
        fit();
    }

    private Entry entry(RowReader.Entry row) {
        boolean done = row.state() == RowState.DONE;
        String note = row.value("answer").isEmpty() ? row.value("content") : row.value("answer");
        String badge = done ? words.day(LocalDate.parse(row.value("done"))) : words.say("open");
        return new Entry(
                "",
                row.value("kind") + "　" + row.value("subject"),
                note.replace('\n', ' '),
                badge,
                done ? Tone.GOOD : Tone.CAUTION);
    }

    /** Each party, and whether its items are there; pressing one enters them. */
    private void parties() {
        partyEntries.forEach(EntryRow::dispose);
        partyEntries.clear();
        for (HandoverProfile.Party party : model.parties()) {
            boolean begun = model.begun(party);
            var entry = new Entry(
                    "",
                    party.name(),
                    words.say(
                            begun ? "party.begun" : "party.begin", party.items().size()),
                    "",
                    Tone.NEUTRAL);
            var row = Lay.wide(new EntryRow(parties, entry, () -> {
                if (!begun) {
                    steps.begin(head.getShell(), model.taken(), party);
                }
            }));
            row.setData("id", "handover.party" + partyEntries.size());
            partyEntries.add(row);
        }
        parties.layout(true, true);
    }

    private void checks() {
        checkEntries.forEach(EntryRow::dispose);
        checkEntries.clear();
        for (Handover.Check check : model.checks()) {
            boolean none = check.left() == 0;
            checkEntries.add(Lay.wide(new EntryRow(
                    left,
                    new Entry(
                            "",
                            words.say("evidence." + check.evidence()),
                            "",
                            none ? words.say("none.left") : words.say("some.left", check.left()),
                            none ? Tone.GOOD : Tone.CAUTION),
                    () -> {})));
        }
        left.layout(true, true);
    }

    private void choose(String id) {
        chosen = id;
        List<RowReader.Entry> rows = model.rows();
        for (int i = 0; i < entries.size() && i < rows.size(); i++) {
            entries.get(i).choose(rows.get(i).id().equals(id));
        }
        guide.show(new Subject(REGISTER_ROW, id));
    }

    private void fit() {
        items.setSize(items.computeSize(scroll.getClientArea().width, SWT.DEFAULT));
        items.layout(true);
    }

    private void add() {
        model.register().ifPresent(register -> new RowSteps(seat).add(head.getShell(), register, guide::done));
    }

    private void ended(Job job) {
        job.problem()
                .ifPresentOrElse(
                        problem -> say(Tone.BAD, problem.what(), problem.rest()), () -> say(Tone.GOOD, job.text(), ""));
        model.refresh();
        guide.changed();
    }

    private void say(Tone tone, String what, String how) {
        if (!banner.isDisposed()) {
            banner.say(tone, what, how);
            Lay.present(banner, true);
            banner.requestLayout();
        }
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(Guide.CHANGED) Object event) {
        if (head != null && !head.isDisposed() && head.isVisible()) {
            if (event instanceof String sentence && !sentence.isEmpty()) {
                say(Tone.GOOD, sentence, "");
            }
            model.refresh();
        }
    }

    @Focus
    void focus() {
        Keyboard.to(head.getParent());
    }
}
