// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.disposal;

import static fudaban.issuance.destroy.model.DestructionPackage.Literals.DESTRUCTION_LOT__NUMBER;
import static fudaban.issuance.destroy.model.DestructionPackage.Literals.DESTRUCTION_LOT__STATE;

import fudaban.issuance.batch.DeskStations;
import fudaban.issuance.destroy.model.DestructionPackage;
import fudaban.issuance.destroy.model.Identified;
import fudaban.issuance.destroy.model.LotState;
import fudaban.issuance.model.IssuancePackage;
import fudaban.issuance.model.ReturnReason;
import fudaban.issuance.profile.EvidenceRules;
import fudaban.issuance.ui.desk.Places;
import fudaban.issuance.ui.evidence.EvidenceOperation;
import fudaban.issuance.ui.names.Names;
import fudaban.issuance.ui.waves.WaveSteps;
import fudaban.issuance.wave.model.WaveStep;
import fudaban.ledger.Ledger;
import fudaban.ledger.Session;
import fudaban.ledger.query.Row;
import fudaban.model.ModelPackage;
import fudaban.ui.Work;
import fudaban.ui.access.Access;
import fudaban.ui.access.Keyboard;
import fudaban.ui.job.JobBook;
import fudaban.ui.page.PageHead;
import fudaban.ui.piece.Banner;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.Lay;
import fudaban.ui.print.PrintDesk;
import fudaban.ui.search.ChoiceBar;
import fudaban.ui.shell.Guide;
import fudaban.ui.shell.Place;
import fudaban.ui.shell.Seat;
import fudaban.ui.shell.Subject;
import fudaban.ui.table.RecordTable;
import fudaban.ui.table.TableTools;
import fudaban.ui.table.Tone;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** 返納・破棄: what lies at the desk, what waits to be destroyed, the lots, and 未発行カード; one field takes numbers, scans and cards. */
public final class DisposalPart {
    private static final int ENTRY_WIDTH = 280;

    private final Words words = Words.of(DisposalPart.class);
    private final Map<View, RecordTable> tables = new EnumMap<>(View.class);
    private final Map<View, Composite> panes = new EnumMap<>(View.class);
    private final StackLayout stack = new StackLayout();
    private DisposalModel model;
    private LotSteps steps;
    private WaveSteps waves;
    private ReaderEntry readers;
    private PageHead head;
    private EntryField entry;
    private ChoiceBar views;
    private Combo why;
    private Combo lots;
    private Banner banner;
    private Composite lists;
    private Composite lotLine;
    private Button undo;
    private Button retire;
    private Button take;
    private Button close;
    private Button cancel;
    private Button paper;

    /** Made by the workbench. */
    @Inject
    public DisposalPart() {}

