// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.table.internal;

import fudaban.ui.theme.Palette;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.painter.layer.NatLayerPainter;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** The ground below and beside the rows. */
final class Backdrop extends NatLayerPainter {
    private final NatTable table;
    private final Palette palette;

    Backdrop(NatTable table, Palette palette) {
        super(table);
        this.table = table;
        this.palette = palette;
    }

    @Override
    public void paintLayer(ILayer layer, GC gc, int x, int y, Rectangle area, IConfigRegistry registry) {
        gc.setBackground(palette.fill("neutral-0"));
        gc.fillRectangle(area);
        gc.setBackground(palette.fill("neutral-1"));
        gc.fillRectangle(area.x, 0, area.width, Grid.ROW_HEIGHT);
        // Not the painter above, which would log a failure where nobody looks.
        table.getLayer().getLayerPainter().paintLayer(layer, gc, x, y, area, registry);
    }
}
