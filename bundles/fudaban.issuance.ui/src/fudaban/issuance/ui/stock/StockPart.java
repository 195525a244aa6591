// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.stock;

import fudaban.issuance.batch.DeskStations;
import fudaban.issuance.model.BlankState;
import fudaban.issuance.model.IssuancePackage.Literals;
import fudaban.issuance.ui.desk.Places;
import fudaban.issuance.ui.names.Names;
import fudaban.ledger.Ledger;
import fudaban.ledger.Session;
import fudaban.ledger.query.Row;
import fudaban.model.CredentialKind;
import fudaban.ui.Delay;
import fudaban.ui.Work;
import fudaban.ui.access.Keyboard;
import fudaban.ui.page.PageHead;
import fudaban.ui.piece.Banner;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.Lay;
import fudaban.ui.print.PrintDesk;
import fudaban.ui.search.ChoiceBar;
import fudaban.ui.search.SearchField;
import fudaban.ui.shell.Guide;
import fudaban.ui.shell.Place;
import fudaban.ui.shell.Seat;
import fudaban.ui.table.RecordTable;
import fudaban.ui.table.TableTools;
import fudaban.ui.table.Tone;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** 未発行カード: boxes and cards by number and place, 受払簿, 月末照合; received, moved, spoiled, counted. */
public final class StockPart {
    private static final int SEARCH_WIDTH = 224;

    private final Words words = Words.of(StockPart.class);
    private final Map<View, RecordTable> tables = new EnumMap<>(View.class);
    private final Map<View, Composite> panes = new EnumMap<>(View.class);
    private final StackLayout stack = new StackLayout();
    private StockModel model;
    private StockSteps steps;
    private Guide guide;
    private PageHead head;
    private Banner banner;
    private Banner low;
    private SearchField field;
    private ChoiceBar views;
    private Composite verbs;
    private Button move;
    private Button spoil;
    private ProofView proof;
    private ForecastView forecast;

    /** Made by the workbench. */
    @Inject
    public StockPart() {}

    @PostConstruct
    void create(
            Composite parent,
            Ledger ledger,
            Session session,
            Work work,
            PrintDesk printing,
            Guide leads,
            DeskStations stations) {
        guide = leads;
        var seat = new Seat(ledger, session, words.locale());
        model = new StockModel(
                seat,
                work,
                Delay.on(parent.getDisplay(), Delay.TYPING_MILLIS),
                words,
                () -> stations.ribbonLeft(ledger));
        steps = new StockSteps(seat, work, words, this::told);
        var page = Css.style(new Composite(parent, SWT.NONE), "Surface");
        Lay.grid(page, 1, Space.M, Space.M, Space.L);
        head = Lay.wide(new PageHead(page, words.say("title")));
        Composite tools = Lay.grid(head.tools(), 2, Space.S);
        Buttons.id(
                Buttons.plain(
                        tools,
                        words.say("count.open"),
                        () -> steps.count(page.getShell(), why -> say(Tone.BAD, words.failure(why)))),
                "stock.count");
        Buttons.id(
                Buttons.primary(tools, words.say("receive.open"), () -> steps.receive(page.getShell())),
                "stock.receive");
        low = Lay.wide(new Banner(page));
        Lay.present(low, false);
        banner = Lay.wide(new Banner(page));
        Lay.present(banner, false);
        var line = Lay.box(page, 3, Space.M);
        field = Lay.fixed(new SearchField(line, words.say("search.hint"), model::type), SEARCH_WIDTH);
        views = Lay.wide(new ChoiceBar(line, words.say("views"), chosen -> model.show((View) chosen)));
        verbs(line);
        var body = Lay.all(new Composite(page, SWT.NONE));
        body.setLayout(stack);
        var columns = new StockColumns(words, Names.words(), ledger.clock().getZone());
        Stream.of(View.values()).filter(View::listed).forEach(view -> list(body, view, columns, printing, ledger));
        proof = new ProofView(
                body, model, words, () -> steps.paper(page.getShell(), printing, stations.fonts(), model.month()));
        panes.put(View.PROOF, proof);
        forecast = new ForecastView(
                body,
                model.forecast(),
                words,
                printing,
                ledger.clock(),
                new ForecastSteps(seat, work, words, steps),
                why -> say(Tone.BAD, words.failure(why)));
        panes.put(View.FORECAST, forecast);
        field.onDown(() -> {
            RecordTable table = tables.get(model.view());
            if (table != null) {
                table.select(0);
                table.setFocus();
            }
        });
        model.onChange(this::show);
        model.refresh();
        show();
    }

