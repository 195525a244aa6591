// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.status;

import fudaban.issuance.status.Line;
import fudaban.issuance.status.StatusTable;
import fudaban.ui.access.Access;
import fudaban.ui.page.Fit;
import fudaban.ui.page.Type;
import fudaban.ui.theme.Palette;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;

/** Counts by rows and columns; the headings stay while it scrolls. Arrow keys and the mouse choose a count. */
final class CountGrid extends Canvas {
    private static final int ROW = 28;
    private static final int HEADER = 28;
    private static final int NARROWEST = 64;
    private static final int WIDEST = 88;
    private static final int LEAST_TITLE = 240;
    private static final int MOST_TITLE = 420;
    private static final int INDENT = Space.L;
    private static final int RADIUS = 6;

    private final ScrolledComposite scroll;
    private final Palette palette = Palette.of(this);
    private final Type type = new Type(this);
    private final StatusModel model;
    private final Locale locale;
    private final Words words;

    CountGrid(ScrolledComposite scroll, StatusModel model, Words words) {
        super(scroll, SWT.DOUBLE_BUFFERED);
        this.scroll = scroll;
        this.model = model;
        this.words = words;
        this.locale = words.locale();
        Access.name(this, this::spoken);
        Access.role(this, ACC.ROLE_TABLE, this::spoken);
        addListener(SWT.Paint, this::paint);
        addListener(SWT.MouseDown, this::click);
        addListener(SWT.KeyDown, this::key);
        // Arrow keys move within; Tab leaves.
        addListener(
                SWT.Traverse,
                event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                        || event.detail == SWT.TRAVERSE_TAB_PREVIOUS
                        || event.detail == SWT.TRAVERSE_ESCAPE);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        for (var bar : new org.eclipse.swt.widgets.ScrollBar[] {scroll.getVerticalBar(), scroll.getHorizontalBar()}) {
            bar.addListener(SWT.Selection, event -> redraw());
        }
    }

    private String spoken() {
        return model.table().isEmpty() ? words.say("title") : model.chosen();
    }

    /** Headings of two things stand in two lines. */
    private int header() {
        return model.view().columns().size() > 1 ? 2 * HEADER : HEADER;
    }

    /** Columns give way as far as their numbers can be read, so that all are seen. */
    private int number() {
        int columns = model.table().map(table -> table.columns().size()).orElse(1);
        return Math.clamp((scroll.getClientArea().width - LEAST_TITLE) / columns, NARROWEST, WIDEST);
    }

    private int titleWidth() {
        int columns = model.table().map(table -> table.columns().size()).orElse(0);
        return Math.clamp(scroll.getClientArea().width - (long) columns * number(), LEAST_TITLE, MOST_TITLE);
    }

    /** How far it is scrolled. */
    private Point shift() {
        Point at = getLocation();
        return new Point(-at.x, -at.y);
    }

    private void click(Event event) {
        setFocus();
        Point shift = shift();
        int row = (event.y - header()) / ROW;
        boolean heading = event.y - shift.y < header();
        boolean title = event.x - shift.x < titleWidth();
        int column = (event.x - titleWidth()) / number();
        if (!heading || !title) {
            model.choose(heading ? Integer.MAX_VALUE : row, title ? Integer.MAX_VALUE : column);
        }
    }

    private void key(Event event) {
        int row = model.row();
        int column = model.column();
        int page = Math.max(1, (scroll.getClientArea().height - header()) / ROW - 1);
        switch (event.keyCode) {
            case SWT.ARROW_UP -> go(row - 1, column);
            case SWT.ARROW_DOWN -> go(row + 1, column);
            case SWT.ARROW_LEFT -> go(row, column - 1);
            case SWT.ARROW_RIGHT -> go(row, column + 1);
            case SWT.PAGE_UP -> go(row - page, column);
            case SWT.PAGE_DOWN -> go(row + page, column);
            case SWT.HOME -> go((event.stateMask & SWT.MOD1) == 0 ? row : 0, 0);
            case SWT.END -> go((event.stateMask & SWT.MOD1) == 0 ? row : Integer.MAX_VALUE, Integer.MAX_VALUE);
            default -> {}
        }
    }

