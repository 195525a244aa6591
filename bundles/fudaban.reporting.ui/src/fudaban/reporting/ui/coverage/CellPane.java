// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.ui.coverage;

import fudaban.model.WorkRow;
import fudaban.reporting.coverage.Coverage;
import fudaban.reporting.coverage.CoverageState;
import fudaban.reporting.coverage.EvidenceReader;
import fudaban.ui.page.Entry;
import fudaban.ui.page.EntryRow;
import fudaban.ui.page.Panel;
import fudaban.ui.piece.Badge;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.table.Tone;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** What lies behind one cell: the row, the state, why, and the work and entries that are its evidence. */
final class CellPane extends Composite {
    /** A row can have hundreds of entries on a busy day. */
    private static final int SHOWN = 12;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private final Words words = Words.of(CellPane.class);
    private final CoverageModel model;
    private final ZoneId zone;
    private final Function<String, String> acts;
    private final Panel panel;
    private final Badge state;
    private final Composite box;
    private final Button explain;

    /**
     * @param acts the title of an act
     * @param explaining asks for the reason of a missed cell
     */
    CellPane(Composite parent, CoverageModel model, ZoneId zone, Function<String, String> acts, Runnable explaining) {
        super(parent, SWT.NONE);
        this.model = model;
        this.zone = zone;
        this.acts = acts;
        Css.style(this, "Page");
        Lay.grid(this, 1, 0);
        panel = Lay.wide(new Panel(this).headed(words.say("title")));
        ((GridLayout) panel.getLayout()).verticalSpacing = Space.S;
        state = new Badge(panel);
        box = Lay.box(panel, 1, Space.XS);
        explain = Buttons.id(Buttons.primary(panel, words.say("explain"), explaining), "coverage.explain");
    }

    void refresh() {
        for (var child : box.getChildren()) {
            child.dispose();
        }
        var chosen = model.chosen();
        Lay.present(state, chosen.isPresent());
        Lay.present(explain, false);
        if (chosen.isEmpty()) {
            panel.heading(words.say("title"));
            Labels.wrapped(box, "Muted", words.say("cell.none"));
        } else {
            fill(chosen.get());
        }
        layout(true, true);
    }

    private void fill(Coverage.Cell cell) {
        WorkRow row = model.chosenRow();
        panel.heading(words.day(model.chosenDay()));
        panel.note(row.getNumber());
        boolean earlier = model.earlier(model.row(), model.day());
        state.show(HeatMap.state(words, model, cell), earlier ? Tone.NEUTRAL : HeatMap.tone(cell.state()));
        Labels.wrapped(box, "", row.getContent());
        if (!cell.note().isEmpty()) {
            Labels.wrapped(box, "Muted", cell.note());
        }
        boolean missed = cell.state() == CoverageState.UNEXPLAINED || cell.state() == CoverageState.MISSED;
        Lay.present(explain, missed);
        if (cell.evidence() == 0) {
            Labels.wrapped(box, "Muted", words.say("evidence.none"));
            return;
        }
        Labels.of(box, "Strong", words.say("evidence", cell.evidence()));
        model.evidence()
                .ifPresentOrElse(this::evidence, () -> Labels.wrapped(box, "Muted", words.say("evidence.reading")));
    }

    private void evidence(EvidenceReader.Found found) {
        found.work().stream()
                .limit(SHOWN)
                .forEach(line ->
                        row("clock", line.title(), words.say("evidence.work", clock(line.begin()), line.number())));
        found.entries().stream()
                .limit(SHOWN)
                .forEach(entry -> row(
                        "check",
                        acts.apply(entry.act()),
                        words.say("evidence.entry", clock(entry.happened()), entry.desk() + ":" + entry.number())));
        int left = Math.max(0, found.work().size() - SHOWN)
                + Math.max(0, found.entries().size() - SHOWN);
        if (left > 0) {
            Labels.wrapped(box, "Muted", words.say("evidence.more", left));
        }
    }

    private void row(String icon, String title, String note) {
        Lay.wide(new EntryRow(box, new Entry(icon, title, note, "", Tone.PLAIN), null));
    }

    private String clock(Instant time) {
        return time == null ? "" : TIME.format(time.atZone(zone));
    }
}
