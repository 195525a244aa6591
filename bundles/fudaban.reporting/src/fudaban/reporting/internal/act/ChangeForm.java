// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.internal.act;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.reporting.Reporting;
import fudaban.reporting.form.Fields;
import fudaban.reporting.life.ReportActs;
import fudaban.reporting.model.OwnForm;
import fudaban.reporting.model.ReportingPackage.Literals;
import org.osgi.service.component.annotations.Component;

/** From a day on a kind of report is printed on another form; what was handed in stays as it is. Whoever submits it has tried the form. */
@Component(service = Act.class)
public final class ChangeForm extends Declared<ReportActs.ChangeForm> {
    private static final int LARGEST = 8 << 20;

    /** For the service registry. */
    public ChangeForm() {
        super(ReportActs.FORM, ReportActs.ChangeForm.class, RECEIVERS);
    }

    @Override
    public void run(ReportActs.ChangeForm input, Change change) throws Refusal {
        Fields.of(input.kind());
        if (input.since() == null || input.since().isBefore(change.day(change.now()))) {
            throw Reporting.refusal("form.past", String.valueOf(input.since()));
        }
        byte[] content = input.name() == null ? null : change.carried(input.hash());
        if (content != null && content.length > LARGEST) {
            throw Reporting.refusal("form.kept-large", input.name(), content.length, LARGEST);
        }
        String key = input.kind().getName() + "@" + input.since();
        OwnForm form = change.find(OwnForm.class, Literals.OWN_FORM__KEY, key).orElse(null);
        if (form == null) {
            form = change.create(OwnForm.class);
            form.setKey(key);
            form.setKind(input.kind());
            form.setSince(input.since());
        }
        form.setName(input.name());
        form.setHash(content == null ? null : input.hash());
        form.setContent(content);
    }
}
