// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.ui.forms;

import fudaban.ledger.Refusal;
import fudaban.reporting.form.FormTrial;
import fudaban.reporting.form.OwnForms;
import fudaban.reporting.model.ReportKind;
import java.time.LocalDate;
import java.util.List;

/** Where forms and the content they are tried with come from. Everything here may take a while. */
interface FormsOffice {
    /**
     * The form of a kind of report.
     *
     * @param form null when it cannot be read
     * @param problem why it cannot be used; empty when it can
     */
    record Standing(ReportKind kind, OwnForms.InForce form, String problem) {}

    /** The day at the desk. */
    LocalDate today();

    /** The forms in force today, a line for each kind. */
    List<Standing> standing() throws Refusal;

    /** The draft as it stands now. */
    FormTrial.Content content(ReportKind kind) throws Refusal;
}
