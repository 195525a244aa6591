// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.ui.coverage;

import fudaban.model.WorkRow;
import fudaban.reporting.coverage.Coverage;
import fudaban.reporting.coverage.CoverageState;
import fudaban.ui.access.Access;
import fudaban.ui.page.Fit;
import fudaban.ui.page.Type;
import fudaban.ui.table.Tone;
import fudaban.ui.theme.Palette;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Objects;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** Rows of 別表2 against the days of a month. Signs and words say the state; colour only repeats it. Arrow keys move from cell to cell. */
final class HeatMap extends Canvas {
    private static final int ROW = 36;
    private static final int HEADER = 40;
    private static final int NARROWEST = 24;
    private static final int WIDEST = 44;
    private static final int LEAST_TITLE = 200;
    private static final int RADIUS = 6;
    private static final String EARLIER = "・";

    private final Palette palette = Palette.of(this);
    private final Type type = new Type(this);
    private final Words words;
    private final CoverageModel model;

    HeatMap(Composite parent, Words words, CoverageModel model) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.words = words;
        this.model = model;
        Access.name(this, this::spoken);
        Access.role(this, ACC.ROLE_TABLE, this::spoken);
        addListener(SWT.Paint, this::paint);
        addListener(SWT.MouseDown, this::click);
        addListener(SWT.MouseMove, this::hover);
        addListener(SWT.KeyDown, this::key);
        // Arrow keys move within; Tab leaves.
        addListener(
                SWT.Traverse,
                event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                        || event.detail == SWT.TRAVERSE_TAB_PREVIOUS
                        || event.detail == SWT.TRAVERSE_ESCAPE);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
    }

    static Tone tone(CoverageState state) {
        return switch (state) {
            case DONE -> Tone.GOOD;
            case MISSED -> Tone.CAUTION;
            case UNEXPLAINED -> Tone.BAD;
            case ABSENT -> Tone.NEUTRAL;
            case NOT_DUE, NO_SERVICE, PENDING -> Tone.PLAIN;
        };
    }

    private String spoken() {
        return model.chosen()
                .map(cell -> sentence(model.chosenRow(), model.chosenDay(), cell))
                .orElse(words.say("title"));
    }

    private String sentence(WorkRow row, LocalDate day, Coverage.Cell cell) {
        return words.say("cell", row.getNumber(), row.getContent(), words.day(day), state(words, model, cell));
    }

    /** The state of the chosen cell in words. */
    static String state(Words words, CoverageModel model, Coverage.Cell cell) {
        return words.say(model.earlier(model.row(), model.day()) ? "state.earlier" : "state." + cell.state());
    }

    private int cellWidth() {
        int days = Math.max(1, model.days().size());
        return Math.clamp((getClientArea().width - LEAST_TITLE) / days, NARROWEST, WIDEST);
    }

    private int titleWidth() {
        return Math.max(
                LEAST_TITLE, getClientArea().width - cellWidth() * model.days().size());
    }

    private Rectangle cell(int row, int day) {
        return new Rectangle(titleWidth() + day * cellWidth(), HEADER + row * ROW, cellWidth(), ROW);
    }

    private void click(Event event) {
        setFocus();
        int day = (event.x - titleWidth()) / cellWidth();
        int row = (event.y - HEADER) / ROW;
        if (event.y >= HEADER && row < model.rows().size()) {
            model.choose(row, event.x < titleWidth() ? model.day() : day);
        }
    }

    private void hover(Event event) {
        int row = (event.y - HEADER) / ROW;
        boolean on = event.y >= HEADER && row < model.rows().size();
        String tip = on ? model.rows().get(row).getContent() : null;
        if (!Objects.equals(tip, getToolTipText())) {
            setToolTipText(tip);
        }
    }

    private void key(Event event) {
        int row = model.row();
        int day = model.day();
        switch (event.keyCode) {
            case SWT.ARROW_UP -> model.choose(row - 1, day);
            case SWT.ARROW_DOWN -> model.choose(row + 1, day);
            case SWT.ARROW_LEFT -> model.choose(row, day - 1);
            case SWT.ARROW_RIGHT -> model.choose(row, day + 1);
            case SWT.HOME -> model.choose(row, 0);
            case SWT.END -> model.choose(row, Integer.MAX_VALUE);
            default -> {}
        }
    }

    private void paint(Event event) {
        GC gc = event.gc;
        Rectangle area = getClientArea();
        gc.setBackground(palette.fill("neutral-0"));
        gc.fillRectangle(area);
        gc.setAntialias(SWT.ON);
        List<LocalDate> days = model.days();
        header(gc, days);
        for (int row = 0; row < model.rows().size(); row++) {
            title(gc, row);
            for (int day = 0; day < days.size(); day++) {
                cell(gc, row, day);
            }
        }
        if (model.chosen().isPresent()) {
            Rectangle at = cell(model.row(), model.day());
            gc.setForeground(palette.ink("accent"));
            gc.setLineWidth(isFocusControl() ? 2 : 1);
            gc.drawRoundRectangle(at.x + 1, at.y + 1, at.width - 3, at.height - 3, RADIUS, RADIUS);
            gc.setLineWidth(1);
        }
    }

    private void header(GC gc, List<LocalDate> days) {
        gc.setFont(type.small());
        for (int day = 0; day < days.size(); day++) {
            LocalDate date = days.get(day);
            boolean today = date.equals(model.today());
            gc.setFont(today ? type.strong() : type.small());
            gc.setForeground(palette.ink(today ? "accent" : "neutral-7"));
            Rectangle at = cell(0, day);
            centre(gc, Integer.toString(date.getDayOfMonth()), at.x, 0, at.width, HEADER / 2);
            gc.setFont(type.small());
            boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
            gc.setForeground(palette.ink(weekend ? "bad" : "neutral-6"));
            String weekday = date.getDayOfWeek().getDisplayName(TextStyle.SHORT, words.locale());
            // Mon and Wed side by side touch each other.
            weekday = weekday.substring(0, Math.min(2, weekday.length()));
            centre(gc, Fit.within(gc, weekday, at.width), at.x, HEADER / 2 - 4, at.width, HEADER / 2);
        }
    }

    private void title(GC gc, int row) {
        WorkRow work = model.rows().get(row);
        int top = HEADER + row * ROW;
        gc.setForeground(palette.ink("neutral-2"));
        gc.drawLine(0, top, getClientArea().width, top);
        gc.setFont(type.small());
        gc.setForeground(palette.ink("neutral-6"));
        int number = Space.XXL + Space.S;
        int middle = top + (ROW - gc.getFontMetrics().getHeight()) / 2;
        gc.drawText(work.getNumber(), Space.XS, middle, SWT.DRAW_TRANSPARENT);
        gc.setFont(row == model.row() ? type.strong() : type.small());
        gc.setForeground(palette.ink("neutral-8"));
        int room = titleWidth() - number - Space.S;
        List<String> lines = Fit.lines(gc, work.getContent(), room, 2);
        int height = gc.getFontMetrics().getHeight();
        int y = top + (ROW - height * lines.size()) / 2;
        for (String line : lines) {
            gc.drawText(line, number, y, SWT.DRAW_TRANSPARENT);
            y += height;
        }
    }

    private void cell(GC gc, int row, int day) {
        CoverageState state = model.cell(row, day).state();
        boolean earlier = model.earlier(row, day);
        Tone tone = earlier ? Tone.PLAIN : tone(state);
        Rectangle at = cell(row, day);
        if (tone != Tone.PLAIN) {
            gc.setBackground(palette.fill(tone.fill()));
            gc.fillRoundRectangle(at.x + 2, at.y + 2, at.width - 4, at.height - 4, RADIUS, RADIUS);
        }
        gc.setFont(type.text());
        gc.setForeground(palette.ink(tone == Tone.PLAIN ? "neutral-6" : tone.ink()));
        centre(gc, earlier ? EARLIER : state.sign(), at.x, at.y, at.width, at.height);
    }

    private static void centre(GC gc, String text, int x, int y, int width, int height) {
        Point size = gc.textExtent(text);
        gc.drawText(text, x + (width - size.x) / 2, y + (height - size.y) / 2, SWT.DRAW_TRANSPARENT);
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        int least = LEAST_TITLE + NARROWEST * model.days().size();
        return new Point(Math.max(width, least), HEADER + ROW * model.rows().size() + 1);
    }
}
