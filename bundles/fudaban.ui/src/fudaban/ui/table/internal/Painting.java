// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.table.internal;

import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;

/** Who paints what. */
final class Painting extends AbstractRegistryConfiguration {
    private final CellPainter cells;
    private final HeaderPainter headings;

    Painting(CellPainter cells, HeaderPainter headings) {
        this.cells = cells;
        this.headings = headings;
    }

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        for (DisplayMode mode : new DisplayMode[] {DisplayMode.NORMAL, DisplayMode.SELECT}) {
            registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, cells, mode, GridRegion.BODY);
            registry.registerConfigAttribute(
                    CellConfigAttributes.CELL_PAINTER, headings, mode, GridRegion.COLUMN_HEADER);
        }
    }
}
