// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.act;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Change;
import fudaban.ledger.act.Participant;
import fudaban.model.Fact;
import fudaban.model.ProtectedLeft;
import fudaban.registers.Registry;
import fudaban.registers.profile.Register;
import fudaban.registers.profile.RegisterColumn;
import fudaban.registers.profile.RegisterProfile;
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
    @Override
    public void heard(Fact fact, Change change) throws Refusal {
        if (!(fact instanceof ProtectedLeft left)) {
            return;
        }
        RegisterProfile profile = change.profile(RegisterProfile.class);
        Handlers.require(profile, left.getWhat(), change);
        if (profile.protectedLog() != null) {
            Register log = profile.register(profile.protectedLog());
            Rows.add(log, null, row(left, log, change), change);
        }
    }

    /** The columns are those of the profile; one the office does not keep is left out. */
    private static Map<String, String> row(ProtectedLeft left, Register log, Change change) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("what", left.getWhat());
        all.put(
                "classification",
                Registry.refusal("classification." + left.getClassification()).sentence(Locale.JAPAN));
        all.put("how", Registry.refusal("how." + left.getHow()).sentence(Locale.JAPAN));
        String to = left.getDestination();
        all.put(
                "destination",
                to == null || to.isBlank()
                        ? Registry.refusal("destination.desk").sentence(Locale.JAPAN)
                        : to);
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
