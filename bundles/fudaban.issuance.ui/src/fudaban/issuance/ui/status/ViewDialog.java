// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.status;

import fudaban.issuance.status.Dimension;
import fudaban.issuance.status.ListColumn;
import fudaban.issuance.status.Period;
import fudaban.issuance.status.Status;
import fudaban.issuance.status.StatusView;
import fudaban.issuance.status.Units;
import fudaban.model.CredentialKind;
import fudaban.model.CredentialState;
import fudaban.ui.access.Access;
import fudaban.ui.dialog.Frame;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** 条件と集計: what a view shows. */
final class ViewDialog {
    private static final int WIDTH = 720;
    private static final int LABEL = 128;
    private static final int FIELD = 260;
    private static final int SEVERAL = 40;

    private final Words words = Words.of(ViewDialog.class);
    private final Frame frame;
    private final StatusView before;
    private final Map<CredentialKind, Button> kinds = new LinkedHashMap<>();
    private final Map<CredentialState, Button> states = new LinkedHashMap<>();
    private final Map<ListColumn, Button> columns = new LinkedHashMap<>();
    private final Choice<String> unit;
    private final Button below;
    private final Choice<String> destination;
    private final Choice<Period.What> what;
    private final Choice<Period.Span> span;
    private final Choice<Dimension> row;
    private final Choice<Dimension> inner;
    private final Choice<Dimension> across;
    private final Choice<Dimension> innerAcross;

    /** A combo of values; null stands for none. */
    private record Choice<T>(Combo combo, List<T> values) {
        T chosen() {
            return values.get(Math.max(0, combo.getSelectionIndex()));
        }
    }

    private ViewDialog(Shell parent, StatusView view, Units units) {
        before = view;
        frame = new Frame(parent, words.say("view.title"));
        checks("view.kinds", kinds, CredentialKind.values(), view.kinds().isEmpty() ? List.of() : view.kinds());
        checks("view.states", states, CredentialState.values(), view.states());
        Composite line = line("view.unit");
        List<String> names = new ArrayList<>();
        names.add("");
        units.all().forEach(each -> names.add(each.name()));
        if (!names.contains(view.unit())) {
            names.add(view.unit());
        }
        unit = choice(
                line,
                "view.unit",
                names,
                view.unit(),
                name -> name.isEmpty()
                        ? words.say("all")
                        : "　".repeat(units.unit(name).depth()) + name);
        unit.combo().setVisibleItemCount(SEVERAL);
        below = check(line, words.say("view.below"), view.below());
        line = line("view.destination");
        List<String> places = new ArrayList<>(units.destinations());
        places.addFirst("");
        if (!places.contains(view.destination())) {
            places.add(view.destination());
        }
        destination = choice(
                line, "view.destination", places, view.destination(), name -> name.isEmpty() ? words.say("all") : name);
        line = line("view.period");
        what = choice(
                line,
                "view.what",
                nullAnd(Period.What.values()),
                view.period().map(Period::what).orElse(null),
                each -> words.say(each == null ? "all" : "period." + each));
        span = choice(
                line,
                "view.span",
                List.of(Period.Span.values()),
                view.period().map(Period::span).orElse(Period.Span.MONTH),
                this::spanned);
        if (view.period().filter(each -> each.span() == Period.Span.DAYS).isEmpty()) {
            span.combo().remove(Period.Span.DAYS.ordinal());
        }
        line = line("view.rows");
        row = choice(line, "view.rows", List.of(Dimension.values()), at(view.rows(), 0), this::dimension);
        inner = choice(line, "view.rows.inner", nullAnd(Dimension.values()), at(view.rows(), 1), this::dimension);
        line = line("view.columns");
        across = choice(line, "view.columns", nullAnd(Dimension.values()), at(view.columns(), 0), this::dimension);
        innerAcross =
                choice(line, "view.columns.inner", nullAnd(Dimension.values()), at(view.columns(), 1), this::dimension);
        checks("view.list", columns, ListColumn.values(), view.list());
    }

    /** @param done takes the view as it was set */
    static Frame open(Shell parent, StatusView view, Units units, Consumer<StatusView> done) {
        var dialog = new ViewDialog(parent, view, units);
        dialog.verbs(done);
        dialog.frame.open(WIDTH);
        return dialog.frame;
    }

