// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.act;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.registers.RegisterActs;
import fudaban.registers.Registry;
import fudaban.registers.profile.Register;
import fudaban.registers.profile.RegisterProfile;
import fudaban.registers.row.Parts;
import org.osgi.service.component.annotations.Component;

/** A new row in any register but those a page or the program itself fills. */
@Component(service = Act.class)
public final class AddRow extends Declared<RegisterActs.Add> {
    /** For the service registry. */
    public AddRow() {
        super(RegisterActs.ADD, RegisterActs.Add.class, "3-6");
    }

    @Override
    public void run(RegisterActs.Add input, Change change) throws Refusal {
        RegisterProfile profile = change.profile(RegisterProfile.class);
        Register register = profile.register(input.register());
        if (register.page() != null) {
            throw Registry.refusal("row.page", register.title());
        }
        if (register.id().equals(profile.protectedLog())) {
            // A copy made outside this program: a medium, a paper. Who may not handle it has none to enter.
            Handlers.require(profile, register.title(), change);
        }
        var row = Rows.add(register, input.day(), input.values(), change);
        AccountBook.follow(profile, register, Parts.values(row), change);
    }
}
