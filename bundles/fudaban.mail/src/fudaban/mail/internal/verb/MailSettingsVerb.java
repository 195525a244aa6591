// SPDX-License-Identifier: EPL-2.0
package fudaban.mail.internal.verb;

import static fudaban.ledger.verb.Verb.Parameter.option;

import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Passwords;
import fudaban.ledger.verb.Verb;
import fudaban.mail.Mail;
import fudaban.mail.MailActs;
import fudaban.mail.Recipient;
import fudaban.mail.model.MailServer;
import fudaban.mail.model.Security;
import fudaban.mail.send.MailDesk;
import fudaban.mail.send.MailPassword;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** {@code mail settings}: shows or changes the mail server, keeps its password, and keeps lists of addresses. */
@Component(service = Verb.class)
public final class MailSettingsVerb extends MailVerb {
    private static final int ATTEMPTS = 5;
    private static final int MINUTES = 15;
    private static final Map<Security, Integer> PORTS =
            Map.of(Security.NONE, 25, Security.STARTTLS, 587, Security.TLS, 465);

    /** For the service registry. */
    public MailSettingsVerb() {
        super(
                "mail settings",
                "メールサーバの設定を示す、又は変える",
                "show or change the mail server",
                option("--host", "サーバ（空にするとファイルに書き出して送る）", "server (empty: letters leave as files)"),
                option("--port", "ポート", "port"),
                option("--security", "暗号化（NONE, STARTTLS, TLS）", "encryption (NONE, STARTTLS, TLS)"),
                option("--server-user", "ログイン名（なければログインしない）", "name to log in with"),
                option("--sender", "差出人のアドレス", "sender's address"),
                option("--sender-name", "差出人の名前", "sender's name"),
                option("--attempts", "送信回数の上限", "most attempts"),
                option("--retry-minutes", "再送までの分数", "minutes until the next attempt"),
                option(
                        "--smtp-password-file",
                        "サーバのパスワードを1行目に書いたファイル（keys/mail.p12 に保管する）",
                        "file whose first line is the server's password, to be kept in keys/mail.p12"),
                KEYS,
                option("--list", "宛先リストの名前", "name of a list of addresses"),
                new Parameter("--member", new Text("宛先リストに入れるアドレス", "address of the list"), false, false, true));
    }

    @Override
    public int run(Invocation call) throws Refusal {
        if (call.value("--smtp-password-file").isPresent()) {
            keep(call);
        }
        if (call.value("--list").isPresent()) {
            List<Recipient> members = call.values("--member").stream()
                    .map(each -> Recipient.to(each, ""))
                    .toList();
            submit(
                    call,
                    MailActs.LIST,
                    new MailActs.Members(call.value("--list").get(), members));
        }
        Optional<MailServer> before = MailDesk.server(call.ledger(), call.session());
        if (List.of(
                        "--host",
                        "--port",
                        "--security",
                        "--server-user",
                        "--sender",
                        "--sender-name",
                        "--attempts",
                        "--retry-minutes")
                .stream()
                .anyMatch(option -> call.value(option).isPresent())) {
            submit(call, MailActs.SERVER, changed(call, before));
        }
        show(call, MailDesk.server(call.ledger(), call.session()));
        return 0;
    }

    private static void keep(Invocation call) throws Refusal {
        char[] password = Passwords.firstLine(call.path("--smtp-password-file"));
        char[] store = storePassword(call);
        try {
            new MailPassword(call.settings().folder()).keep(store, password);
        } finally {
            Arrays.fill(password, '\0');
            Arrays.fill(store, '\0');
        }
    }

    private static MailActs.Server changed(Invocation call, Optional<MailServer> before) throws Refusal {
        Security security = security(call, before);
        return new MailActs.Server(
                text(call, "--host", before.map(MailServer::getHost)),
                number(
                        call,
                        "--port",
                        before.map(MailServer::getPort)
                                .filter(port -> port > 0)
                                .filter(port -> call.value("--security").isEmpty())
                                .orElse(PORTS.get(security))),
                security,
                text(call, "--server-user", before.map(MailServer::getUser)),
                text(call, "--sender", before.map(MailServer::getSender)),
                text(call, "--sender-name", before.map(MailServer::getSenderName)),
                number(call, "--attempts", before.map(MailServer::getAttempts).orElse(ATTEMPTS)),
                number(
                        call,
                        "--retry-minutes",
                        before.map(MailServer::getRetryMinutes).orElse(MINUTES)));
    }

    private static Security security(Invocation call, Optional<MailServer> before) throws Refusal {
        Optional<String> name = call.value("--security");
        if (name.isEmpty()) {
            return before.map(MailServer::getSecurity).orElse(Security.STARTTLS);
        }
        Security security = Security.getByName(name.get().toUpperCase(java.util.Locale.ROOT));
        if (security == null) {
            throw Mail.refusal("settings.security", name.get());
        }
        return security;
    }

    private static String text(Invocation call, String option, Optional<String> before) {
        return call.value(option).or(() -> before).orElse("");
    }

    private static int number(Invocation call, String option, int before) throws Refusal {
        String text = call.value(option).orElse(Integer.toString(before));
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException wrong) {
            throw Mail.refusal(wrong, "settings.number", option, text);
        }
    }

    private static void show(Invocation call, Optional<MailServer> server) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("sends", MailDesk.sends(server));
        facts.put("password", new MailPassword(call.settings().folder()).kept());
        if (!MailDesk.sends(server)) {
            call.line(say(call, "settings.files"));
        }
        server.ifPresent(each -> {
            call.line(say(
                    call,
                    "settings.server",
                    String.valueOf(each.getHost()),
                    Integer.toString(each.getPort()),
                    each.getSecurity().getName(),
                    each.getSender(),
                    each.getUser() == null ? "-" : each.getUser(),
                    each.getAttempts(),
                    each.getRetryMinutes()));
            facts.put("port", each.getPort());
            facts.put("security", each.getSecurity().getName());
            facts.put("sender", each.getSender());
        });
        call.result(Map.of("settings", facts));
    }
}
