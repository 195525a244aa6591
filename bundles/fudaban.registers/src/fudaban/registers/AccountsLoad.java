// SPDX-License-Identifier: EPL-2.0
package fudaban.registers;

import static fudaban.model.ModelPackage.Literals.PERSON__STAFF_NUMBER;
import static fudaban.model.ModelPackage.Literals.PERSON__VALID_TO;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Page;
import fudaban.ledger.query.Query;
import fudaban.model.Person;
import fudaban.personnel.load.LoadPlan;
import fudaban.personnel.table.Finding;
import fudaban.personnel.table.Finding.Severity;
import fudaban.personnel.table.TableLoad;
import fudaban.personnel.table.TableRow;
import fudaban.registers.internal.AccountChanges;
import fudaban.registers.model.RegistersFactory;
import fudaban.registers.model.SystemAccount;
import fudaban.registers.model.SystemAccountState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 引継ぎ受入 of アカウント管理簿: compares a list with what is recorded. */
public final class AccountsLoad {
    private final AccountTables profile;
    private final LocalDate today;
    private final Map<String, SystemAccount> known = new HashMap<>();
    private final Map<String, Owner> people = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<TakeOverAccounts.Row> rows = new ArrayList<>();
    private int added;
    private int unchanged;

    private record Owner(String id, LocalDate left) {}

    private AccountsLoad(AccountTables profile, LocalDate today) {
        this.profile = profile;
        this.today = today;
    }

    /**
     * What a list of accounts would change.
     *
     * @param source name of the file, kept with the act
     */
    public static LoadPlan plan(Ledger ledger, Session session, TableLoad table, String source) throws Refusal {
        LocalDate today = LocalDate.now(ledger.clock());
        var load = new AccountsLoad(ledger.profile(AccountTables.class, today), today);
        load.findings.addAll(table.findings());
        load.recorded(ledger, session);
        for (TableRow line : table.rows()) {
            load.compare(line);
        }
        return new LoadPlan(
                Registers.TAKE_OVER_ACCOUNTS,
                LoadPlan.cut(load.rows, Registers.CHUNK, part -> new TakeOverAccounts(source, part)),
                load.added,
                load.rows.size() - load.added,
                load.unchanged,
                load.findings);
    }

    private void recorded(Ledger ledger, Session session) throws Refusal {
        each(ledger, session, Query.of(SystemAccount.class), row -> {
            SystemAccount account = RegistersFactory.eINSTANCE.createSystemAccount();
            row.values().forEach(account::eSet);
            known.put(account.getKey(), account);
        });
        each(
                ledger,
                session,
                Query.of(Person.class),
                row -> people.put(
                        row.text(PERSON__STAFF_NUMBER), new Owner(row.id(), (LocalDate) row.get(PERSON__VALID_TO))));
    }

    private static void each(
            Ledger ledger, Session session, Query<?> query, java.util.function.Consumer<fudaban.ledger.query.Row> take)
            throws Refusal {
        for (Query<?> next = query.limit(1_000); next != null; ) {
            Page page = ledger.list(session, next);
            page.rows().forEach(take);
            next = page.next().isPresent() ? next.after(page.next().get()) : null;
        }
    }

    private void compare(TableRow line) {
        String word = line.get("state");
        SystemAccountState state =
                word == null ? SystemAccountState.ACTIVE : profile.states().get(word);
        if (line.get("name") == null) {
            find(line, Severity.ERROR, "account.name");
            return;
        }
        if (state == null) {
            find(line, Severity.ERROR, "account.state-word", word);
            return;
        }
        TakeOverAccounts.Row row = row(line, state);
        SystemAccount recorded = known.get(row.key());
        if (recorded == null) {
            added++;
            rows.add(row);
        } else if (recorded.getState() != state) {
            find(
                    line,
                    Severity.CONTRADICTION,
                    "account.state",
                    row.system(),
                    row.name(),
                    recorded.getState().getName(),
                    state.getName());
        } else if (AccountChanges.of(row, recorded).isEmpty()) {
            unchanged++;
        } else {
            rows.add(row);
        }
    }

    private TakeOverAccounts.Row row(TableRow line, SystemAccountState state) {
        String number = line.get("staffNumber");
        Optional<Owner> owner = Optional.ofNullable(number).map(people::get);
        String name = line.get("name");
        if (number != null && owner.isEmpty()) {
            find(line, Severity.NOTE, "account.owner", name, number);
        } else if (number == null && line.get("ownerName") == null) {
            find(line, Severity.NOTE, "account.ownerless", name);
        }
        boolean gone =
                owner.map(Owner::left).filter(left -> left.isBefore(today)).isPresent();
        if (gone && state == SystemAccountState.ACTIVE) {
            find(line, Severity.NOTE, "account.left", name, number, owner.get().left());
        }
        return new TakeOverAccounts.Row(
                line.get("system"),
                name,
                owner.map(Owner::id).orElse(null),
                line.get("ownerName"),
                line.get("rights"),
                line.get("purpose"),
                state,
                line.date("createdOn"),
                line.date("disabledOn"),
                line.get("reference"),
                line.get("remark"));
    }

    private void find(TableRow line, Severity severity, String key, Object... values) {
        findings.add(Finding.of(line.line(), "", severity, Registers.class, key, values));
    }
}