    private void verbs(Composite line) {
        verbs = Lay.right(Lay.grid(new Composite(line, SWT.NONE), 2, Space.S));
        move = verb("move", steps::move);
        spoil = verb("spoil", steps::spoil);
    }

    private Button verb(String key, java.util.function.BiConsumer<org.eclipse.swt.widgets.Shell, Row> does) {
        return Buttons.id(
                Buttons.plain(verbs, words.say(key + ".open"), () -> {
                    List<Row> rows = selected();
                    if (rows.size() == 1) {
                        does.accept(verbs.getShell(), rows.getFirst());
                    }
                }),
                "stock." + key);
    }

    private void list(Composite body, View view, StockColumns columns, PrintDesk printing, Ledger ledger) {
        var pane = Lay.grid(Css.style(new Composite(body, SWT.NONE), "Surface"), 1, Space.XS);
        panes.put(view, pane);
        var bar = Lay.right(Css.style(new Composite(pane, SWT.NONE), "Surface"));
        var search = model.search(view);
        var table = Lay.all(new RecordTable(
                pane, columns.of(view), words, model.table(view), RecordTable.Asks.of(search, this::clear)));
        tables.put(view, table);
        table.onSelected(rows -> enable());
        TableTools.plain(TableTools.create(
                bar, table, model.table(view), printing, words.say("view." + view.name()), ledger.clock()));
    }

    private void clear() {
        field.clear();
        Stream.of(View.values())
                .filter(View::listed)
                .forEach(view -> model.search(view).clear());
    }

    private List<Row> selected() {
        RecordTable table = tables.get(model.view());
        return table == null || model.view() == View.MOVES ? List.of() : table.selected();
    }

    /** Called when the workbench leads here to show something. */
    @Inject
    void about(@Optional @Named(Place.ABOUT) String about) {
        String view = Places.read(about).getOrDefault("view", "");
        if (model != null && !view.isEmpty()) {
            model.show(View.valueOf(view));
            show();
        }
    }

    /** Only what is in stock goes anywhere. */
    private void enable() {
        List<Row> rows = selected();
        boolean one = rows.size() == 1 && rows.getFirst().get(Literals.BLANK__STATE) == BlankState.IN_STOCK;
        Stream.of(move, spoil).forEach(each -> each.setEnabled(one));
    }

    private void show() {
        if (views.isDisposed()) {
            return;
        }
        View view = model.view();
        views.show(Stream.of(View.values())
                .map(each -> new ChoiceBar.Choice(each, words.say("view." + each.name()), ""))
                .toList());
        views.mark(view);
        head.note(pieces(model.pieces(), "note"));
        Lay.present(verbs, view == View.THERE || view == View.ALL);
        Lay.present(low, !model.low().isEmpty());
        if (!model.low().isEmpty()) {
            low.say(Tone.CAUTION, pieces(model.low(), "low"), words.say("low.why"));
        }
        model.failure().ifPresent(why -> say(Tone.BAD, words.failure(why)));
        proof.show();
        forecast.show();
        enable();
        stack.topControl = panes.get(view);
        head.getParent().layout(true, true);
    }

    private String pieces(Map<CredentialKind, Long> pieces, String key) {
        return pieces.isEmpty()
                ? ""
                : words.say(
                        key,
                        pieces.entrySet().stream()
                                .map(each -> words.say(
                                        "pieces",
                                        Names.of(Names.words(words.locale()), each.getKey()),
                                        each.getValue()))
                                .collect(Collectors.joining(words.say("and"))));
    }

    private void told(String sentence) {
        guide.changed();
        model.refresh();
        say(Tone.GOOD, sentence);
    }

    private void say(Tone tone, String sentence) {
        banner.say(tone, sentence, "");
        Lay.present(banner, true);
        banner.requestLayout();
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(Guide.CHANGED) Object event) {
        if (views != null && !views.isDisposed() && views.isVisible()) {
            model.refresh();
        }
    }

    @Focus
    void focus() {
        Keyboard.enter(field);
    }
}
