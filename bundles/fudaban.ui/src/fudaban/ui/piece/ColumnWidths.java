// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.piece;

import fudaban.ui.theme.Space;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/**
 * Makes the columns of a table as wide as what stands in them. {@link TableColumn#pack} lays out every cell, which takes the UI thread half a second for 500
 * sentences.
 */
public final class ColumnWidths {
    /** So many of a column's longest texts are measured: letters differ in width, but not so much. */
    private static final int MEASURED = 4;
    /** From here on a letter takes about twice the room of a Latin one. */
    private static final int WIDE = 0x1100;

    private ColumnWidths() {}

    /** Each column by its heading and its texts; the first one has room for a picture when a line has one. */
    public static void fit(Table table) {
        TableItem[] items = table.getItems();
        boolean pictures = Arrays.stream(items).anyMatch(item -> item.getImage() != null);
        var gc = new GC(table);
        try {
            for (int i = 0; i < table.getColumnCount(); i++) {
                TableColumn column = table.getColumn(i);
                int at = i;
                Stream<String> texts = Stream.concat(
                        Stream.of(column.getText()), Arrays.stream(items).map(item -> item.getText(at)));
                int wide = longest(texts)
                        .mapToInt(text -> gc.stringExtent(text).x)
                        .max()
                        .orElse(0);
                column.setWidth(wide + Space.XL + (i == 0 && pictures ? Space.XL : 0));
            }
        } finally {
            gc.dispose();
        }
    }

    /** The few texts of which one is the widest. */
    static Stream<String> longest(Stream<String> texts) {
        return texts.distinct()
                .sorted(Comparator.comparingInt(ColumnWidths::units).reversed())
                .limit(MEASURED);
    }

    private static int units(String text) {
        return IntStream.range(0, text.length())
                .map(at -> text.charAt(at) < WIDE ? 1 : 2)
                .sum();
    }
}
