// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.check;

import fudaban.document.text.FontCoverage;
import fudaban.issuance.profile.ApplicationField;
import java.util.List;

/** Characters the face cannot show. A name is never printed in a similar form. */
final class GlyphRule implements Rule {
    private static final List<ApplicationField> PRINTED = List.of(
            ApplicationField.FAMILY_NAME,
            ApplicationField.GIVEN_NAME,
            ApplicationField.FORMER_FAMILY_NAME,
            ApplicationField.UNIT,
            ApplicationField.TITLE);

    @Override
    public void check(Subject subject, Setting setting, Findings findings) {
        for (ApplicationField field : PRINTED) {
            for (var missing : setting.fonts().missing(subject.text(field))) {
                if (!setting.glyphs().has(missing.grapheme())) {
                    findings.stop("glyph", field, FontCoverage.problem(missing)::text);
                }
            }
        }
    }
}
