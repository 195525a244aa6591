// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.act;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.registers.RegisterActs;
import fudaban.registers.Registry;
import fudaban.registers.model.RegisterRow;
import fudaban.registers.model.RowState;
import fudaban.registers.profile.Register;
import org.osgi.service.component.annotations.Component;

/** 取消し: the row stays and is printed struck out. */
@Component(service = Act.class)
public final class CancelRow extends Declared<RegisterActs.Cancel> {
    /** For the service registry. */
    public CancelRow() {
        super(RegisterActs.CANCEL, RegisterActs.Cancel.class, "3-6");
    }

    @Override
    public void run(RegisterActs.Cancel input, Change change) throws Refusal {
        RegisterRow row = Rows.byNumber(input.number(), change);
        if (input.reason() == null || input.reason().isBlank()) {
            throw Registry.refusal("row.reason", row.getNumber());
        }
        Register register = Rows.register(row, change);
        Rows.complete(row, register, change);
        row.setState(RowState.CANCELLED);
        row.setDue(null);
        row.setReason(input.reason().strip());
    }
}
