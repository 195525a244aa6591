// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.act;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.registers.RegisterActs;
import fudaban.registers.Registry;
import fudaban.registers.profile.Register;
import fudaban.registers.profile.RegisterProfile;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/**
 * The page of all daily items in one act: what is not named is normal. A page that is filled again changes only what is named; what a
 * program has entered stays.
 */
@Component(service = Act.class)
public final class FillPage extends Declared<RegisterActs.DailyCheck> {
    /** For the service registry. */
    public FillPage() {
        super(RegisterActs.DAILY_CHECK, RegisterActs.DailyCheck.class, "3-3");
    }

    @Override
    public void run(RegisterActs.DailyCheck input, Change change) throws Refusal {
        Register register = change.profile(RegisterProfile.class).register(input.register());
        if (register.page() == null) {
            throw Registry.refusal("row.no-page", register.title());
        }
        LocalDate day = input.day() == null ? change.day() : input.day();
        if (day.isAfter(change.day(change.now()))) {
            throw Registry.refusal("row.ahead", register.title(), day.toString());
        }
        Map<String, Map<String, String>> given = new HashMap<>();
        Set<String> known = new HashSet<>();
        register.page().items().forEach(item -> known.add(item.key()));
        for (RegisterActs.Deviation each : input.exceptions()) {
            if (!known.contains(each.item()) || given.put(each.item(), each.values()) != null) {
                throw Registry.refusal("page.item", register.title(), each.item());
            }
        }
        for (Register.Item item : register.page().items()) {
            Pages.fill(register, item, day, given.get(item.key()), change);
        }
    }
}
