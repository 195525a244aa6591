// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.search;

import fudaban.ui.access.Access;
import fudaban.ui.theme.Palette;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * One of a few choices in a row, each with its number: a filter that shows what it would leave. Arrow keys move, clicks choose. Where there is little room
 * they stand closer, then without their numbers, so that none is cut.
 */
public final class ChoiceBar extends Canvas {
    private static final int HEIGHT = 28;
    private static final int PADDING = 10;
    private static final int CLOSE_PADDING = 6;
    private static final int GAP = 4;
    private static final int RADIUS = 8;

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
    private int padding = PADDING;
    private boolean counted = true;

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
        List<Rectangle> places = places(gc);
        gc.dispose();
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).contains(event.x, event.y)) {
                choose(choices.get(i).value);
            }
        }
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
        List<Rectangle> places = places(gc);
        gc.dispose();
        Map<String, Rectangle> parts = new LinkedHashMap<>();
        for (int i = 0; i < places.size(); i++) {
            parts.put(choices.get(i).label, places.get(i));
        }
        return parts;
    }

    private List<Rectangle> places(GC gc) {
        int room = getSize().x;
        padding = PADDING;
        counted = true;
        List<Rectangle> places = row(gc);
        if (end(places) > room) {
            padding = CLOSE_PADDING;
            places = row(gc);
        }
        if (end(places) > room) {
            counted = false;
            places = row(gc);
        }
        return places;
    }

    private static int end(List<Rectangle> places) {
        return places.isEmpty() ? 0 : places.getLast().x + places.getLast().width;
    }

    private String count(Choice choice) {
        return counted ? choice.count : "";
    }

    private List<Rectangle> row(GC gc) {
        List<Rectangle> places = new ArrayList<>();
        int x = 0;
        for (Choice choice : choices) {
            int width = gc.textExtent(choice.label).x
                    + 2 * padding
                    + (count(choice).isEmpty() ? 0 : gc.textExtent(choice.count).x + 2 * GAP);
            places.add(new Rectangle(x, 1, width, HEIGHT));
            x += width + GAP;
        }
        return places;
    }

    private void paint(Event event) {
        GC gc = event.gc;
        gc.setBackground(palette.fill("neutral-0"));
        gc.fillRectangle(getClientArea());
        gc.setAntialias(SWT.ON);
        List<Rectangle> places = places(gc);
        for (int i = 0; i < places.size(); i++) {
            Choice choice = choices.get(i);
            Rectangle place = places.get(i);
            boolean on = Objects.equals(choice.value, value);
            gc.setBackground(palette.fill(on ? "accent-soft" : "neutral-0"));
            gc.fillRoundRectangle(place.x, place.y, place.width, place.height, RADIUS, RADIUS);
            if (on) {
                gc.setForeground(palette.ink(isFocusControl() ? "accent" : "accent-soft"));
                gc.drawRoundRectangle(place.x, place.y, place.width - 1, place.height - 1, RADIUS, RADIUS);
            }
            int y = place.y + (place.height - gc.getFontMetrics().getHeight()) / 2;
            gc.setForeground(palette.ink(on ? "accent" : "neutral-7"));
            gc.drawText(choice.label, place.x + padding, y, SWT.DRAW_TRANSPARENT);
            gc.setForeground(palette.ink(on ? "accent" : "neutral-6"));
            gc.drawText(
                    count(choice),
                    place.x + padding + gc.textExtent(choice.label).x + 2 * GAP,
                    y,
                    SWT.DRAW_TRANSPARENT);
        }
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? 480 : widthHint, HEIGHT + 2);
    }
}
