// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.ui.daily;

import fudaban.ledger.spi.DaySource.Line;
import fudaban.ledger.spi.DaySource.Part;
import fudaban.ui.page.Entry;
import fudaban.ui.page.EntryRow;
import fudaban.ui.page.Panel;
import fudaban.ui.piece.Lay;
import fudaban.ui.table.Tone;
import java.util.List;
import org.eclipse.swt.widgets.Composite;

/** What the topics say is open or falls due, as it will stand on the paper of the day. */
final class OpenPanel {
    private final Panel panel;
    private final Composite rows;

    OpenPanel(Panel panel) {
        this.panel = panel;
        rows = Lay.box(panel, 1, 2);
    }

    /** Shows what of these lines is open; nothing at all where nothing is. */
    void show(List<Line> lines) {
        for (var child : rows.getChildren()) {
            child.dispose();
        }
        List<Line> open = lines.stream()
                .filter(line -> line.part() == Part.OPEN || line.part() == Part.DUE)
                .toList();
        for (Line line : open) {
            Tone tone = line.attention() ? Tone.CAUTION : Tone.PLAIN;
            Lay.wide(new EntryRow(rows, new Entry("", line.text(), "", line.value(), tone), null));
        }
        Lay.present(panel, !open.isEmpty());
    }
}
