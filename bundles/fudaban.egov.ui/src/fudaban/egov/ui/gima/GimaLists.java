// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.ui.gima;

import fudaban.egov.gima.model.GimaPackage.Literals;
import fudaban.egov.gima.model.LineKind;
import fudaban.egov.gima.model.LineState;
import fudaban.egov.ui.gima.GimaModel.View;
import fudaban.ledger.query.Row;
import fudaban.ui.access.Keyboard;
import fudaban.ui.piece.Lay;
import fudaban.ui.print.PrintDesk;
import fudaban.ui.search.ChoiceBar;
import fudaban.ui.search.SearchField;
import fudaban.ui.table.ColumnDefinition;
import fudaban.ui.table.RecordTable;
import fudaban.ui.table.RecordTableModel;
import fudaban.ui.table.TableTools;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;

/** The four lists of a release, of which one is seen: differences, findings, files, results; with what narrows them and the tools of tables. */
final class GimaLists extends Composite {
    private static final int SEARCH = 200;
    /** Stands for the lines that are in conflict among the kinds. */
    private static final Object CONFLICT = "CONFLICT";

    private final GimaModel model;
    private final Words words;
    private final Words names;
    private final Map<View, RecordTable> tables = new EnumMap<>(View.class);
    private final Map<View, ToolBar> tools = new EnumMap<>(View.class);
    private final ChoiceBar views;
    private final ChoiceBar kinds;
    private final ChoiceBar states;
    private final SearchField field;
    private final Composite narrowing;
    private final Composite bars;
    private final Composite stack;
    private Object searched;

    GimaLists(Composite parent, GimaModel model, Words words, Words names, PrintDesk printing, Clock clock) {
        super(parent, SWT.NONE);
        this.model = model;
        this.words = words;
        this.names = names;
        Css.style(this, "Surface");
        Lay.grid(this, 1, Space.S);
        var top = Lay.box(this, 2, Space.M);
        views = Lay.wide(new ChoiceBar(top, words.say("views"), each -> model.view((View) each)));
        bars = new Composite(top, SWT.NONE);
        bars.setLayout(new StackLayout());
        narrowing = Lay.box(this, 2, Space.M);
        field = Lay.fixed(
                new SearchField(
                        narrowing,
                        words.say("search.hint"),
                        text -> model.narrowing().type(text)),
                SEARCH);
        kinds = Lay.wide(new ChoiceBar(narrowing, words.say("column.kind"), this::kind));
        states = Lay.wide(new ChoiceBar(
                this, words.say("column.state"), each -> model.narrowing().filter(Literals.RELEASE_LINE__STATE, each)));
        stack = Lay.all(new Composite(this, SWT.NONE));
        stack.setLayout(new StackLayout());
        table(View.LINES, GimaColumns.lines(names, model::kept), model.lines(), printing, clock);
        table(View.FINDINGS, GimaColumns.findings(names, model::kept), model.findings(), printing, clock);
        table(View.FILES, GimaColumns.files(names), model.files(), printing, clock);
        table(View.RESULTS, GimaColumns.results(names), model.results(), printing, clock);
        field.onDown(() -> {
            tables.get(model.view()).select(0);
            tables.get(model.view()).setFocus();
        });
    }

    private void table(
            View view, List<ColumnDefinition> columns, RecordTableModel rows, PrintDesk printing, Clock clock) {
        var table = new RecordTable(
                stack,
                columns,
                words,
                rows,
                new RecordTable.Asks(
                        feature -> model.narrowing(view).sort(feature),
                        this::clear,
                        () -> model.narrowing(view).order(),
                        () -> model.narrowing(view).descending(),
                        () -> model.narrowing(view).narrowed()));
        table.onSelection(model::show);
        tables.put(view, table);
        var place = new Composite(bars, SWT.NONE);
        tools.put(
                view,
                TableTools.plain(TableTools.create(
                        place,
                        table,
                        rows,
                        printing,
                        words.say("list.title", words.say("title"), words.say("view." + view)),
                        clock)));
    }

    private void kind(Object wanted) {
        boolean conflicting = wanted == CONFLICT;
        model.kind(conflicting ? Optional.empty() : Optional.ofNullable((LineKind) wanted), conflicting);
    }

