// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.status.internal;

import fudaban.issuance.status.StatusActs;
import fudaban.issuance.status.model.SavedForm;
import fudaban.issuance.status.model.StatusPackage.Literals;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.model.Attachment;
import org.osgi.service.component.annotations.Component;

/** Keeps the office's workbook under a name, in place of the one that has it. */
@Component(service = Act.class)
public final class SaveForm extends StatusAct<StatusActs.SaveForm> {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** For the service registry. */
    public SaveForm() {
        super(StatusActs.SAVE_FORM, StatusActs.SaveForm.class);
    }

    @Override
    public void run(StatusActs.SaveForm input, Change change) throws Refusal {
        String name = name(input.name());
        byte[] content = change.carried(input.file());
        var found = change.find(SavedForm.class, Literals.SAVED_FORM__ACTIVE_NAME, name);
        SavedForm form = found.isPresent() ? found.get() : change.create(SavedForm.class);
        Attachment file = change.create(Attachment.class);
        file.setName(input.fileName());
        file.setBelongsTo(form.getId());
        file.setMediaType(XLSX);
        file.setSize(content.length);
        file.setHash(input.file());
        file.setContent(content);
        form.setName(name);
        form.setActiveName(name);
        form.setFileName(input.fileName());
        form.setFile(file.getId());
        form.setCells(input.cells());
    }
}
