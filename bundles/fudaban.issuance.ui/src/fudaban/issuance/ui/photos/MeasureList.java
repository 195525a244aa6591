// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.photos;

import fudaban.issuance.photo.Measure;
import fudaban.ui.page.Entry;
import fudaban.ui.page.EntryRow;
import fudaban.ui.piece.Lay;
import fudaban.ui.table.Tone;
import fudaban.ui.theme.Css;
import fudaban.ui.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** What was measured, what is wrong first: name, value, and the sentence with the limit. */
final class MeasureList extends Composite {
    private final Words words;
    private final List<EntryRow> rows = new ArrayList<>();
    private List<Entry> shown = List.of();

    MeasureList(Composite parent, Words words) {
        super(parent, SWT.NONE);
        this.words = words;
        Css.style(this, "Surface");
        Lay.grid(this, 1, 0);
    }

    void show(List<Measure> measures) {
        List<Entry> entries = measures.stream()
                .sorted(Comparator.comparing(measure -> measure.verdict() == Measure.Verdict.GOOD ? 1 : 0))
                .map(this::entry)
                .toList();
        if (entries.equals(shown)) {
            return;
        }
        boolean sameShape = entries.size() == shown.size();
        for (int i = 0; sameShape && i < entries.size(); i++) {
            sameShape = entries.get(i).note().isEmpty() == shown.get(i).note().isEmpty();
        }
        shown = entries;
        if (sameShape) {
            for (int i = 0; i < entries.size(); i++) {
                rows.get(i).show(entries.get(i));
                rows.get(i).setToolTipText(entries.get(i).spoken());
            }
            return;
        }
        rows.forEach(EntryRow::dispose);
        rows.clear();
        for (Entry entry : entries) {
            EntryRow row = Lay.wide(new EntryRow(this, entry, null));
            row.setToolTipText(entry.spoken());
            rows.add(row);
        }
        requestLayout();
    }

    private Entry entry(Measure measure) {
        String name = words.say("measure." + measure.name());
        String sentence = measure.sentence().text(words.locale());
        return switch (measure.verdict()) {
            case GOOD -> new Entry("", name, "", measure.value(), Tone.GOOD);
            case UNKNOWN -> new Entry("", name, sentence, measure.value(), Tone.CAUTION);
            case BAD -> new Entry("", name, sentence, measure.value(), Tone.BAD);
        };
    }
}