    private void clear() {
        field.clear();
        kinds.mark(null);
        states.mark(null);
        model.narrowing().clear();
    }

    /** The rows selected in the list of differences. */
    List<Row> selected() {
        return tables.get(View.LINES).selected();
    }

    /** Puts the keyboard into the list shown. */
    void enter() {
        Keyboard.to(tables.get(model.view()));
    }

    /** How the columns of a list stand, as text. */
    String layoutState(View view) {
        return tables.get(view).layoutState();
    }

    /** Puts them back. */
    void restore(View view, String state) {
        tables.get(view).restore(state);
    }

    /** Shows the list the model shows. */
    void refresh() {
        views.show(Stream.of(View.values())
                .map(each -> new ChoiceBar.Choice(each, words.say("view." + each), ""))
                .toList());
        views.mark(model.view());
        boolean results = model.view() == View.RESULTS;
        boolean lines = results || model.view() == View.LINES;
        boolean any = model.chosen().isPresent();
        Lay.present(bars, any);
        Lay.present(narrowing, lines && any);
        Lay.present(states, lines && any);
        if (lines) {
            kinds.show(kindChoices(results));
            boolean conflicting =
                    model.narrowing().filtered(Literals.RELEASE_LINE__CONFLICT).isPresent();
            kinds.mark(
                    conflicting
                            ? CONFLICT
                            : model.narrowing()
                                    .filtered(Literals.RELEASE_LINE__KIND)
                                    .orElse(null));
            states.show(stateChoices(results));
            states.mark(model.narrowing().filtered(Literals.RELEASE_LINE__STATE).orElse(null));
            // Another list is searched anew; else the caret stays where it is.
            if (searched != model.narrowing()) {
                searched = model.narrowing();
                field.clear();
            }
        }
        top(stack, tables.get(model.view()));
        top(bars, tools.get(model.view()).getParent());
    }

    private static void top(Composite stack, Control shown) {
        ((StackLayout) stack.getLayout()).topControl = shown;
        stack.layout();
    }

    /** Kinds there are, with their numbers; of results all lines are not counted here. */
    private List<ChoiceBar.Choice> kindChoices(boolean results) {
        List<ChoiceBar.Choice> choices = new ArrayList<>();
        choices.add(new ChoiceBar.Choice(null, words.say("all.kinds"), ""));
        Map<LineKind, String> features = new EnumMap<>(Map.of(
                LineKind.ADD, "additions",
                LineKind.CHANGE, "changes",
                LineKind.DELETE, "deletions",
                LineKind.ADOPT, "adoptions"));
        features.forEach((kind, feature) -> {
            int number = model.chosen().map(row -> number(row, feature)).orElse(0);
            if (number > 0) {
                choices.add(
                        new ChoiceBar.Choice(kind, GimaNames.of(names, kind), results ? "" : "%,d".formatted(number)));
            }
        });
        if (model.conflicts() > 0) {
            choices.add(new ChoiceBar.Choice(
                    CONFLICT, words.say("conflict"), results ? "" : "%,d".formatted(model.conflicts())));
        }
        return choices;
    }

    /** What is filtered by stays to be seen, even when nothing is left of it. */
    private boolean chosen(LineState state) {
        return model.narrowing()
                .filtered(Literals.RELEASE_LINE__STATE)
                .filter(state::equals)
                .isPresent();
    }

    private static int number(Row release, String feature) {
        var attribute = (org.eclipse.emf.ecore.EAttribute) Literals.RELEASE.getEStructuralFeature(feature);
        return (int) release.values().getOrDefault(attribute, 0);
    }

    private List<ChoiceBar.Choice> stateChoices(boolean results) {
        var shown = results
                ? Stream.of(LineState.SENT, LineState.ACCEPTED, LineState.FAILED)
                : Stream.of(LineState.values()).filter(state -> model.count(state) > 0 || chosen(state));
        return Stream.concat(
                        Stream.of(new ChoiceBar.Choice(null, words.say("all.states"), "")),
                        shown.map(state -> new ChoiceBar.Choice(
                                state, GimaNames.of(names, state), "%,d".formatted(model.count(state)))))
                .toList();
    }
}
