// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.act;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Change;
import fudaban.ledger.act.Participant;
import fudaban.ledger.query.Query;
import fudaban.model.Fact;
import fudaban.model.ProtectedLeft;
import fudaban.registers.Registry;
import fudaban.registers.model.RegisterRow;
import fudaban.registers.model.RegistersPackage.Literals;
import fudaban.registers.model.RowState;
import fudaban.registers.profile.Register;
import fudaban.registers.profile.RegisterColumn;
import fudaban.registers.profile.RegisterProfile;
import fudaban.registers.row.Parts;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/**
 * 保護すべき情報管理簿 (仕様書 6, 表2): whatever leaves the desk writes its row in the same transaction, and is refused for anyone who is not on the 取扱者名簿. So no
 * topic can print protected information without both.
 */
@Component
public final class ProtectedOut implements Participant {
    /** Column of the 取扱者名簿 with the name of the account. */
    static final String ACCOUNT = "account";

    private static final int MOST = 1000;

    @Override
    public void heard(Fact fact, Change change) throws Refusal {
        if (!(fact instanceof ProtectedLeft left)) {
            return;
        }
        RegisterProfile profile = change.profile(RegisterProfile.class);
        if (profile.handlers() != null && !listed(profile.handlers(), change)) {
            throw Registry.refusal("protected.not-listed", change.actor().name(), left.getWhat());
        }
        if (profile.protectedLog() != null) {
            Register log = profile.register(profile.protectedLog());
            Rows.add(log, null, row(left, log, change), change);
        }
    }

    private static boolean listed(String register, Change change) {
        var open = Query.of(RegisterRow.class)
                .where(Literals.REGISTER_ROW__REGISTER, register)
                .where(Literals.REGISTER_ROW__STATE, RowState.OPEN)
                .limit(MOST);
        return change.list(open).stream()
                .anyMatch(row -> change.actor().name().equals(Parts.values(row).get(ACCOUNT)));
    }

    /** The columns are those of the profile; one the office does not keep is left out. */
    private static Map<String, String> row(ProtectedLeft left, Register log, Change change) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("what", left.getWhat());
        all.put(
                "classification",
                Registry.refusal("classification." + left.getClassification()).sentence(Locale.JAPAN));
        all.put("how", Registry.refusal("how." + left.getHow()).sentence(Locale.JAPAN));
        all.put("destination", left.getDestination());
        all.put("copies", Integer.toString(left.getCopies()));
        all.put("handler", change.actor().name());
        Map<String, String> kept = new LinkedHashMap<>();
        for (RegisterColumn column : log.columns()) {
            String value = all.get(column.key());
            if (value != null) {
                kept.put(column.key(), value);
            }
        }
        return kept;
    }
}
