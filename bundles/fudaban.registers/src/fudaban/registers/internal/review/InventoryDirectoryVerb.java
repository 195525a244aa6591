// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.review;

import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Passwords;
import fudaban.ledger.verb.Verb;
import fudaban.model.Classification;
import fudaban.registers.review.CollectedFile;
import fudaban.registers.review.DirectoryDesk;
import fudaban.registers.review.ReviewProfile.Service;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code inventory directory [SYSTEM]}: which systems have a directory service; keeps its password, and tries it. */
@Component(service = Verb.class)
public final class InventoryDirectoryVerb extends ReviewVerb {
    private static final String FILE = "--directory-password-file";

    /** For the service registry. */
    public InventoryDirectoryVerb() {
        super(
                "inventory directory",
                "アカウントをディレクトリサービス（LDAP）から採取する設定を示し、パスワードを封印して保存する",
                "show the directory services (LDAP) that accounts are collected from; keep their passwords, sealed",
                Parameter.positional("SYSTEM", "システム名（管理簿のとおり）", "system as the register names it", false),
                Parameter.option(FILE, "パスワードを1行目に書いたファイル", "file whose first line is the password"),
                Parameter.flag("--password", "パスワードを尋ねて保存する", "ask for the password and keep it"),
                Parameter.flag("--try", "接続して件数を数える（何も記録しない）", "connect and count (nothing is entered)"));
    }

    @Override
    public int run(Invocation call) throws Refusal {
        var desk =
                new DirectoryDesk(call.ledger(), call.session(), call.settings().folder());
        List<Service> services = call.value("SYSTEM").isPresent()
                ? List.of(desk.service(call.value("SYSTEM").get()))
                : desk.directory().services();
        if (services.isEmpty()) {
            call.line(say(call, "directory.nowhere"));
        }
        List<Map<String, Object>> results = new ArrayList<>();
        for (Service each : services) {
            if (call.value("SYSTEM").isPresent()) {
                keep(call, desk, each);
            }
            results.add(shown(call, desk, each));
        }
        call.result(Map.of("directories", results));
        return 0;
    }

    private static void keep(Invocation call, DirectoryDesk desk, Service service) throws Refusal {
        if (call.value(FILE).isPresent()) {
            desk.keepPassword(service, Passwords.firstLine(call.path(FILE)));
        } else if (call.flag("--password")) {
            desk.keepPassword(service, call.password(say(call, "directory.prompt", service.system())));
        }
    }

    private static Map<String, Object> shown(Invocation call, DirectoryDesk desk, Service service) throws Refusal {
        // Addresses of servers are for those who may know them.
        boolean where = call.session().sees(Classification.NETWORK);
        boolean ready = desk.ready(service);
        call.line(say(
                call,
                ready ? "directory.ready" : "directory.waits",
                service.system(),
                where ? service.url() : "―",
                where ? service.base() : "―"));
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("system", service.system());
        result.put("ready", ready);
        if (where) {
            result.put("url", service.url());
            result.put("base", service.base());
        }
        if (call.flag("--try")) {
            CollectedFile list = desk.collect(service);
            call.line(say(call, "directory.tried", list.accounts().size()));
            result.put("accounts", list.accounts().size());
        }
        return result;
    }
}
