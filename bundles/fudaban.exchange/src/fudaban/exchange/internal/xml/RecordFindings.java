// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.internal.xml;

import fudaban.exchange.Finding;
import fudaban.exchange.Findings;
import fudaban.exchange.Words;
import java.util.ArrayList;
import java.util.List;

/** Keeps findings until the record is known by name: its name may come after the mistake. */
final class RecordFindings {
    private static final int MOST_OF_ONE = 1_000;

    private final Findings findings;
    private final List<Finding> waiting = new ArrayList<>();

    RecordFindings(Findings findings) {
        this.findings = findings;
    }

    void add(Finding finding, boolean inRecord) {
        if (inRecord && waiting.size() < MOST_OF_ONE) {
            waiting.add(finding);
        } else {
            findings.add(finding);
        }
    }

    /** The last finding was about this field. */
    void field(String field) {
        if (!waiting.isEmpty() && !field.isEmpty()) {
            Finding last = waiting.removeLast();
            waiting.add(new Finding(
                    last.place(), last.record(), last.label(), Words.of(field), last.sentence(), last.advice()));
        }
    }

    /** The record is over. */
    void end(String key) {
        for (Finding each : waiting) {
            findings.add(key.isEmpty() ? each : each.of(key, ""));
        }
        waiting.clear();
    }
}
