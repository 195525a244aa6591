// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.search;

import fudaban.ui.access.Access;
import fudaban.ui.theme.Palette;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/**
 * One of a few choices in a row, each with its number: a filter that shows what it would leave. Arrow keys move, clicks choose. Where there is little room
 * they stand closer, then without their numbers; what still has none is behind the dots at the end.
 */
public final class ChoiceBar extends Canvas {
    private static final int HEIGHT = 28;
    private static final int PADDING = 10;
    private static final int CLOSE_PADDING = 6;
    private static final int GAP = 4;
    private static final int RADIUS = 8;
    private static final int LEAST = 160;
    /** Stands for the choices there is no room for. */
    private static final String MORE = "…";

    /**
     * A choice.
     *
     * @param value what is chosen; null for all
     * @param label its name
     * @param count its number as text; may be empty
     */
    public record Choice(Object value, String label, String count) {}

    private final Palette palette = Palette.of(this);
    private final Consumer<Object> chosen;
    private List<Choice> choices = List.of();
    private Object value;

    /**
     * @param name what is chosen here, for assistive technology
     * @param chosen takes the value of each choice made
     */
    public ChoiceBar(Composite parent, String name, Consumer<Object> chosen) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.chosen = chosen;
        addListener(SWT.Paint, this::paint);
        addListener(SWT.MouseDown, this::click);
        addListener(SWT.KeyDown, this::key);
        addListener(
                SWT.Traverse,
                event -> event.doit =
                        event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        Access.name(this, () -> name + " " + current());
        Access.role(this, ACC.ROLE_TABFOLDER, this::current);
    }

    /** Shows these choices; the value chosen stays. */
    public void show(List<Choice> offered) {
        choices = List.copyOf(offered);
        redraw();
    }

    /** Marks a value without telling. */
    public void mark(Object marked) {
        value = marked;
        redraw();
    }

    /** The choices shown. */
    public List<Choice> choices() {
        return choices;
    }

    private String current() {
        return choices.stream()
                .filter(choice -> Objects.equals(choice.value, value))
                .map(Choice::label)
                .findFirst()
                .orElse("");
    }

    private void choose(Object wanted) {
        if (!Objects.equals(wanted, value)) {
            value = wanted;
            redraw();
            chosen.accept(wanted);
        }
    }

    private void click(Event event) {
        setFocus();
        var gc = new GC(this);
        List<Place> places = places(gc);
        gc.dispose();
        places.stream()
                .filter(place -> place.at.contains(event.x, event.y))
                .findFirst()
                .ifPresent(place -> place.choice.ifPresentOrElse(choice -> choose(choice.value), () -> more(places)));
    }