    @PostConstruct
    void create(
            Composite parent,
            Ledger ledger,
            Session session,
            Work work,
            JobBook jobs,
            PrintDesk printing,
            Guide guide,
            DeskStations stations) {
        var seat = new Seat(ledger, session, words.locale());
        model = new DisposalModel(seat, work);
        steps = new LotSteps(seat, work, words, sentence -> {
            model.tell(new DisposalModel.Said(true, sentence));
            guide.changed();
        });
        waves = new WaveSteps(seat, work, jobs, job -> {}, job -> {
            model.tell(job.problem()
                    .map(problem -> new DisposalModel.Said(false, problem.what() + " " + problem.rest()))
                    .orElseGet(() -> new DisposalModel.Said(true, job.text())));
            guide.changed();
        });
        var page = Css.style(new Composite(parent, SWT.NONE), "Surface");
        Lay.grid(page, 1, Space.M, Space.M, Space.L);
        head = Lay.wide(new PageHead(page, words.say("title")));
        heads(head.tools());
        banner = Lay.wide(new Banner(page));
        Lay.present(banner, false);
        var line = Lay.box(page, 3, Space.M);
        entry = Lay.fixed(
                new EntryField(line, words.say("entry.RETURNS"), typed -> model.enter(typed, Identified.TYPED)),
                ENTRY_WIDTH);
        why = new Combo(line, SWT.READ_ONLY | SWT.DROP_DOWN);
        why.setData("id", "disposal.why");
        Access.name(why, words.say("column.why"));
        ReturnReason.VALUES.forEach(each -> why.add(Names.of(Names.words(), each)));
        why.select(0);
        why.addListener(
                SWT.Selection, event -> model.because(ReturnReason.VALUES.get(Math.max(0, why.getSelectionIndex()))));
        views = Lay.wide(new ChoiceBar(line, words.say("views"), chosen -> model.show((View) chosen)));
        lotLine(
                page,
                printing,
                stations,
                EvidenceOperation.offers(seat, EvidenceRules.Step.DESTROY),
                (shell, lot) -> new EvidenceOperation(
                                seat, EvidenceRules.Step.DESTROY, lot.text(DESTRUCTION_LOT__NUMBER))
                        .start(shell, sentence -> {
                            model.refresh();
                            guide.done(sentence);
                        }));
        lists = Lay.all(new Composite(page, SWT.NONE));
        lists.setLayout(stack);
        var columns = new DisposalColumns(Names.words(), words, ledger.clock().getZone());
        for (View view : View.values()) {
            var pane = Lay.grid(Css.style(new Composite(lists, SWT.NONE), "Surface"), 1, Space.XS);
            panes.put(view, pane);
            var bar = Lay.right(Css.style(new Composite(pane, SWT.NONE), "Surface"));
            tables.put(view, table(pane, view, columns, guide));
            TableTools.plain(TableTools.create(
                    bar,
                    tables.get(view),
                    model.table(view),
                    printing,
                    words.say("view." + view.name()),
                    ledger.clock()));
        }
        entry.onDown(() -> {
            tables.get(model.view()).select(0);
            tables.get(model.view()).setFocus();
        });
        model.onChange(this::show);
        readers = new ReaderEntry(
                stations.cardReaders(), seat, work, model, () -> !page.isDisposed() && page.isVisible());
        model.refresh();
    }

    private void heads(Composite parent) {
        Composite box = Lay.grid(parent, 3, Space.S);
        retire = Buttons.id(Buttons.plain(box, words.say("retire.open"), this::retire), "disposal.retire");
        undo = Buttons.id(Buttons.plain(box, words.say("return.undo.open"), this::undo), "disposal.undo");
        Buttons.id(Buttons.plain(box, words.say("lot.open.open"), () -> steps.open(lists.getShell())), "disposal.open");
    }

    /** The lot that is shown, and what may be done with it. */
    private void lotLine(
            Composite page,
            PrintDesk printing,
            DeskStations stations,
            boolean photographed,
            BiConsumer<Shell, Row> photos) {
        lotLine = Lay.wide(Css.style(new Composite(page, SWT.NONE), "Surface"));
        Lay.grid(lotLine, photographed ? 6 : 5, Space.S);
        lots = Lay.fixed(new Combo(lotLine, SWT.READ_ONLY | SWT.DROP_DOWN), ENTRY_WIDTH);
        lots.setData("id", "disposal.lots");
        Access.name(lots, words.say("lots"));
        lots.addListener(SWT.Selection, event -> {
            if (lots.getSelectionIndex() >= 0) {
                model.choose(model.lots().get(lots.getSelectionIndex()).id());
            }
        });
        paper = button(
                "certificate.open",
                "disposal.certificate",
                (shell, lot) ->
                        steps.certificate(shell, printing, stations.fonts(), lot, lot.text(DESTRUCTION_LOT__NUMBER)));
        take = Buttons.id(Buttons.plain(lotLine, words.say("lot.take-out.open"), this::take), "disposal.take");
        cancel = button(
                "lot.cancel.open",
                "disposal.cancel",
                (shell, lot) -> steps.cancel(shell, lot, lot.text(DESTRUCTION_LOT__NUMBER)));
        if (photographed) {
            button("lot.photos.open", "disposal.photos", photos);
        }
        close = button("lot.close.open", "disposal.close", steps::close);
    }

    private Button button(String key, String id, BiConsumer<Shell, Row> does) {
        return Buttons.id(
                Buttons.plain(
                        lotLine,
                        words.say(key),
                        () -> model.lot().ifPresent(lot -> does.accept(lists.getShell(), lot))),
                id);
    }

    private RecordTable table(Composite pane, View view, DisposalColumns columns, Guide guide) {
        var table = Lay.all(new RecordTable(
                pane,
                columns.of(view),
                words,
                model.table(view),
                new RecordTable.Asks(
                        feature -> model.sort(view, feature),
                        model::refresh,
                        () -> model.query(view).order(),
                        () -> model.query(view).descending(),
                        () -> false)));
        table.onSelected(rows -> enable());
        table.onOpen(row -> detail(view, row, guide));
        return table;
    }

