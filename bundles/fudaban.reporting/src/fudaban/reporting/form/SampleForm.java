// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.form;

import fudaban.reporting.model.ReportKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Forms to begin with: what a report looks like without one, written as a form. */
public final class SampleForm {
    private SampleForm() {}

    /** The form of a kind of report, UTF-8. */
    public static byte[] of(ReportKind kind) {
        try (var in = SampleForm.class.getResourceAsStream(kind.getName().toLowerCase(Locale.ROOT) + ".html")) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
