// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.internal.Pages;
import fudaban.issuance.model.Application;
import fudaban.issuance.model.ApplicationState;
import fudaban.issuance.model.IssuancePackage.Literals;
import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.model.CredentialKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code application register}: confirmed own cards are registered now; nothing is printed for them. */
@Component(service = Verb.class)
public final class ApplicationRegisterVerb extends WorkVerb {
    /** Each application brings its card, person and what is told of it along. */
    private static final int CHUNK = 200;

    @Override
    public String words() {
        return "application register";
    }

    @Override
    public Text summary() {
        return new Text("確定した個人番号カードの申請を登録済にする", "enter confirmed own cards as registered");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of();
    }

    @Override
    String row() {
        return "1-1";
    }

    @Override
    String title(Invocation call) {
        return say(Locale.JAPAN, "work.register");
    }

    @Override
    Done work(Invocation call, String item) throws Refusal {
        var confirmed = Query.of(Application.class).where(Literals.APPLICATION__STATE, ApplicationState.CONFIRMED);
        List<String> own = Pages.all(call.ledger(), call.session(), confirmed).stream()
                .filter(row -> row.get(Literals.APPLICATION__CARD_KIND) == CredentialKind.OWN_CARD)
                .map(Row::id)
                .toList();
        for (int from = 0; from < own.size(); from += CHUNK) {
            List<String> chunk = List.copyOf(own.subList(from, Math.min(from + CHUNK, own.size())));
            call.ledger()
                    .submit(
                            call.session().working(),
                            Submission.of(IssuanceActs.REGISTER_OWN, new IssuanceActs.RegisterOwn(chunk))
                                    .within(item));
        }
        return new Done(
                0, own.size(), locale -> say(locale, "done.register", own.size()), Map.of("registered", own.size()));
    }
}