    private void detail(View view, Row row, Guide guide) {
        String card = switch (view) {
            case RETURNS -> row.text(IssuancePackage.Literals.CARD_RETURN__CREDENTIAL);
            case WAITING -> row.id();
            case LOT -> row.text(DestructionPackage.Literals.LOT_ENTRY__CREDENTIAL);
        };
        if (!card.isEmpty()) {
            guide.show(new Subject(ModelPackage.Literals.CREDENTIAL, card));
        }
    }

    /** 廃止登録 of the cards selected, else of all that were handed in and are not 廃止済: without it none can be destroyed. */
    private void retire() {
        List<Row> selected = tables.get(View.RETURNS).selected();
        waves.open(
                lists.getShell(),
                java.util.Optional.of(WaveStep.RETIRE),
                words.say("retire.reason"),
                () -> selected.size() > 1 ? numbers(selected) : model.retirable(),
                why -> model.tell(new DisposalModel.Said(false, words.failure(why))));
    }

    private static List<String> numbers(List<Row> rows) {
        return rows.stream()
                .map(row -> row.text(IssuancePackage.Literals.CARD_RETURN__NUMBER))
                .toList();
    }

    private void undo() {
        List<Row> rows = tables.get(View.RETURNS).selected();
        if (rows.size() == 1) {
            steps.undoReturn(lists.getShell(), rows.getFirst().text(IssuancePackage.Literals.CARD_RETURN__NUMBER));
        }
    }

    private void take() {
        List<Row> rows = tables.get(View.LOT).selected();
        if (rows.size() == 1) {
            model.lot()
                    .ifPresent(lot -> steps.takeOut(
                            lists.getShell(),
                            lot,
                            rows.getFirst().text(DestructionPackage.Literals.LOT_ENTRY__NUMBER)));
        }
    }

    private void enable() {
        View view = model.view();
        boolean open = model.lot()
                .filter(lot -> lot.get(DESTRUCTION_LOT__STATE) == LotState.OPEN)
                .isPresent();
        boolean one = tables.get(view).selected().size() == 1;
        undo.setEnabled(one && view == View.RETURNS);
        take.setEnabled(one && view == View.LOT && open);
        close.setEnabled(open);
        cancel.setEnabled(open);
        paper.setEnabled(model.lot().isPresent());
    }

    private void show() {
        if (lists.isDisposed()) {
            return;
        }
        View view = model.view();
        var waiting = model.waiting();
        views.show(Stream.of(View.values())
                .map(each -> new ChoiceBar.Choice(each, words.say("view." + each.name()), ""))
                .toList());
        views.mark(view);
        head.note(words.say("note", waiting.inHand(), waiting.elsewhere(), waiting.blanks()));
        entry.hint(words.say("entry." + view.name()));
        Lay.present(why, view == View.RETURNS);
        Lay.present(undo, view == View.RETURNS);
        Lay.present(retire, view == View.RETURNS);
        Lay.present(lotLine, view == View.LOT);
        lots.setItems(model.lots().stream().map(model::name).toArray(String[]::new));
        model.lot().ifPresent(lot -> lots.select(model.lots().indexOf(lot)));
        enable();
        stack.topControl = panes.get(view);
        model.said().ifPresent(said -> banner.say(said.good() ? Tone.GOOD : Tone.BAD, said.what(), ""));
        Lay.present(banner, model.said().isPresent());
        head.getParent().layout(true, true);
    }

    /** Called when the workbench leads here to show something. */
    @Inject
    void about(@Optional @Named(Place.ABOUT) String about) {
        String wanted = Places.read(about).getOrDefault("view", "");
        if (model != null && !wanted.isEmpty()) {
            Stream.of(View.values())
                    .filter(each -> each.name().equalsIgnoreCase(wanted))
                    .forEach(model::show);
        }
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(Guide.CHANGED) Object event) {
        if (lists != null && !lists.isDisposed() && lists.isVisible()) {
            model.refresh();
        }
    }

    @Focus
    void focus() {
        Keyboard.enter(entry);
    }

    @PreDestroy
    void gone() {
        if (readers != null) {
            readers.close();
        }
    }
}
