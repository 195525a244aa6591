// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.internal.xml;

import fudaban.exchange.Finding;
import fudaban.exchange.Findings;
import fudaban.exchange.Place;
import fudaban.exchange.Sentence;
import fudaban.exchange.internal.Repertoires;
import fudaban.exchange.internal.convert.Plain;
import fudaban.exchange.mapping.MappingRow;
import fudaban.exchange.mapping.Repertoire;
import fudaban.exchange.mapping.Scope;
import fudaban.exchange.mapping.Unconvertible;
import fudaban.exchange.xml.ExportItem;
import fudaban.office.characters.Uncarried;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The text of a row for a record; what is wrong with it is found, and the text is then null. */
public final class RowValues {
    private final LocalDate day;
    private final Repertoire characters;
    private final Findings findings;
    private ExportItem item;

    /**
     * @param day the day of the run
     * @param characters what the target carries
     * @param findings where what is wrong goes
     */
    public RowValues(LocalDate day, Repertoire characters, Findings findings) {
        this.day = day;
        this.characters = characters;
        this.findings = findings;
    }

    /** Whose values are asked for from now on. */
    public void of(ExportItem next) {
        item = next;
    }

    /** The text, or null when nothing is to be written. */
    String text(MappingRow row, Scope scope) {
        if (row.when() != null && !row.when().holds(scope)) {
            return null;
        }
        Object value = source(row.sources(), scope);
        try {
            // No stream: this is done for every field of every record.
            List<MappingRow.NamedConverter> chain = row.converters();
            for (int i = 0; i < chain.size(); i++) {
                value = chain.get(i).converter().convert(value, day);
            }
        } catch (Unconvertible wrong) {
            return wrong(row, wrong.sentence());
        }
        String text = Plain.text(value);
        if (text == null || text.isEmpty()) {
            if (row.required()) {
                return wrong(row, Sentence.of("write.required"));
            }
            return row.keepEmpty() ? "" : null;
        }
        return carried(row, text) ? text : null;
    }

    private static Object source(List<fudaban.exchange.mapping.SourcePath> sources, Scope scope) {
        if (sources.size() == 1) {
            return sources.getFirst().value(scope);
        }
        List<Object> values = new ArrayList<>(sources.size());
        for (var source : sources) {
            values.add(source.value(scope));
        }
        return values.isEmpty() ? null : values;
    }

    private boolean carried(MappingRow row, String text) {
        int longest = row.longest();
        if (longest > 0 && text.length() > longest) {
            int length = text.codePointCount(0, text.length());
            if (length > longest) {
                wrong(row, Sentence.of("write.long", length, longest));
                return false;
            }
        }
        List<Uncarried> uncarried = characters.check(text);
        for (Uncarried each : uncarried) {
            wrong(
                    row,
                    each.substitute().isPresent()
                            ? Sentence.of(
                                    "write.uncarried.substitute",
                                    each.position(),
                                    shown(each),
                                    each.label(),
                                    characters.name(),
                                    each.substitute().get())
                            : Sentence.of(
                                    "write.uncarried", each.position(), shown(each), each.label(), characters.name()));
        }
        return uncarried.isEmpty();
    }

    /** Control characters and halves of a pair would spoil the sentence. */
    private static String shown(Uncarried each) {
        int c = each.character().codePointAt(0);
        return Repertoires.inXml(c) ? each.character() : "";
    }

    private String wrong(MappingRow row, Sentence sentence) {
        findings.add(new Finding(Place.NONE, item.id(), item.label(), row.title(), sentence, row.error()));
        return null;
    }
}
