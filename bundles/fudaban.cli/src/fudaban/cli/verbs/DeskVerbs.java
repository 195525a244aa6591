// SPDX-License-Identifier: EPL-2.0
package fudaban.cli.verbs;

import static fudaban.ledger.verb.Verb.Parameter.option;

import fudaban.ledger.Desk;
import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.profile.ContractProfile;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Making a desk and accepting its contract. */
final class DeskVerbs {
    private DeskVerbs() {}

    static List<Verb> all() {
        return List.of(
                CoreVerb.without(
                        "init",
                        "新しいデータフォルダーと導入担当のアカウントを作る",
                        "make a new data folder with one account for set-up",
                        List.of(option(
                                "--recovery-file",
                                "復旧鍵を書き出すファイル（印刷して保管し、ファイルは消す）",
                                "file for the recovery key (print it, lock it away, delete the file)")),
                        DeskVerbs::init),
                CoreVerb.within(
                        "contract accept",
                        "適用日のパックにある契約の内容を受け入れる",
                        "accept the contract of the pack in force",
                        List.of(option("--on", "適用日（2026-01-13の形）", "day it is in force, as 2026-01-13")),
                        DeskVerbs::accept));
    }

    private static int init(Invocation call) throws Refusal, IOException {
        String user = call.value("--user").orElse("setup");
        Desk.Created created = Desk.create(call.settings(), call.contributions(), user, call.password(user));
        created.ledger().close();
        if (call.value("--recovery-file").isPresent()) {
            Path file = call.path("--recovery-file");
            Files.writeString(
                    file,
                    created.recoveryKey() + System.lineSeparator(),
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE_NEW);
            call.line(
                    call.locale().getLanguage().equals("en")
                            ? "Recovery key written to " + file + ". Print it, lock it away, delete the file."
                            : "復旧鍵を " + file + " に書き出しました。印刷して施錠保管し、ファイルを消してください。");
        } else {
            call.line((call.locale().getLanguage().equals("en") ? "Recovery key (shown once): " : "復旧鍵（この一度だけ表示します）: ")
                    + created.recoveryKey());
        }
        call.result(Map.of("data", call.settings().folder().toString(), "user", user));
        return 0;
    }

    private static int accept(Invocation call) throws Refusal {
        LocalDate day = call.value("--on")
                .map(LocalDate::parse)
                .orElse(LocalDate.now(call.ledger().clock()));
        ContractProfile contract = call.ledger().profile(ContractProfile.class, day);
        var receipt = call.ledger()
                .submit(call.session(), Submission.of(ContractProfile.ACCEPT, new ContractProfile.Accept(contract)));
        call.line(contract.title() + " " + contract.contractNumber() + " → " + receipt.entry());
        call.result(Map.of("entry", receipt.entry(), "contract", contract.contractNumber()));
        return 0;
    }
}
