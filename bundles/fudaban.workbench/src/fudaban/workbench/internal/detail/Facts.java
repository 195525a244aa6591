// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.detail;

import fudaban.ledger.query.Row;
import fudaban.ui.shell.Detail;
import fudaban.ui.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;

/** What a row says, as people read it: features by name, days in the language of the screen, the mask where the reader may not see. */
final class Facts {
    private Facts() {}

    static List<Detail.Fact> of(Words words, Row row, List<EAttribute> features) {
        List<Detail.Fact> facts = new ArrayList<>();
        for (EAttribute feature : features) {
            String text = row.get(feature) instanceof LocalDate day ? words.day(day) : row.text(feature);
            if (!text.isEmpty()) {
                facts.add(new Detail.Fact(
                        words.say(feature.getEContainingClass().getName() + "." + feature.getName()), text));
            }
        }
        return facts;
    }

    /** A literal by name; empty for none. */
    static String literal(Words words, Object literal) {
        return literal instanceof Enum<?> value
                ? words.say(value.getDeclaringClass().getSimpleName() + "." + value.name())
                : "";
    }
}
