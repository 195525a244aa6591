// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.act;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Change;
import fudaban.ledger.journal.Entry;
import fudaban.ledger.query.Query;
import fudaban.ledger.spi.HandlerList;
import fudaban.model.Account;
import fudaban.model.Employer;
import fudaban.registers.Registry;
import fudaban.registers.model.RegisterRow;
import fudaban.registers.model.RegistersPackage.Literals;
import fudaban.registers.model.RowState;
import fudaban.registers.profile.Register;
import fudaban.registers.profile.RegisterProfile;
import fudaban.registers.row.Parts;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/**
 * The 取扱者名簿 (仕様書 6 e 2): whom the office agreed to. An account of the contractor sees 保護すべき情報 from the day its row names until the row is completed, and
 * nobody enters himself. What people of the office may see of their own information is no matter of the contractor's list.
 */
@Component
public final class Handlers implements HandlerList {
    /** Column of the 取扱者名簿 with the name of the account. */
    private static final String ACCOUNT = "account";
    /** Column with the first day, where the office keeps one. */
    private static final String FROM = "from";

    private static final String ACTS = "registers.";
    private static final int MOST = 1000;

    @Override
    public boolean handles(Records records, Account account, LocalDate day) throws Refusal {
        RegisterProfile profile = records.profile(RegisterProfile.class);
        return account.getEmployer() == Employer.OFFICE
                || profile == null
                || profile.handlers() == null
                || listed(records.list(open(profile.handlers())), account.getName(), day);
    }

    @Override
    public boolean changedBy(Entry entry) {
        return entry.act().startsWith(ACTS);
    }

    /**
     * Refuses who is not on the list.
     *
     * @param what what would be handled
     */
    static void require(RegisterProfile profile, String what, Change change) throws Refusal {
        if (profile.handlers() != null
                && change.actor().employer() != Employer.OFFICE
                && !listed(change.list(open(profile.handlers())), change.actor().name(), change.day())) {
            throw Registry.refusal("protected.not-listed", change.actor().name(), what);
        }
    }

    /** Refuses values of a row that its own subject enters: whom the office agreed to is written down by another. */
    static void another(Register register, Map<String, String> values, Change change) throws Refusal {
        String name = values.get(ACCOUNT);
        if (register.id().equals(change.profile(RegisterProfile.class).handlers())
                && change.actor().name().equals(name)) {
            throw Registry.refusal("handlers.self", register.title(), name);
        }
    }

    private static Query<RegisterRow> open(String register) {
        return Query.of(RegisterRow.class)
                .where(Literals.REGISTER_ROW__REGISTER, register)
                .where(Literals.REGISTER_ROW__STATE, RowState.OPEN)
                .limit(MOST);
    }

    private static boolean listed(List<RegisterRow> rows, String account, LocalDate day) {
        return rows.stream()
                .map(Parts::values)
                .anyMatch(values -> account.equals(values.get(ACCOUNT)) && begun(values.get(FROM), day));
    }

    private static boolean begun(String from, LocalDate day) {
        try {
            return from == null || from.isEmpty() || !LocalDate.parse(from).isAfter(day);
        } catch (DateTimeParseException text) {
            // A column of words says no day.
            return true;
        }
    }
}
