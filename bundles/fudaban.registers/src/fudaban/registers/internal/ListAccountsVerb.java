// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal;

import static fudaban.registers.model.RegistersPackage.Literals.SYSTEM_ACCOUNT__DISABLED_ON;
import static fudaban.registers.model.RegistersPackage.Literals.SYSTEM_ACCOUNT__NAME;
import static fudaban.registers.model.RegistersPackage.Literals.SYSTEM_ACCOUNT__OWNER_NAME;
import static fudaban.registers.model.RegistersPackage.Literals.SYSTEM_ACCOUNT__RIGHTS;
import static fudaban.registers.model.RegistersPackage.Literals.SYSTEM_ACCOUNT__STATE;
import static fudaban.registers.model.RegistersPackage.Literals.SYSTEM_ACCOUNT__SYSTEM;
import static fudaban.registers.model.RegistersPackage.Literals.SYSTEM_ACCOUNT__TAKEN_OVER;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Page;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.registers.Registers;
import fudaban.registers.model.SystemAccount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code register accounts}: アカウント管理簿. */
@Component(service = Verb.class)
public final class ListAccountsVerb implements Verb {
    @Override
    public String words() {
        return "register accounts";
    }

    @Override
    public Text summary() {
        return new Text("アカウント管理簿を一覧する", "list the accounts of the systems that are looked after");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.option("--system", "システム名", "name of a system"));
    }

    @Override
    public int run(Invocation call) throws Refusal {
        Query<SystemAccount> query = Query.of(SystemAccount.class)
                .orderBy(SYSTEM_ACCOUNT__SYSTEM, false)
                .limit(1_000);
        List<Map<String, Object>> rows = new ArrayList<>();
        List<String> shown = new ArrayList<>();
        for (Query<SystemAccount> next = query; next != null; ) {
            Page page = call.ledger().list(call.session(), next);
            for (Row row : page.rows()) {
                String system = row.text(SYSTEM_ACCOUNT__SYSTEM);
                if (call.value("--system")
                        .filter(wanted -> !wanted.equals(system))
                        .isEmpty()) {
                    row(call, row, rows);
                    shown.add(row.id());
                }
            }
            next = page.next().isPresent() ? next.after(page.next().get()) : null;
        }
        if (rows.isEmpty()) {
            call.line(new Refusal(Registers.class, "account.none").sentence(call.locale()));
        }
        // The list names owners.
        for (int from = 0; from < shown.size(); from += Registers.CHUNK) {
            call.ledger()
                    .recordAccess(
                            call.session(),
                            Ledger.AccessKind.EXPORTED,
                            "registers.accounts",
                            shown.subList(from, Math.min(from + Registers.CHUNK, shown.size())));
        }
        call.result(rows);
        return 0;
    }

    private static void row(Invocation call, Row row, List<Map<String, Object>> rows) {
        String state = row.text(SYSTEM_ACCOUNT__STATE);
        call.line(String.join(
                "  ",
                row.text(SYSTEM_ACCOUNT__SYSTEM),
                row.text(SYSTEM_ACCOUNT__NAME),
                new Refusal(Registers.class, "state." + state).sentence(call.locale()),
                row.text(SYSTEM_ACCOUNT__OWNER_NAME),
                row.text(SYSTEM_ACCOUNT__RIGHTS)));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("system", row.text(SYSTEM_ACCOUNT__SYSTEM));
        json.put("name", row.text(SYSTEM_ACCOUNT__NAME));
        json.put("state", state);
        json.put("owner", row.text(SYSTEM_ACCOUNT__OWNER_NAME));
        json.put("rights", row.text(SYSTEM_ACCOUNT__RIGHTS));
        json.put("disabledOn", row.text(SYSTEM_ACCOUNT__DISABLED_ON));
        json.put("takenOver", row.get(SYSTEM_ACCOUNT__TAKEN_OVER));
        rows.add(json);
    }
}
