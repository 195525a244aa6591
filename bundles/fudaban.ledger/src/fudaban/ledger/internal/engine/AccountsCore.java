// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.Accounts;
import fudaban.ledger.AutoLock;
import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.internal.act.AccountActs;
import fudaban.ledger.internal.key.Passwords;
import fudaban.ledger.profile.LockProfile;
import fudaban.ledger.profile.SightProfile;
import fudaban.ledger.query.Query;
import fudaban.model.Account;
import fudaban.model.Classification;
import fudaban.model.Employer;
import fudaban.model.ModelPackage;
import fudaban.model.Role;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Accounts: the record by acts, the password by the key file. */
final class AccountsCore implements Accounts {
    private static final SightProfile OPEN_ONLY = new SightProfile(Map.of());

    private final House house;
    private final Orders orders;

    AccountsCore(House house, Orders orders) {
        this.house = house;
        this.orders = orders;
    }

    Session logIn(String name, char[] password) throws Refusal {
        prove(name, password);
        return session(name);
    }

    private void prove(String name, char[] password) throws Refusal {
        try {
            byte[] key = house.keyring().open(name, password, house.clock());
            boolean same = MessageDigest.isEqual(key, house.key());
            Arrays.fill(key, (byte) 0);
            if (!same) {
                throw new Refusal(AccountsCore.class, "login.other-key", name);
            }
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    @Override
    public AutoLock watch(Session session) throws Refusal {
        house.sessions().require(session);
        LockProfile profile = house.profiles().getOr(LockProfile.class, orders.today(), LockProfile.USUAL);
        return new IdleLock(session, profile.idle(), house.clock(), this::logIn);
    }

    /** The session of an account whose password has been proved. */
    Session session(String name) throws Refusal {
        Account account = house.database()
                .read(c -> house.store().find(c, Account.class, ModelPackage.Literals.ACCOUNT__ACTIVE_NAME, name))
                .orElseThrow(() -> new Refusal(AccountsCore.class, "login.closed", name));
        Set<Classification> sight = house.profiles()
                .getOr(SightProfile.class, orders.today(), OPEN_ONLY)
                .of(account.getRole());
        return house.sessions().of(account, sight);
    }

    @Override
    public Receipt create(Session by, String name, String displayName, Role role, Employer employer, char[] password)
            throws Refusal {
        try {
            orders.role(by, AccountActs.CREATE);
            Passwords.check(name, password);
            Receipt receipt =
                    orders.core(by, AccountActs.CREATE, new AccountActs.Create(name, displayName, role, employer));
            // A crash between the two leaves an account nobody can open: giving it a password again mends it.
            house.keyring().put(name, password, house.key());
            return receipt;
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    @Override
    public Receipt disable(Session by, String name, String reason) throws Refusal {
        Receipt receipt = orders.core(by, AccountActs.DISABLE, new AccountActs.Disable(name, reason));
        house.keyring().remove(name);
        return receipt;
    }

    @Override
    public void password(Session by, String name, char[] password) throws Refusal {
        try {
            Passwords.check(name, password);
            orders.core(by, AccountActs.PASSWORD, new AccountActs.Password(name));
            house.keyring().put(name, password, house.key());
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    @Override
    public List<Account> list(Session by) throws Refusal {
        house.sessions().require(by);
        List<Account> accounts = house.database()
                .read(c -> house.store()
                        .list(
                                c,
                                Query.of(Account.class)
                                        .orderBy(ModelPackage.Literals.ACCOUNT__NAME, false)
                                        .limit(1000)));
        accounts.forEach(account -> house.schema().mask(account, by.sight()));
        return accounts;
    }
}
