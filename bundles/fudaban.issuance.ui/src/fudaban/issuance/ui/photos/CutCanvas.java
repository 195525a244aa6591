// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.photos;

import fudaban.issuance.profile.PhotoRules;
import fudaban.ui.access.Access;
import fudaban.ui.theme.Palette;
import fudaban.ui.words.Words;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * The photo under the guide of the norm: what lies outside is dimmed, green bands show where top and chin belong, two lines where they are. Dragging moves
 * the picture or a line, the wheel zooms, and everything goes with keys.
 */
final class CutCanvas extends Canvas {
    private static final double MARGIN = 5;
    private static final int GRAB = 8;
    private static final int DIM = 120;
    private static final int BAND = 60;
    private static final double STEP = 0.25;
    private static final double WIDE_STEP = 2;
    private static final double WHEEL = 1.02;
    private static final int RED = 0xE0;

    /** What keys of the page do beside those of the photo. */
    interface Asks {
        void accept();

        void next();

        void undo();
    }

    private final Supplier<CutEditor> editor;
    private final Asks asks;
    private final Palette palette = Palette.of(this);
    private Image shown;
    private double[] drag;
    private int line = -1;

    CutCanvas(Composite parent, Supplier<CutEditor> editor, Words words, Asks asks) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.BORDER);
        this.editor = editor;
        this.asks = asks;
        setData("id", "photo.cut");
        Access.role(
                Access.name(this, words.say("cut.name")),
                ACC.ROLE_GRAPHIC,
                () -> editor.get() == null
                        ? ""
                        : words.say(
                                "cut.value",
                                editor.get().checked().good() ? words.say("state.good") : words.say("state.bad")));
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> refresh());
        addListener(SWT.Dispose, event -> forget());
        addListener(SWT.KeyDown, this::key);
        addListener(
                SWT.Traverse,
                event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                        || event.detail == SWT.TRAVERSE_TAB_PREVIOUS
                        || event.detail == SWT.TRAVERSE_ESCAPE);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.MouseDown, this::down);
        addListener(SWT.MouseMove, this::move);
        addListener(SWT.MouseUp, event -> drag = null);
        addListener(SWT.MouseVerticalWheel, event -> {
            if (editor.get() != null) {
                editor.get().zoom(event.count > 0 ? WHEEL : 1 / WHEEL);
                event.doit = false;
            }
        });
    }

    /** Shows what is open now. */
    void refresh() {
        forget();
        redraw();
    }

    private void forget() {
        if (shown != null) {
            shown.dispose();
            shown = null;
        }
    }

    /** Points for each millimetre. */
    private double scale() {
        PhotoRules rules = editor.get().rules();
        Rectangle area = getClientArea();
        return Math.max(
                2, Math.min(area.width / (rules.width() + 2 * MARGIN), area.height / (rules.height() + 2 * MARGIN)));
    }

    private double left() {
        return (getClientArea().width - (editor.get().rules().width() + 2 * MARGIN) * scale()) / 2;
    }

    private double top() {
        return (getClientArea().height - (editor.get().rules().height() + 2 * MARGIN) * scale()) / 2;
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(palette.fill("neutral-1"));
        gc.fillRectangle(area);
        CutEditor now = editor.get();
        if (now == null) {
            return;
        }
        double scale = scale();
        if (shown == null) {
            shown = new Image(getDisplay(), SwtImages.of(now.look(MARGIN, scale)));
        }
        gc.drawImage(shown, (int) left(), (int) top());
        guide(gc, now, scale);
        if (isFocusControl()) {
            gc.setForeground(palette.ink("accent"));
            gc.setLineWidth(2);
            gc.drawRectangle(1, 1, area.width - 2, area.height - 2);
        }
    }

    private int x(double mm) {
        return (int) Math.round(left() + (MARGIN + mm) * scale());
    }

    private int y(double mm) {
        return (int) Math.round(top() + (MARGIN + mm) * scale());
    }

    private void guide(GC gc, CutEditor now, double scale) {
        PhotoRules rules = now.rules();
        int right = x(rules.width());
        int bottom = y(rules.height());
        gc.setAlpha(DIM);
        gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_BLACK));
        int outer = (int) Math.round(MARGIN * scale);
        gc.fillRectangle(x(-MARGIN), y(-MARGIN), right - x(0) + 2 * outer, outer);
        gc.fillRectangle(x(-MARGIN), bottom, right - x(0) + 2 * outer, outer);
        gc.fillRectangle(x(-MARGIN), y(0), outer, bottom - y(0));
        gc.fillRectangle(right, y(0), outer, bottom - y(0));
        double[] lines = now.lines().orElse(null);
        double head = lines == null ? rules.above().middle() : lines[0];
        gc.setAlpha(BAND);
        gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_GREEN));
        band(gc, rules.above().from(), rules.above().to(), right);
        band(gc, head + rules.head().from(), head + rules.head().to(), right);
        gc.setAlpha(255);
        gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_WHITE));
        gc.setLineWidth(2);
        gc.drawRectangle(x(0), y(0), right - x(0), bottom - y(0));
        gc.setLineWidth(1);
        gc.setLineStyle(SWT.LINE_DOT);
        gc.drawLine(x(rules.width() / 2), y(0), x(rules.width() / 2), bottom);
        gc.setLineStyle(SWT.LINE_SOLID);
        if (lines != null) {
            var red = new org.eclipse.swt.graphics.Color(RED, 0x30, 0x30);
            gc.setForeground(red);
            gc.setLineWidth(2);
            gc.drawLine(x(0), y(lines[0]), right, y(lines[0]));
            gc.drawLine(x(0), y(lines[1]), right, y(lines[1]));
        }
    }

    private void band(GC gc, double from, double to, int right) {
        gc.fillRectangle(x(0), y(from), right - x(0), y(to) - y(from));
    }

    private void down(Event event) {
        forceFocus();
        CutEditor now = editor.get();
        if (now == null || event.button != 1) {
            return;
        }
        line = -1;
        now.lines().ifPresent(lines -> {
            for (int i = 0; i < 2; i++) {
                line = Math.abs(event.y - y(lines[i])) <= GRAB ? i : line;
            }
        });
        drag = new double[] {event.x, event.y};
    }

    private void move(Event event) {
        CutEditor now = editor.get();
        if (now == null || drag == null) {
            return;
        }
        double mmX = (event.x - drag[0]) / scale();
        double mmY = (event.y - drag[1]) / scale();
        drag = new double[] {event.x, event.y};
        if (line >= 0) {
            now.line(line, mmY);
        } else {
            now.move(-mmX, -mmY);
        }
    }

    private void key(Event event) {
        CutEditor now = editor.get();
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            asks.accept();
        } else if (event.keyCode == SWT.PAGE_DOWN) {
            asks.next();
        } else if (control && event.keyCode == 'z') {
            asks.undo();
        } else if (now != null && !control) {
            nudge(now, event, (event.stateMask & SWT.SHIFT) != 0 ? WIDE_STEP : STEP);
        }
    }

    private static void nudge(CutEditor now, Event event, double step) {
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> now.move(step, 0);
            case SWT.ARROW_RIGHT -> now.move(-step, 0);
            case SWT.ARROW_UP -> now.move(0, step);
            case SWT.ARROW_DOWN -> now.move(0, -step);
            case SWT.KEYPAD_ADD -> now.zoom(1 + step / 25);
            case SWT.KEYPAD_SUBTRACT -> now.zoom(1 / (1 + step / 25));
            default -> letter(now, event.character, step);
        }
    }

    private static void letter(CutEditor now, char character, double step) {
        switch (Character.toLowerCase(character)) {
            case '+', ';' -> now.zoom(1 + step / 25);
            case '-' -> now.zoom(1 / (1 + step / 25));
            case ',', '<' -> now.turn(-step);
            case '.', '>' -> now.turn(step);
            case 't' -> now.line(0, -step);
            case 'g' -> now.line(0, step);
            case 'y' -> now.line(1, -step);
            case 'h' -> now.line(1, step);
            case 'f' -> now.fit();
            case 'p' -> now.propose();
            default -> {}
        }
    }
}