    private void verbs(Consumer<StatusView> done) {
        var problem = Labels.wrapped(frame.body(), "BadText", "");
        frame.plain(words.say("leave"), frame::close);
        Button show = frame.primary(words.say("view.show"), () -> {
            Optional<StatusView> set = set();
            if (set.isPresent()) {
                frame.close();
                done.accept(set.get());
            } else {
                problem.setText(words.say("view.twice"));
                frame.shell().layout(true, true);
            }
        });
        show.setData("id", "view.show");
    }

    private String dimension(Dimension each) {
        return words.say(each == null ? "none" : "dimension." + each);
    }

    private String spanned(Period.Span each) {
        return each == Period.Span.DAYS
                ? before.period()
                        .map(time -> words.say(
                                "period.DAYS",
                                time.from() == null ? "" : words.day(time.from()),
                                time.to() == null ? "" : words.day(time.to())))
                        .orElse("")
                : words.say("period." + each);
    }

    private static <T> T at(List<T> list, int index) {
        return index < list.size() ? list.get(index) : null;
    }

    private static <T> List<T> nullAnd(T[] values) {
        List<T> all = new ArrayList<>();
        all.add(null);
        all.addAll(List.of(values));
        return all;
    }

    private Composite line(String key) {
        Composite line = Lay.box(frame.body(), 3, Space.M);
        Label label = Lay.fixed(Labels.of(line, "", words.say(key)), LABEL);
        label.setData("id", key);
        return line;
    }

    private <T> Choice<T> choice(Composite line, String key, List<T> values, T chosen, Function<T, String> shown) {
        var combo = Lay.fixed(new Combo(line, SWT.READ_ONLY | SWT.DROP_DOWN), FIELD);
        Access.name(combo, words.say(key));
        combo.setData("id", key);
        values.forEach(each -> combo.add(shown.apply(each)));
        combo.select(Math.max(0, values.indexOf(chosen)));
        return new Choice<>(combo, values);
    }

    private <E extends Enum<E>> void checks(
            String key, Map<E, Button> buttons, E[] values, java.util.Collection<E> chosen) {
        Composite line = line(key);
        Composite several = Lay.wide(Css.style(new Composite(line, SWT.NONE), "Surface"), 2);
        var layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.spacing = Space.M;
        several.setLayout(layout);
        for (E value : values) {
            String word = value instanceof ListColumn column
                    ? column.heading(words.locale())
                    : Status.word(words.locale(), value);
            Button button = new Button(several, SWT.CHECK);
            button.setText(word);
            button.setSelection(chosen.contains(value));
            button.setData("id", key + "." + value.name());
            buttons.put(value, button);
        }
    }

    private Button check(Composite line, String text, boolean on) {
        Button button = new Button(line, SWT.CHECK);
        button.setText(text);
        button.setSelection(on);
        return button;
    }

    private static <E> List<E> chosen(Map<E, Button> buttons) {
        return buttons.entrySet().stream()
                .filter(each -> each.getValue().getSelection())
                .map(Map.Entry::getKey)
                .toList();
    }

    @SafeVarargs
    private static List<Dimension> both(Choice<Dimension>... choices) {
        List<Dimension> dimensions = new ArrayList<>();
        for (Choice<Dimension> each : choices) {
            if (each.chosen() != null) {
                dimensions.add(each.chosen());
            }
        }
        return dimensions;
    }

    /** The view as it is set; empty when it counts by the same thing twice. */
    private Optional<StatusView> set() {
        Optional<Period> time = what.chosen() == null
                ? Optional.empty()
                : Optional.of(
                        span.chosen() == Period.Span.DAYS
                                ? new Period(
                                        what.chosen(),
                                        Period.Span.DAYS,
                                        before.period().map(Period::from).orElse(null),
                                        before.period().map(Period::to).orElse(null))
                                : new Period(what.chosen(), span.chosen(), null, null));
        try {
            return Optional.of(before.only(chosen(kinds), chosen(states))
                    .of(unit.chosen(), below.getSelection())
                    .to(destination.chosen())
                    .within(time)
                    .by(both(row, inner), both(across, innerAcross))
                    .listing(chosen(columns)));
        } catch (IllegalArgumentException twice) {
            return Optional.empty();
        }
    }
}
