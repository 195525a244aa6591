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
import fudaban.registers.row.RowRules;
import fudaban.registers.row.RowRules.Moment;
import org.osgi.service.component.annotations.Component;

/** A correction with its reason. */
@Component(service = Act.class)
public final class AmendRow extends Declared<RegisterActs.Amend> {
    /** For the service registry. */
    public AmendRow() {
        super(RegisterActs.AMEND, RegisterActs.Amend.class, "3-6");
    }

    @Override
    public void run(RegisterActs.Amend input, Change change) throws Refusal {
        RegisterRow row = Rows.byNumber(input.number(), change);
        if (input.reason() == null || input.reason().isBlank()) {
            throw Registry.refusal("row.reason", row.getNumber());
        }
        Register register = Rows.register(row, change);
        Moment moment = row.getState() == RowState.DONE ? Moment.COMPLETION : Moment.ENTRY;
        var values = RowRules.checked(register, Rows.merged(row, register, input.values()), moment);
        Handlers.another(register, values, change);
        Rows.write(row, register, values);
        row.setReason(input.reason().strip());
    }
}
