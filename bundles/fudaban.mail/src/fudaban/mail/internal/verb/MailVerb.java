// SPDX-License-Identifier: EPL-2.0
package fudaban.mail.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.NamedVerb;
import fudaban.ledger.verb.Passwords;
import fudaban.mail.Mail;
import fudaban.mail.model.LetterState;
import fudaban.mail.model.MailLetter;
import fudaban.mail.model.MailPackage.Literals;
import fudaban.mail.model.MailServer;
import fudaban.mail.send.MailDesk;
import fudaban.mail.send.MailPassword;
import fudaban.mail.send.MailSender;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What verbs of the outbox have alike. */
abstract class MailVerb extends NamedVerb {
    static final Parameter NUMBER = Parameter.positional("NUMBER", "送付番号（例 M26-00001）", "number of the letter", true);
    static final Parameter KEYS = Parameter.option(
            "--keys-password-file",
            "メールのパスワードの保管ファイル（keys/mail.p12）を開くパスワードを1行目に書いたファイル",
            "file whose first line opens the store of the mail server's password (keys/mail.p12)");

    MailVerb(String words, String ja, String en, Parameter... parameters) {
        super(words, ja, en, parameters);
    }

    static String say(Invocation call, String key, Object... arguments) {
        return Mail.refusal(key, arguments).sentence(call.locale());
    }

    static String word(Invocation call, LetterState state) {
        return say(call, "state." + state.getName());
    }

    /** Id of the letter that is meant. */
    static String letter(Invocation call) throws Refusal {
        String number = call.value("NUMBER").orElseThrow().strip();
        List<Row> rows = call.ledger()
                .list(call.session(), Query.of(MailLetter.class).where(Literals.MAIL_LETTER__NUMBER, number))
                .rows();
        if (rows.isEmpty() || rows.getFirst().get(Literals.MAIL_LETTER__STATE) == null) {
            throw Mail.refusal("letter.none", number);
        }
        return rows.getFirst().id();
    }

    static MailLetter open(Invocation call, String id) throws Refusal {
        return call.ledger().open(call.session(), MailLetter.class, id);
    }

    static void submit(Invocation call, String act, java.lang.Record input) throws Refusal {
        call.ledger().submit(call.session(), Submission.of(act, input));
    }

    /** What a program learns of a letter; nothing personal. */
    static Map<String, Object> facts(MailLetter letter) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("number", letter.getNumber());
        facts.put("state", letter.getState().getName());
        facts.put("kind", letter.getKind());
        facts.put("toWhom", letter.getToWhom() == null ? "" : letter.getToWhom());
        facts.put("subject", letter.getSubject());
        facts.put("enclosures", letter.getEnclosures());
        facts.put("trouble", letter.getTrouble() == null ? "" : letter.getTrouble());
        return facts;
    }

    /** What to do with the desk's sender; the password is cleared when it is done. */
    static List<MailSender.Tried> sending(Invocation call, Work work) throws Refusal {
        Optional<MailServer> server = MailDesk.server(call.ledger(), call.session());
        char[] password = {};
        if (server.map(MailServer::getUser).isPresent()) {
            password = password(call);
        }
        try {
            return work.with(MailDesk.sender(
                    call.ledger(), call.session(), call.settings().folder(), password));
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private static char[] password(Invocation call) throws Refusal {
        char[] store = storePassword(call);
        try {
            return new MailPassword(call.settings().folder()).open(store);
        } finally {
            Arrays.fill(store, '\0');
        }
    }

    static char[] storePassword(Invocation call) throws Refusal {
        return call.value("--keys-password-file").isPresent()
                ? Passwords.firstLine(call.path("--keys-password-file"))
                : call.password(say(call, "password.ask"));
    }

    /** Work of a sender. */
    @FunctionalInterface
    interface Work {
        List<MailSender.Tried> with(MailSender sender) throws Refusal;
    }
}
