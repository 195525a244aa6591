// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.check;

import fudaban.document.text.Graphemes;
import fudaban.issuance.Say;

/** Fields that are longer than what takes them; counted as a person counts. */
final class LengthRule implements Rule {
    @Override
    public void check(Subject subject, Setting setting, Findings findings) {
        setting.rules().longest().forEach((field, longest) -> {
            int length = Graphemes.of(subject.text(field)).size();
            if (length > longest) {
                findings.stop("length", field, Say.of("check.length", Names.of(field), length, longest));
            }
        });
    }
}
