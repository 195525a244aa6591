// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.internal;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.ActType;
import fudaban.ledger.act.Change;
import fudaban.personnel.OrganizationRow;
import fudaban.personnel.Personnel;
import fudaban.personnel.PersonnelTables;
import fudaban.personnel.TakeOverOrganizations;
import org.osgi.service.component.annotations.Component;

/** 引継ぎ受入 of organisations: new ones are entered, known ones get what is different, equal ones stay untouched. */
@Component(service = Act.class)
public final class TakeOverOrganizationsAct implements Act<TakeOverOrganizations> {
    private final ActType<TakeOverOrganizations> type = new ActType<>(
            Personnel.TAKE_OVER_ORGANIZATIONS, TakeOverOrganizations.class, Roles.UNITS, "", "", Personnel.class);

    @Override
    public ActType<TakeOverOrganizations> type() {
        return type;
    }

    @Override
    public void run(TakeOverOrganizations input, Change change) throws Refusal {
        int rows = input.rows().size();
        if (rows == 0 || rows > Personnel.CHUNK) {
            throw new Refusal(Personnel.class, "take.chunk", rows, Personnel.CHUNK);
        }
        String system = change.profile(PersonnelTables.class).codeSystem();
        var entry = new UnitEntry(change, system, Units.in(change, system));
        for (OrganizationRow row : input.rows()) {
            if (row.validFrom() != null && row.validFrom().isAfter(change.day())) {
                throw new Refusal(
                        Personnel.class,
                        "take.future",
                        row.code(),
                        row.validFrom().toString());
            }
            entry.enter(row, true);
        }
    }
}
