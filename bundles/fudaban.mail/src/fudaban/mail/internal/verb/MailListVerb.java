// SPDX-License-Identifier: EPL-2.0
package fudaban.mail.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.query.Page;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Query.Operator;
import fudaban.ledger.query.Row;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.mail.model.LetterState;
import fudaban.mail.model.MailLetter;
import fudaban.mail.model.MailPackage.Literals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code mail list}: what waits in the outbox; {@code --all} with what is done. Exit 1 when something needs somebody. */
@Component(service = Verb.class)
public final class MailListVerb extends MailVerb {
    private static final int MOST = 500;

    /** For the service registry. */
    public MailListVerb() {
        super(
                "mail list",
                "送信箱の一覧を示す",
                "list the outbox",
                Parameter.flag("--all", "送付済・手渡し・取消しも示す", "also what is done"));
    }

    @Override
    public int run(Invocation call) throws Refusal {
        var query = Query.of(MailLetter.class).limit(MOST);
        if (!call.flag("--all")) {
            query = query.where(
                    Literals.MAIL_LETTER__STATE,
                    Operator.IN,
                    LetterState.DRAFT,
                    LetterState.QUEUED,
                    LetterState.SENDING,
                    LetterState.UNCLEAR,
                    LetterState.FAILED);
        }
        Page page = call.ledger().list(call.session(), query);
        List<Map<String, Object>> all = new ArrayList<>();
        boolean attention = false;
        for (Row row : page.rows()) {
            var state = (LetterState) row.get(Literals.MAIL_LETTER__STATE);
            if (state == null) {
                // The reader may not know of it.
                continue;
            }
            attention |= state == LetterState.UNCLEAR || state == LetterState.FAILED;
            String number = text(row.get(Literals.MAIL_LETTER__NUMBER));
            String toWhom = text(row.get(Literals.MAIL_LETTER__TO_WHOM));
            String subject = text(row.get(Literals.MAIL_LETTER__SUBJECT));
            call.line(String.join("  ", number, word(call, state), toWhom, subject));
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("number", number);
            facts.put("state", state.getName());
            facts.put("toWhom", toWhom);
            facts.put("subject", subject);
            all.add(facts);
        }
        if (all.isEmpty()) {
            call.line(say(call, "list.empty"));
        }
        call.result(Map.of("letters", all));
        return attention ? 1 : 0;
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