    /** Offers what there is no room for. */
    private void more(List<Place> places) {
        var menu = new Menu(this);
        for (Choice choice : choices.subList(places.size() - 1, choices.size())) {
            var item = new MenuItem(menu, SWT.RADIO);
            item.setText((choice.label + "  " + choice.count).strip().replace("&", "&&"));
            item.setSelection(Objects.equals(choice.value, value));
            item.addListener(SWT.Selection, event -> {
                if (item.getSelection()) {
                    choose(choice.value);
                }
            });
        }
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private void key(Event event) {
        int step = event.keyCode == SWT.ARROW_RIGHT ? 1 : event.keyCode == SWT.ARROW_LEFT ? -1 : 0;
        int at = choices.stream().map(Choice::value).toList().indexOf(value) + step;
        if (step != 0 && at >= 0 && at < choices.size()) {
            choose(choices.get(at).value);
        }
    }

    /** Where each choice stands, by its label; for tests, which cannot see what is painted. */
    public Map<String, Rectangle> parts() {
        var gc = new GC(this);
        List<Place> places = places(gc);
        gc.dispose();
        Map<String, Rectangle> parts = new LinkedHashMap<>();
        for (Place place : places) {
            parts.put(place.choice.map(Choice::label).orElse(MORE), place.at);
        }
        return parts;
    }

    /**
     * Where something is painted.
     *
     * @param choice empty: the way to those there is no room for
     * @param padding at both sides of the label
     */
    private record Place(Rectangle at, Optional<Choice> choice, String label, String count, int padding) {
        static Place of(GC gc, Optional<Choice> choice, String label, String count, int padding) {
            int number = count.isEmpty() ? 0 : gc.textExtent(count).x + 2 * GAP;
            int width = gc.textExtent(label).x + 2 * padding + number;
            return new Place(new Rectangle(0, 1, width, HEIGHT), choice, label, count, padding);
        }

        Place at(int x) {
            return new Place(new Rectangle(x, at.y, at.width, at.height), choice, label, count, padding);
        }

        int end() {
            return at.x + at.width;
        }

        boolean shows(Object value, List<Choice> hidden) {
            return choice.map(one -> Objects.equals(one.value, value))
                    .orElseGet(() -> hidden.stream().anyMatch(one -> Objects.equals(one.value, value)));
        }
    }

    private List<Place> places(GC gc) {
        int room = getSize().x;
        List<Place> row = row(gc, PADDING, true);
        if (room > 0 && end(row) > room) {
            row = row(gc, CLOSE_PADDING, true);
        }
        if (room > 0 && end(row) > room) {
            row = row(gc, CLOSE_PADDING, false);
        }
        return room > 0 && end(row) > room ? fitting(gc, row, room) : row;
    }

    private List<Place> row(GC gc, int padding, boolean counted) {
        List<Place> row = new ArrayList<>();
        for (Choice choice : choices) {
            Place place = Place.of(gc, Optional.of(choice), choice.label, counted ? choice.count : "", padding);
            row.add(place.at(row.isEmpty() ? 0 : end(row) + GAP));
        }
        return row;
    }

    private static int end(List<Place> row) {
        return row.isEmpty() ? 0 : row.getLast().end();
    }

    /** As many as fit before the dots; one chosen that has no room gives its name to the dots. */
    private List<Place> fitting(GC gc, List<Place> row, int room) {
        for (int most = row.size() - 1; most > 0; most--) {
            String name = choices.subList(most, choices.size()).stream()
                    .filter(hidden -> Objects.equals(hidden.value, value))
                    .map(hidden -> hidden.label + MORE)
                    .findFirst()
                    .orElse(MORE);
            Place dots = Place.of(gc, Optional.empty(), name, "", CLOSE_PADDING)
                    .at(row.get(most - 1).end() + GAP);
            if (dots.end() <= room || most == 1) {
                List<Place> fitting = new ArrayList<>(row.subList(0, most));
                fitting.add(dots);
                return fitting;
            }
        }
        return row;
    }

    private void paint(Event event) {
        GC gc = event.gc;
        gc.setBackground(palette.fill("neutral-0"));
        gc.fillRectangle(getClientArea());
        gc.setAntialias(SWT.ON);
        List<Place> places = places(gc);
        List<Choice> hidden = choices.subList(Math.max(0, Math.min(choices.size(), places.size() - 1)), choices.size());
        for (Place place : places) {
            Rectangle at = place.at;
            boolean on = place.shows(value, hidden);
            gc.setBackground(palette.fill(on ? "accent-soft" : "neutral-0"));
            gc.fillRoundRectangle(at.x, at.y, at.width, at.height, RADIUS, RADIUS);
            if (on) {
                gc.setForeground(palette.ink(isFocusControl() ? "accent" : "accent-soft"));
                gc.drawRoundRectangle(at.x, at.y, at.width - 1, at.height - 1, RADIUS, RADIUS);
            }
            int y = at.y + (at.height - gc.getFontMetrics().getHeight()) / 2;
            gc.setForeground(palette.ink(on ? "accent" : "neutral-7"));
            gc.drawText(place.label, at.x + place.padding, y, SWT.DRAW_TRANSPARENT);
            gc.setForeground(palette.ink(on ? "accent" : "neutral-6"));
            gc.drawText(
                    place.count,
                    at.x + place.padding + gc.textExtent(place.label).x + 2 * GAP,
                    y,
                    SWT.DRAW_TRANSPARENT);
        }
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? LEAST : widthHint, HEIGHT + 2);
    }
}
