// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.check;

import fudaban.issuance.Say;
import fudaban.issuance.profile.ApplicationField;

/** Words for the kind of application and of card that the profile knows. */
final class KindRule implements Rule {
    @Override
    public void check(Subject subject, Setting setting, Findings findings) {
        String kind = subject.text(ApplicationField.KIND);
        if (setting.words().kind(kind).isEmpty()) {
            findings.stop(
                    "kind",
                    ApplicationField.KIND,
                    Say.of(
                            "check.kind",
                            kind,
                            String.join("、", setting.words().kinds().keySet())));
        }
        String card = subject.text(ApplicationField.CARD_KIND);
        if (setting.words().cardKind(card).isEmpty()) {
            findings.stop(
                    "card-kind",
                    ApplicationField.CARD_KIND,
                    Say.of(
                            "check.card-kind",
                            card,
                            String.join("、", setting.words().cardKinds().keySet())));
        }
    }
}
