// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.ui.coverage;

import fudaban.ledger.Ledger;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.reporting.coverage.CoverageState;
import fudaban.reporting.life.ReportActs;
import fudaban.reporting.print.Cut;
import fudaban.ui.Work;
import fudaban.ui.access.Keyboard;
import fudaban.ui.act.ActDesk;
import fudaban.ui.act.ActDialog;
import fudaban.ui.act.ActModel;
import fudaban.ui.form.FieldDefinition;
import fudaban.ui.form.FieldKind;
import fudaban.ui.form.FormModel;
import fudaban.ui.page.PageHead;
import fudaban.ui.page.Panel;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.piece.Prose;
import fudaban.ui.print.PaperDialog;
import fudaban.ui.print.PaperModel;
import fudaban.ui.print.PrintDesk;
import fudaban.ui.shell.Guide;
import fudaban.ui.shell.Seat;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** 履行状況一覧: what was done for each row of 別表2 on each day, a month at a time; a cell opens its evidence. */
public final class CoveragePart {
    private static final int PANE_WIDTH = 300;
    private static final int LONGEST_REASON = 200;

    private final Words words = Words.of(CoveragePart.class);
    private fudaban.reporting.print.Words dates;
    private CoverageModel model;
    private Seat seat;
    private Work work;
    private PrintDesk printing;
    private Guide guide;
    private PageHead head;
    private Button before;
    private Button after;
    private Button paper;
    private Panel panel;
    private ScrolledComposite scroll;
    private HeatMap map;
    private Prose legend;
    private CellPane pane;

    /** Made by the workbench. */
    @Inject
    public CoveragePart() {}

    @PostConstruct
    void create(Composite parent, Ledger ledger, Session session, Work where, PrintDesk prints, Guide leads) {
        var reader = new Seat(ledger, session, words.locale());
        build(parent, new CoverageDesk(reader), reader, where, prints, leads);
    }

    /** The page on whatever office. */
    void build(Composite parent, CoverageOffice office, Seat reader, Work where, PrintDesk prints, Guide leads) {
        work = where;
        printing = prints;
        guide = leads;
        seat = reader;
        Ledger ledger = seat.ledger();
        dates = new fudaban.reporting.print.Words(words.locale(), ledger.clock().getZone(), Cut.OFFICE);
        model = new CoverageModel(office, work, words);
        var page = Css.style(new Composite(parent, SWT.NONE), "Page");
        Lay.grid(page, 1, Space.M, Space.M, Space.L);
        head = Css.style(Lay.wide(new PageHead(page, words.say("title"))), "Page");
        tools(Lay.grid(head.tools(), 5, Space.S));
        Composite columns = Css.style(Lay.all(new Composite(page, SWT.NONE)), "Page");
        Lay.grid(columns, 2, Space.L);
        panel = Lay.all(new Panel(columns).headed(""));
        legend = Labels.wrapped(panel, "Muted", "");
        scroll = Lay.all(new ScrolledComposite(panel, SWT.H_SCROLL | SWT.V_SCROLL));
        map = new HeatMap(scroll, words, model);
        scroll.setContent(map);
        scroll.addListener(SWT.Resize, event -> fit());
        Map<String, String> titles = new HashMap<>();
        ledger.acts().forEach(act -> titles.put(act.name(), act.title(words.locale())));
        pane = new CellPane(
                columns, model, ledger.clock().getZone(), act -> titles.getOrDefault(act, act), this::explain);
        var room = new GridData(SWT.FILL, SWT.FILL, false, true);
        room.widthHint = PANE_WIDTH;
        pane.setLayoutData(room);
        model.onChange(this::refresh);
        model.refresh();
    }

    private void tools(Composite tools) {
        before = Buttons.id(Buttons.plain(tools, words.say("before"), () -> move(-1)), "coverage.before");
        Buttons.id(
                Buttons.plain(tools, words.say("now"), () -> model.show(YearMonth.from(model.today()))),
                "coverage.now");
        after = Buttons.id(Buttons.plain(tools, words.say("after"), () -> move(1)), "coverage.after");
        paper = Buttons.id(
                Buttons.plain(tools, words.say("paper"), () -> paper(words.say("title"), model::paper)),
                "coverage.paper");
        Buttons.id(
                Buttons.plain(
                        tools, words.say("statistics"), () -> paper(words.say("statistics.title"), model::statistics)),
                "coverage.statistics");
    }

    private void move(int months) {
        model.show(model.month().plusMonths(months));
    }

    private void paper(String title, PaperModel.Maker maker) {
        var made = new PaperModel(work, words.locale());
        PaperDialog.open(paper.getShell(), made, printing, title, title + "_" + model.today() + ".pdf");
        made.make(maker);
    }

    private void explain() {
        String row = model.chosenRow().getNumber();
        LocalDate day = model.chosenDay();
        var reason = FieldDefinition.of("reason", new FieldKind.Lines(LONGEST_REASON, 2))
                .must()
                .hint("reason.hint");
        var form = new FormModel(List.of(reason), words);
        model.chosen().ifPresent(cell -> form.load(Map.of(reason.key(), cell.note()), Set.of()));
        var act = new ActModel(
                ActDesk.of(seat.ledger(), seat.session()),
                work,
                form,
                words,
                () -> Submission.of(
                        ReportActs.MISSED,
                        new ReportActs.Explain(row, day, form.value(reason).orElse(""))));
        ActDialog.open(
                map.getShell(),
                words.say("explain.title", row, words.day(day)),
                words.say("explain.keep"),
                false,
                act,
                receipt -> {
                    model.refresh();
                    guide.changed();
                });
    }

    private void refresh() {
        if (head.isDisposed()) {
            return;
        }
        head.note(words.say("note"));
        panel.heading(dates.month(model.month()));
        before.setEnabled(model.within(model.month().minusMonths(1)));
        after.setEnabled(model.within(model.month().plusMonths(1)));
        paper.setEnabled(model.coverage().isPresent());
        legend.setText(legend());
        map.setVisible(!model.days().isEmpty());
        fit();
        map.redraw();
        pane.refresh();
        head.layout(true, true);
        panel.layout(true, true);
    }

    private String legend() {
        if (model.days().isEmpty()) {
            String none = model.problem().isEmpty() ? words.say("none") : model.problem();
            return model.reading() ? words.say("reading") : none;
        }
        List<String> signs = new ArrayList<>();
        var tally = model.tally();
        for (CoverageState state : CoverageState.values()) {
            if (!state.sign().isEmpty()) {
                // A sign, its word and its number stay in one line.
                signs.add(words.say("legend", state.sign(), words.say("state." + state), tally.getOrDefault(state, 0))
                        .replace(' ', '\u00a0'));
            }
        }
        return String.join("　", signs);
    }

    private void fit() {
        map.setSize(map.computeSize(scroll.getClientArea().width, SWT.DEFAULT));
        // A scroll bar that came with the height takes width.
        map.setSize(map.computeSize(scroll.getClientArea().width, SWT.DEFAULT));
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
        if (model.days().isEmpty()) {
            Keyboard.to(head.getParent());
        } else {
            Keyboard.enter(map);
        }
    }
}
