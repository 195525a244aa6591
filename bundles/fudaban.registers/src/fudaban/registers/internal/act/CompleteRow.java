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
import fudaban.registers.profile.RegisterColumn;
import fudaban.registers.row.RowRules;
import fudaban.registers.row.RowRules.Moment;
import org.osgi.service.component.annotations.Component;

/** 返却, 終了, 確認: fills what was still to come. */
@Component(service = Act.class)
public final class CompleteRow extends Declared<RegisterActs.Complete> {
    /** For the service registry. */
    public CompleteRow() {
        super(RegisterActs.COMPLETE, RegisterActs.Complete.class, "3-6");
    }

    @Override
    public void run(RegisterActs.Complete input, Change change) throws Refusal {
        RegisterRow row = Rows.byNumber(input.number(), change);
        if (row.getState() == RowState.DONE) {
            throw Registry.refusal("row.done", row.getNumber());
        }
        Register register = Rows.register(row, change);
        for (String key : input.values().keySet()) {
            if (!register.column(key).map(RegisterColumn::later).orElse(false)) {
                throw Registry.refusal("column.not-later", row.getNumber(), key);
            }
        }
        Rows.write(
                row,
                register,
                RowRules.checked(register, Rows.merged(row, register, input.values()), Moment.COMPLETION));
        Rows.complete(row, register, change);
    }
}
