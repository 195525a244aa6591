// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.check;

import java.util.List;

/** One rule. Rules know nothing of each other and of the ledger. */
@FunctionalInterface
public interface Rule {
    /** Looks at one application. */
    void check(Subject subject, Setting setting, Findings findings);

    /** All rules, in the order in which their findings are listed. */
    static List<Rule> all() {
        return List.of(
                new RequiredRule(),
                new KindRule(),
                new LengthRule(),
                new KanaRule(),
                new RomajiRule(),
                new BirthRule(),
                new FormerNameRule(),
                new GlyphRule(),
                new PhotoRule());
    }
}
