// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.check;

import fudaban.issuance.Say;
import fudaban.issuance.act.IssuanceActs.Finding;
import fudaban.issuance.profile.ApplicationField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Collects what the rules find about one application. Sentences are kept in Japanese: they go to the unit. */
public final class Findings {
    private final List<Finding> found = new ArrayList<>();

    /** Something that stops the application. */
    public void stop(String rule, ApplicationField field, Say sentence) {
        found.add(new Finding(rule, Subject.feature(field), true, sentence.text(Locale.JAPAN)));
    }

    /** Something to look at. */
    public void note(String rule, ApplicationField field, Say sentence) {
        found.add(new Finding(rule, Subject.feature(field), false, sentence.text(Locale.JAPAN)));
    }

    /** What was found, in the order of the rules. */
    public List<Finding> list() {
        return List.copyOf(found);
    }
}
