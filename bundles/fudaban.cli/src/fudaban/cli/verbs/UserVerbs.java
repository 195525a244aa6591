// SPDX-License-Identifier: EPL-2.0
package fudaban.cli.verbs;

import static fudaban.ledger.verb.Verb.Parameter.option;
import static fudaban.ledger.verb.Verb.Parameter.positional;

import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.model.Account;
import fudaban.model.Employer;
import fudaban.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Accounts of Fudaban itself. */
final class UserVerbs {
    private UserVerbs() {}

    static List<Verb> all() {
        var name = positional("NAME", "アカウント名", "account name", true);
        return List.of(
                CoreVerb.within(
                        "user add",
                        "アカウントを作る",
                        "create an account",
                        List.of(
                                name,
                                new Verb.Parameter(
                                        "--role",
                                        new Verb.Text(
                                                "operator, manager, administrator, inspector, installer",
                                                "operator, manager, administrator, inspector, installer"),
                                        true,
                                        false,
                                        false),
                                option("--employer", "contractor（契約相手方）又は office（官側）", "contractor or office"),
                                option("--name", "表示名", "name shown"),
                                option(
                                        "--new-password-file",
                                        "新しいアカウントのパスワードを書いたファイル",
                                        "file with the new account's password")),
                        UserVerbs::add),
                CoreVerb.within("user list", "アカウントを一覧する", "list the accounts", List.of(), UserVerbs::list),
                CoreVerb.within(
                        "user disable",
                        "アカウントを無効化する",
                        "close an account",
                        List.of(name, new Verb.Parameter("--reason", new Verb.Text("理由", "why"), true, false, false)),
                        UserVerbs::disable));
    }

    private static int add(Invocation call) throws Refusal {
        String name = call.value("NAME").orElseThrow();
        Role role = literal(Role.class, "--role", call.value("--role").orElseThrow());
        Employer employer =
                literal(Employer.class, "--employer", call.value("--employer").orElse("contractor"));
        char[] password = call.value("--new-password-file").isPresent()
                ? fudaban.ledger.verb.Passwords.firstLine(call.path("--new-password-file"))
                : call.password(name);
        var receipt = call.ledger()
                .accounts()
                .create(call.session(), name, call.value("--name").orElse(name), role, employer, password);
        call.line(name + " → " + receipt.entry());
        call.result(Map.of("name", name, "entry", receipt.entry()));
        return 0;
    }

    private static int list(Invocation call) throws Refusal {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Account account : call.ledger().accounts().list(call.session())) {
            call.line("%-20s %-14s %-10s %s"
                    .formatted(
                            account.getName(),
                            account.getRole().getName().toLowerCase(Locale.ROOT),
                            account.getEmployer().getName().toLowerCase(Locale.ROOT),
                            account.isDisabled() ? "×" : "○"));
            rows.add(Map.of(
                    "name",
                    account.getName(),
                    "role",
                    account.getRole().getName(),
                    "employer",
                    account.getEmployer().getName(),
                    "disabled",
                    account.isDisabled()));
        }
        call.result(rows);
        return 0;
    }

    private static int disable(Invocation call) throws Refusal {
        String name = call.value("NAME").orElseThrow();
        var receipt = call.ledger()
                .accounts()
                .disable(call.session(), name, call.value("--reason").orElseThrow());
        call.line(name + " → " + receipt.entry());
        call.result(Map.of("name", name, "entry", receipt.entry()));
        return 0;
    }

    private static <E extends Enum<E>> E literal(Class<E> type, String option, String text) throws Refusal {
        try {
            return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new Refusal(unknown, UserVerbs.class, "argument.unknown", option, text);
        }
    }
}
