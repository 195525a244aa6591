// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import static fudaban.ledger.verb.Verb.Parameter.positional;

import fudaban.issuance.existing.ResultList;
import fudaban.issuance.existing.Results;
import fudaban.issuance.profile.UploadFile;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code issuance result FILE}: closes what waits by the existing system's result list. */
@Component(service = Verb.class)
public final class ResultVerb extends WorkVerb {
    @Override
    public String words() {
        return "issuance result";
    }

    @Override
    public Text summary() {
        return new Text("既存システムの結果一覧を取り込み、登録待ちを閉じる", "take the existing system's result list and close what waits");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(positional("FILE", "結果一覧（CSV、Excel）", "the result list (CSV, Excel)", true));
    }

    @Override
    String row() {
        return "1-1";
    }

    @Override
    String title(Invocation call) {
        return say(java.util.Locale.JAPAN, "work.result");
    }

    @Override
    Done work(Invocation call, String item) throws Refusal, IOException {
        UploadFile profile = call.ledger()
                .profile(UploadFile.class, LocalDate.now(call.ledger().clock()));
        Results.Outcome outcome =
                new Results(call.ledger()).take(call.session(), ResultList.read(call.path("FILE"), profile), item);
        if (!outcome.unknown().isEmpty()) {
            call.line(say(call.locale(), "done.unknown", String.join(", ", outcome.unknown())));
        }
        if (!outcome.waiting().isEmpty()) {
            call.line(say(call.locale(), "done.waiting", String.join(", ", outcome.waiting())));
        }
        boolean clean = outcome.failed() == 0 && outcome.unknown().isEmpty();
        return new Done(
                clean ? 0 : 1,
                outcome.issued() + outcome.failed(),
                locale -> say(
                        locale,
                        "done.result",
                        outcome.issued(),
                        outcome.failed(),
                        outcome.before(),
                        outcome.unknown().size(),
                        outcome.waiting().size()),
                Map.of(
                        "issued",
                        outcome.issued(),
                        "failed",
                        outcome.failed(),
                        "before",
                        outcome.before(),
                        "unknown",
                        outcome.unknown(),
                        "waiting",
                        outcome.waiting()));
    }
}
