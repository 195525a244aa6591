// SPDX-License-Identifier: EPL-2.0
package fudaban.sample.internal;

import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.sample.ExistingSystem;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code sample answer PREPARED RESULT}: plays the existing system. */
@Component
public final class AnswerVerb implements Verb {
    @Override
    public String words() {
        return "sample answer";
    }

    @Override
    public Text summary() {
        return new Text("訓練: 既存の身分証管理システムの代わりに結果一覧を返す", "rehearsal: answer in place of the existing system");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.positional("PREPARED", "既存システム向けに作ったファイル", "the file prepared for the existing system", true),
                Parameter.positional("RESULT", "書き出す結果一覧", "the result list to write", true),
                Parameter.option("--fail-every", "何枚ごとに失敗させるか（既定0=なし）", "each how many-th card fails (0: none)"));
    }

    @Override
    public boolean needsLedger() {
        return false;
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        int every = call.value("--fail-every").map(Integer::parseInt).orElse(0);
        var answer = new ExistingSystem(every, LocalDate.now(call.settings().clock()))
                .answer(call.path("PREPARED"), call.path("RESULT"));
        call.line("○ %,d  × %,d".formatted(answer.done(), answer.failed()));
        call.result(Map.of("done", answer.done(), "failed", answer.failed()));
        return 0;
    }
}
