// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.table.internal;

import fudaban.ui.table.ColumnDefinition;
import fudaban.ui.table.RecordTableModel;
import fudaban.ui.table.RecordTableModel.Heading;
import fudaban.ui.theme.Palette;
import fudaban.ui.words.Words;
import java.util.List;
import java.util.function.IntPredicate;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.painter.layer.CellLayerPainter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Paints rows, and over the whole width of theirs the headings of groups: arrow, value, how many. */
final class GroupPainter extends CellLayerPainter {
    private static final int ARROW = 4;
    private static final int INDENT = 28;

    private final Palette palette;
    private final List<ColumnDefinition> columns;
    private final RecordTableModel model;
    private final Words kit;
    private final IntPredicate selected;

    /** @param selected whether the line of that index is selected */
    GroupPainter(
            Palette palette, List<ColumnDefinition> columns, RecordTableModel model, Words kit, IntPredicate selected) {
        this.palette = palette;
        this.columns = columns;
        this.model = model;
        this.kit = kit;
        this.selected = selected;
    }

    @Override
    public void paintLayer(ILayer layer, GC gc, int x, int y, Rectangle area, IConfigRegistry registry) {
        super.paintLayer(layer, gc, x, y, area, registry);
        if (model.grouping().isEmpty()) {
            return;
        }
        Rectangle clip = gc.getClipping();
        gc.setClipping(clip.intersection(area));
        Rectangle positions = getPositionRectangleFromPixelRectangle(layer, area);
        for (int row = positions.y; row < positions.y + positions.height; row++) {
            int line = layer.getRowIndexByPosition(row);
            int top = layer.getStartYOfRowPosition(row);
            int height = layer.getRowHeightByPosition(row);
            model.heading(line)
                    .ifPresent(heading ->
                            heading(gc, new Rectangle(area.x, top, area.width, height), heading, selected.test(line)));
        }
        gc.setClipping(clip);
    }

    private void heading(GC gc, Rectangle bounds, Heading heading, boolean marked) {
        gc.setBackground(palette.fill(marked ? "accent-soft" : "neutral-1"));
        gc.fillRectangle(bounds);
        int bottom = bounds.y + bounds.height - 1;
        gc.setForeground(palette.ink("neutral-3"));
        gc.drawLine(bounds.x, bottom, bounds.x + bounds.width, bottom);
        gc.setAntialias(SWT.ON);
        gc.setBackground(palette.fill("neutral-6"));
        int x = 16;
        int y = bounds.y + bounds.height / 2;
        gc.fillPolygon(
                heading.open()
                        ? new int[] {x - ARROW, y - ARROW / 2, x + ARROW, y - ARROW / 2, x, y + ARROW}
                        : new int[] {x - ARROW / 2, y - ARROW, x - ARROW / 2, y + ARROW, x + ARROW, y});
        String value = text(heading);
        int height = gc.getFontMetrics().getHeight();
        gc.setForeground(palette.ink("neutral-8"));
        gc.drawText(value, INDENT, y - height / 2, SWT.DRAW_TRANSPARENT);
        gc.setForeground(palette.ink("neutral-6"));
        int after = INDENT + gc.textExtent(value, SWT.DRAW_TRANSPARENT).x + Strokes.PADDING;
        gc.drawText(kit.say("group.count", heading.group().count()), after, y - height / 2, SWT.DRAW_TRANSPARENT);
    }

    private String text(Heading heading) {
        Object value = heading.group().value();
        String text = model.grouping()
                .flatMap(feature -> columns.stream()
                        .filter(column -> column.feature() == feature)
                        .findFirst())
                .map(column -> column.text(value))
                .orElse(String.valueOf(value));
        return text.isEmpty() ? kit.say("group.none") : text;
    }
}