    private void go(int row, int column) {
        model.choose(row, column);
        reveal();
    }

    /** Scrolls so that the count chosen is seen beside the headings. */
    private void reveal() {
        Point origin = scroll.getOrigin();
        Rectangle room = scroll.getClientArea();
        int top = header() + model.row() * ROW;
        int left = titleWidth() + model.column() * number();
        int y = Math.clamp(origin.y, Math.max(0, top + ROW - room.height), Math.max(0, top - header()));
        int x = Math.clamp(
                origin.x,
                Math.min(Math.max(0, left + number() - room.width), Math.max(0, left - titleWidth())),
                Math.max(0, left - titleWidth()));
        scroll.setOrigin(x, y);
        redraw();
    }

    private void paint(Event event) {
        GC gc = event.gc;
        Rectangle area = getClientArea();
        gc.setBackground(palette.fill("neutral-0"));
        gc.fillRectangle(area);
        gc.setAntialias(SWT.ON);
        if (model.table().isEmpty()) {
            return;
        }
        StatusTable table = model.table().get();
        Point shift = shift();
        int first = Math.max(0, shift.y / ROW);
        int last = Math.min(table.rows().size(), first + scroll.getClientArea().height / ROW + 2);
        for (int row = first; row < last; row++) {
            ground(gc, table, row, area.width);
            for (int column = 0; column < table.columns().size(); column++) {
                count(gc, table, row, column);
            }
        }
        gc.setBackground(palette.fill("neutral-0"));
        gc.fillRectangle(shift.x, shift.y + header(), titleWidth(), area.height);
        for (int row = first; row < last; row++) {
            title(gc, table, row, shift);
        }
        headings(gc, table, shift);
    }

    private void ground(GC gc, StatusTable table, int row, int width) {
        int top = header() + row * ROW;
        if (table.rows().get(row).isSum(table.view().rows().size())) {
            gc.setBackground(palette.fill("neutral-1"));
            gc.fillRectangle(0, top, width, ROW);
        }
        gc.setForeground(palette.ink("neutral-2"));
        gc.drawLine(0, top + ROW - 1, width, top + ROW - 1);
    }

    private void count(GC gc, StatusTable table, int row, int column) {
        Rectangle at = new Rectangle(titleWidth() + column * number(), header() + row * ROW, number(), ROW);
        boolean chosen = row == model.row() && column == model.column();
        if (chosen) {
            gc.setBackground(palette.fill("accent-soft"));
            gc.fillRoundRectangle(at.x + 1, at.y + 1, at.width - 2, at.height - 3, RADIUS, RADIUS);
            gc.setForeground(palette.ink("accent"));
            gc.setLineWidth(isFocusControl() ? 2 : 1);
            gc.drawRoundRectangle(at.x + 1, at.y + 1, at.width - 3, at.height - 4, RADIUS, RADIUS);
            gc.setLineWidth(1);
        }
        long count = table.count(row, column);
        boolean sum = table.rows().get(row).isSum(table.view().rows().size())
                || table.columns().get(column).isSum(table.view().columns().size());
        gc.setFont(sum ? type.strong() : type.text());
        gc.setForeground(palette.ink(count == 0 ? "neutral-5" : "neutral-8"));
        // An en dash is so thin in the font that nothing of it is painted.
        String text = count == 0 ? "－" : "%,d".formatted(count);
        Point size = gc.textExtent(text);
        gc.drawText(text, at.x + at.width - size.x - Space.M, at.y + (ROW - size.y) / 2, SWT.DRAW_TRANSPARENT);
    }

