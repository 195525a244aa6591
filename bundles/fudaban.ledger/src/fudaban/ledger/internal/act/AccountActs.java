// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.act;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.ledger.query.Query;
import fudaban.model.Account;
import fudaban.model.Employer;
import fudaban.model.ModelPackage;
import fudaban.model.Role;
import java.util.List;

/** Accounts of Fudaban itself. Passwords never come here. */
public final class AccountActs {
    public static final String CREATE = "account.create";
    public static final String DISABLE = "account.disable";
    public static final String PASSWORD = "account.change-password";

    private AccountActs() {}

    /** @param name log-in name, a-z 0-9 . - _ */
    public record Create(String name, String displayName, Role role, Employer employer) {}

    /** @param name log-in name of the account to close */
    public record Disable(String name, String reason) {}

    /** Records that a password was changed, never which. */
    public record Password(String name) {}

    static List<Act<?>> all() {
        return List.of(
                new CoreAct<>(CREATE, Create.class, Roles.ACCOUNTS, "3-5", AccountActs::create),
                new CoreAct<>(DISABLE, Disable.class, Roles.ACCOUNTS, "3-5", AccountActs::disable),
                new CoreAct<>(PASSWORD, Password.class, Roles.ALL, "3-5", AccountActs::password));
    }

    private static void create(Create input, Change change) throws Refusal {
        if (!input.name().matches("[a-z][a-z0-9._-]{1,31}")) {
            throw new Refusal(AccountActs.class, "account.name", input.name());
        }
        boolean officeRole = input.role() == Role.ADMINISTRATOR || input.role() == Role.INSPECTOR;
        if (officeRole && input.employer() == Employer.CONTRACTOR) {
            throw new Refusal(AccountActs.class, "account.office-role", input.name());
        }
        if (change.find(Account.class, ModelPackage.Literals.ACCOUNT__ACTIVE_NAME, input.name())
                .isPresent()) {
            throw new Refusal(AccountActs.class, "account.taken", input.name());
        }
        Account account = change.create(Account.class);
        account.setName(input.name());
        account.setActiveName(input.name());
        account.setDisplayName(input.displayName());
        account.setRole(input.role());
        account.setEmployer(input.employer());
    }

    private static void disable(Disable input, Change change) throws Refusal {
        Account account = open(input.name(), change);
        boolean others = change.list(Query.of(Account.class).limit(1000)).stream()
                .anyMatch(a -> a != account && !a.isDisabled() && Roles.ACCOUNTS.contains(a.getRole()));
        if (Roles.ACCOUNTS.contains(account.getRole()) && !others) {
            throw new Refusal(AccountActs.class, "account.last", input.name());
        }
        account.setDisabled(true);
        account.setActiveName(null);
    }

    private static void password(Password input, Change change) throws Refusal {
        Account account = open(input.name(), change);
        boolean own = account.getId().equals(change.actor().account());
        if (!own && !Roles.ACCOUNTS.contains(change.actor().role())) {
            throw new Refusal(AccountActs.class, "account.not-own", input.name());
        }
    }

    private static Account open(String name, Change change) throws Refusal {
        return change.find(Account.class, ModelPackage.Literals.ACCOUNT__ACTIVE_NAME, name)
                .orElseThrow(() -> new Refusal(AccountActs.class, "account.none", name));
    }
}
