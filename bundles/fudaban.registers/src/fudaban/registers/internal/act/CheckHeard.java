// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.act;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Change;
import fudaban.ledger.act.Participant;
import fudaban.model.CheckMade;
import fudaban.model.Fact;
import fudaban.registers.Registry;
import fudaban.registers.profile.Register;
import fudaban.registers.profile.RegisterColumn;
import fudaban.registers.profile.RegisterProfile;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** A program has checked an item of the page: its result stands in the row a person would have filled. */
@Component
public final class CheckHeard implements Participant {
    @Override
    public void heard(Fact fact, Change change) throws Refusal {
        if (!(fact instanceof CheckMade check)) {
            return;
        }
        Optional<Register> register = change.profile(RegisterProfile.class).page();
        Optional<Register.Item> item = register.flatMap(each -> each.item(check.getItem()));
        if (item.isEmpty()) {
            return;
        }
        Register.Page page = register.get().page();
        Map<String, String> values = new LinkedHashMap<>();
        values.put(page.result(), check.isNormal() ? page.normal() : otherwise(register.get(), page));
        put(values, page.value(), check.getValue());
        // A program must not be refused for having no words.
        String remark = check.isNormal() || check.getRemark() != null
                ? check.getRemark()
                : Registry.refusal("page.by-program").sentence(Locale.JAPAN);
        put(values, page.remark(), remark);
        put(values, page.output(), check.getOutput());
        LocalDate day = check.getEffectiveOn() == null ? change.day() : check.getEffectiveOn();
        Pages.fill(register.get(), item.get(), day, values, change);
    }

    /** The second choice of the result is the one that says no. */
    private static String otherwise(Register register, Register.Page page) {
        return register.column(page.result()).map(RegisterColumn::values).orElseThrow().stream()
                .filter(value -> !value.equals(page.normal()))
                .findFirst()
                .orElseThrow();
    }

    private static void put(Map<String, String> values, String column, String value) {
        if (column != null && value != null && !value.isBlank()) {
            values.put(column, value);
        }
    }
}