    private void title(GC gc, StatusTable table, int row, Point shift) {
        Line line = table.rows().get(row);
        int top = header() + row * ROW;
        boolean sum = line.isSum(table.view().rows().size());
        if (sum) {
            gc.setBackground(palette.fill("neutral-1"));
            gc.fillRectangle(shift.x, top, titleWidth(), ROW);
        }
        gc.setForeground(palette.ink("neutral-2"));
        gc.drawLine(shift.x, top + ROW - 1, shift.x + titleWidth(), top + ROW - 1);
        gc.setFont(sum ? type.strong() : type.text());
        gc.setForeground(palette.ink("neutral-8"));
        String outer = line.values().size() > 1
                ? StatusTable.word(
                                locale,
                                table.view().rows().getFirst(),
                                line.values().getFirst()) + "　"
                : "";
        int left = shift.x + Space.S + line.depth() * INDENT;
        String text = Fit.within(
                gc, outer + table.label(locale, table.view().rows(), line), shift.x + titleWidth() - left - Space.S);
        gc.drawText(text, left, top + (ROW - gc.textExtent(text).y) / 2, SWT.DRAW_TRANSPARENT);
    }

    private void headings(GC gc, StatusTable table, Point shift) {
        gc.setBackground(palette.fill("neutral-1"));
        gc.fillRectangle(0, shift.y, getClientArea().width, header());
        gc.setForeground(palette.ink("neutral-7"));
        gc.setFont(type.small());
        boolean two = model.view().columns().size() > 1;
        int top = shift.y + header() - HEADER;
        int from = 0;
        for (int column = 0; column < table.columns().size(); column++) {
            Line line = table.columns().get(column);
            boolean sum = line.isSum(table.view().columns().size());
            int left = titleWidth() + column * number();
            gc.setFont(sum ? type.strong() : type.small());
            String text = two && sum
                    ? words.say(line.values().isEmpty() ? "total" : "sum")
                    : table.label(locale, table.view().columns(), line);
            centre(gc, text, left, top, number());
            if (two && sum) {
                String outer = line.values().isEmpty()
                        ? ""
                        : StatusTable.word(
                                locale,
                                table.view().columns().getFirst(),
                                line.values().getFirst());
                int begin = titleWidth() + from * number();
                gc.setFont(type.strong());
                centre(gc, outer, begin, shift.y, left + number() - begin);
                gc.setForeground(palette.ink("neutral-3"));
                gc.drawLine(left + number() - 1, shift.y + Space.XS, left + number() - 1, shift.y + header());
                gc.setForeground(palette.ink("neutral-7"));
                from = column + 1;
            }
        }
        gc.setBackground(palette.fill("neutral-1"));
        gc.fillRectangle(shift.x, shift.y, titleWidth(), header());
        gc.setFont(type.strong());
        gc.setForeground(palette.ink("neutral-7"));
        StringBuilder by = new StringBuilder();
        table.view().rows().forEach(each -> by.append(by.isEmpty() ? "" : "・").append(words.say("dimension." + each)));
        gc.drawText(
                by.toString(),
                shift.x + Space.S,
                top + (HEADER - gc.textExtent(by.toString()).y) / 2,
                SWT.DRAW_TRANSPARENT);
        gc.setForeground(palette.ink("neutral-3"));
        gc.drawLine(0, shift.y + header() - 1, getClientArea().width, shift.y + header() - 1);
    }

    private static void centre(GC gc, String text, int x, int y, int width) {
        String fitting = Fit.within(gc, text, width - Space.S);
        Point size = gc.textExtent(fitting);
        gc.drawText(fitting, x + (width - size.x) / 2, y + (HEADER - size.y) / 2, SWT.DRAW_TRANSPARENT);
    }

    /** Takes its size from what it shows. */
    void fit() {
        setSize(computeSize(scroll.getClientArea().width, scroll.getClientArea().height));
        redraw();
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        int columns = model.table().map(table -> table.columns().size()).orElse(0);
        int rows = model.table().map(table -> table.rows().size()).orElse(0);
        return new Point(Math.max(width, titleWidth() + columns * number()), Math.max(height, header() + rows * ROW));
    }
}
