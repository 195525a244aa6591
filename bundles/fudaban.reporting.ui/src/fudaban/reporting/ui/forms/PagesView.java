// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.ui.forms;

import fudaban.document.xlsx.CellRef;
import fudaban.ui.access.Access;
import fudaban.ui.page.Fit;
import fudaban.ui.page.Type;
import fudaban.ui.print.PdfWords;
import fudaban.ui.theme.Palette;
import fudaban.ui.theme.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** Pages of paper, or sheets with their cells, below each other; what is pointed at is told to the model. Arrow keys move from field to field. */
final class PagesView extends Canvas {
    private final Palette palette = Palette.of(this);
    private final Type type = new Type(this);
    private final FormsModel model;
    private final List<Image> pictures = new ArrayList<>();
    private Preview shown = Preview.NONE;

    PagesView(Composite parent, FormsModel model, Supplier<String> spoken) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.model = model;
        Access.name(this, spoken);
        Access.role(this, ACC.ROLE_TABLE, spoken);
        addListener(SWT.Paint, this::paint);
        addListener(SWT.MouseDown, this::click);
        addListener(SWT.KeyDown, this::key);
        addListener(
                SWT.Traverse,
                event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                        || event.detail == SWT.TRAVERSE_TAB_PREVIOUS
                        || event.detail == SWT.TRAVERSE_ESCAPE);
        addListener(SWT.Dispose, event -> forget());
    }

    /** Shows what the model has now. */
    void show() {
        if (shown != model.preview()) {
            shown = model.preview();
            forget();
            for (Preview.Page page : shown.pages()) {
                pictures.add(page.picture() == null ? null : new Image(getDisplay(), page.picture()));
            }
        }
        redraw();
    }

    private void forget() {
        pictures.forEach(picture -> {
            if (picture != null) {
                picture.dispose();
            }
        });
        pictures.clear();
    }

    /** Where the chosen field is first seen; empty where it is not. */
    Optional<Rectangle> chosen() {
        return model.chosen()
                .filter(field -> !field.spots().isEmpty())
                .map(field -> field.spots().getFirst())
                .map(this::at);
    }

    private int top(int page) {
        int top = 0;
        for (int i = 0; i < page; i++) {
            top += shown.pages().get(i).height() + Space.L;
        }
        return top;
    }

    private Rectangle at(PdfWords.Spot spot) {
        Rectangle at = spot.at();
        return new Rectangle(at.x, at.y + top(spot.page()), at.width, at.height);
    }

    private void click(Event event) {
        setFocus();
        for (int page = 0; page < shown.pages().size(); page++) {
            int top = top(page);
            if (event.y >= top && event.y < top + shown.pages().get(page).height()) {
                model.point(page, event.x, event.y - top);
                return;
            }
        }
    }

    private void key(Event event) {
        int step = event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_RIGHT
                ? 1
                : event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_LEFT ? -1 : 0;
        List<Preview.Field> seen = shown.fields().stream()
                .filter(field -> !field.spots().isEmpty())
                .toList();
        if (step != 0 && !seen.isEmpty()) {
            int now = model.chosen().map(seen::indexOf).orElse(-1);
            model.choose(seen.get(Math.clamp(now + step, 0, seen.size() - 1)).name());
        }
    }

    private void paint(Event event) {
        GC gc = event.gc;
        gc.setBackground(getParent().getBackground());
        gc.fillRectangle(getClientArea());
        for (int page = 0; page < pictures.size(); page++) {
            if (pictures.get(page) != null) {
                gc.drawImage(pictures.get(page), 0, top(page));
            } else {
                grid(gc, shown.pages().get(page).grid(), top(page));
            }
        }
        gc.setForeground(palette.ink("accent"));
        shown.fields()
                .forEach(field -> field.spots().forEach(spot -> {
                    Rectangle at = at(spot);
                    gc.drawLine(at.x, at.y + at.height, at.x + at.width, at.y + at.height);
                }));
        gc.setLineWidth(2);
        model.chosen()
                .ifPresent(field -> field.spots().forEach(spot -> {
                    Rectangle at = at(spot);
                    gc.drawRectangle(at.x - 2, at.y - 2, at.width + 4, at.height + 4);
                }));
    }

    private void grid(GC gc, Preview.Grid grid, int top) {
        int right = grid.x()[grid.x().length - 1];
        int bottom = grid.y()[grid.y().length - 1];
        gc.setFont(type.strong());
        gc.setForeground(palette.ink("neutral-8"));
        gc.drawText(grid.sheet(), Space.XS, top + Space.XS, SWT.DRAW_TRANSPARENT);
        gc.setBackground(palette.fill("neutral-0"));
        gc.fillRectangle(grid.x()[0], top + grid.y()[0], right - grid.x()[0], bottom - grid.y()[0]);
        gc.setFont(type.small());
        gc.setForeground(palette.ink("neutral-6"));
        for (int i = 0; i + 1 < grid.x().length; i++) {
            gc.drawText(
                    CellRef.letters(i),
                    grid.x()[i] + Space.XS,
                    top + grid.y()[0] - Space.L - Space.XS,
                    SWT.DRAW_TRANSPARENT);
        }
        for (int i = 0; i + 1 < grid.y().length; i++) {
            gc.drawText(String.valueOf(i + 1), Space.XS, top + grid.y()[i] + Space.XS, SWT.DRAW_TRANSPARENT);
        }
        gc.setForeground(palette.ink("neutral-3"));
        for (int x : grid.x()) {
            gc.drawLine(x, top + grid.y()[0], x, top + bottom);
        }
        for (int y : grid.y()) {
            gc.drawLine(grid.x()[0], top + y, right, top + y);
        }
        gc.setFont(type.text());
        gc.setForeground(palette.ink("neutral-8"));
        grid.texts().forEach((cell, text) -> {
            if (cell.column() < grid.x().length - 1 && cell.row() < grid.y().length - 1) {
                Rectangle at = grid.at(cell);
                String line = text.lines().findFirst().orElse("");
                int room = room(grid, cell) - 2 * Space.XS;
                gc.drawText(Fit.within(gc, line, room), at.x + Space.XS, top + at.y + 3, SWT.DRAW_TRANSPARENT);
            }
        });
        model.cell().filter(place -> place.sheet().equals(grid.sheet())).ifPresent(place -> {
            Rectangle at = grid.at(place.cell());
            gc.setForeground(palette.ink("neutral-8"));
            gc.setLineWidth(2);
            gc.drawRectangle(at.x, top + at.y, at.width, at.height);
            gc.setLineWidth(1);
        });
    }

    /** A text may go on over empty cells, as in Excel. */
    private static int room(Preview.Grid grid, CellRef cell) {
        int next = cell.column() + 1;
        while (next < grid.x().length - 1 && !grid.texts().containsKey(new CellRef(next, cell.row()))) {
            next++;
        }
        return grid.x()[next] - grid.x()[cell.column()];
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        int widest = shown.pages().stream().mapToInt(Preview.Page::width).max().orElse(0);
        return new Point(widest + Space.S, top(shown.pages().size()) + Space.S);
    }
}
