// SPDX-License-Identifier: EPL-2.0
package fudaban.sample.internal;

import fudaban.ledger.Refusal;
import fudaban.sample.SampleData;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says what was written and which defects were put in on purpose. */
public final class Guide {
    private final Locale locale;
    private final List<String> defects = new ArrayList<>();

    /** In a language. */
    public Guide(Locale locale) {
        this.locale = locale;
    }

    void defect(String key, Object... values) {
        defects.add(say("defect." + key, values));
    }

    /** The defects so far. */
    public List<String> defects() {
        return List.copyOf(defects);
    }

    /** The whole text. */
    public String text(SampleData.Options options) {
        var text = new StringBuilder(say("guide.title", options.seed(), options.date())).append("\n\n");
        text.append(say("guide.files", options.people(), options.applicants(), options.forms(), options.cards()))
                .append("\n\n");
        text.append(say("guide.defects")).append('\n');
        defects.forEach(defect -> text.append("- ").append(defect).append('\n'));
        return text.toString();
    }

    private String say(String key, Object... values) {
        Object[] plain = List.of(values).stream().map(String::valueOf).toArray();
        return new Refusal(SampleData.class, key, plain).sentence(locale);
    }
}
