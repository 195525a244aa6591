// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.review;

import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.registers.Registry;
import fudaban.registers.model.AccountReview;
import fudaban.registers.model.ReviewState;
import fudaban.registers.review.CollectedFile;
import fudaban.registers.review.DirectoryDesk;
import fudaban.registers.review.ReviewActs;
import fudaban.registers.review.ReviewProfile;
import fudaban.registers.row.RegisterWork;
import java.io.IOException;
import java.time.LocalDate;
import org.osgi.service.component.annotations.Component;

/**
 * {@code inventory collect NUMBER [FILE]}: a list the system gave, or without a file its directory service gives, is compared with the register, and verifies
 * what was decided before.
 */
@Component(service = Verb.class)
public final class InventoryCollectVerb extends ReviewVerb {
    /** For the service registry. */
    public InventoryCollectVerb() {
        super(
                "inventory collect",
                "システムから採取したアカウント一覧を管理簿と突き合わせる",
                "compare a list collected from the system with the register",
                NUMBER,
                Parameter.positional(
                        "FILE",
                        "採取した一覧（.xlsx、.csv、.tsv）。省くとディレクトリサービス（LDAP）から採取する",
                        "the list (.xlsx, .csv, .tsv); without it the directory service (LDAP) is asked",
                        false),
                Parameter.option("--taken", "採取した日（今日でない場合）", "the day it was collected"),
                Parameter.option(
                        "--charset", "CSVの文字コード（UTF-8、windows-31jなど）", "charset of a CSV file (UTF-8, windows-31j …)"));
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        LocalDate today = LocalDate.now(call.ledger().clock());
        if (call.value("FILE").isEmpty()) {
            return collected(call, asked(call), today);
        }
        var profile = call.ledger().profile(ReviewProfile.class, today);
        var list = CollectedFile.read(call.path("FILE"), profile, call.value("--charset"), call.locale());
        return collected(call, list, day(call, "--taken").orElse(today));
    }

    /** What the service of the review's system gives now. */
    private static CollectedFile asked(Invocation call) throws Refusal {
        if (call.value("--taken").isPresent() || call.value("--charset").isPresent()) {
            throw Registry.refusal("directory.now");
        }
        AccountReview review = reader(call).review(number(call));
        if (review.getState() != ReviewState.OPEN) {
            throw Registry.refusal("review.closed", review.getNumber());
        }
        var desk =
                new DirectoryDesk(call.ledger(), call.session(), call.settings().folder());
        return desk.collect(desk.service(review.getSystem()));
    }

    /** Compares it and says what was found. */
    static int collected(Invocation call, CollectedFile list, LocalDate taken) throws Refusal {
        String number = number(call);
        new RegisterWork(call.ledger(), call.session())
                .submit(
                        ReviewActs.COLLECT,
                        list.collect(number, taken),
                        piece(number, "review.work.collected", list.accounts().size()));
        AccountReview review = reader(call).review(number);
        var progress = reader(call).progress(review);
        call.line(say(
                call,
                "verb.review.collected",
                number,
                review.getListed(),
                review.getRecorded(),
                review.getMatching(),
                progress.open()));
        call.result(result(review, progress));
        return progress.open() == 0 ? 0 : 1;
    }
}
