// SPDX-License-Identifier: EPL-2.0
package fudaban.cli.verbs;

import static fudaban.ledger.verb.Verb.Parameter.flag;
import static fudaban.ledger.verb.Verb.Parameter.positional;

import fudaban.ledger.Refusal;
import fudaban.ledger.step.Steps;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.model.Step;
import fudaban.model.StepState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Effects in the world whose outcome is not known: asked about, and put to the operator where nothing answers. */
final class StepVerbs {
    private StepVerbs() {}

    static List<Verb> all() {
        return List.of(
                CoreVerb.within(
                        "steps list",
                        "結果の分からない外部への作業（書込み・印刷・引渡し）を一覧する",
                        "list effects (writing, printing, hand-over) whose outcome is not known",
                        List.of(flag("--ask", "先に機器やファイルへ問い合わせる", "ask devices and files first")),
                        StepVerbs::list),
                CoreVerb.within(
                        "steps settle",
                        "実物を確かめた結果を記録する",
                        "record what was found by looking",
                        List.of(
                                positional("KEY", "一覧に示された識別子", "the key as listed", true),
                                flag("--done", "行われていた", "it had happened"),
                                flag("--failed", "行われていなかった", "it had not")),
                        StepVerbs::settle));
    }

    private static int list(Invocation call) throws Refusal {
        if (call.flag("--ask")) {
            call.ledger().steps().recover(call.session());
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Step step : call.ledger().steps().open()) {
            call.line("%s  %s  %s  %s"
                    .formatted(
                            step.getKey(),
                            step.getKind(),
                            say(call, "steps.state." + step.getState().getName()),
                            step.getCreated().atZone(call.ledger().clock().getZone())));
            rows.add(Map.of(
                    "key",
                    step.getKey(),
                    "kind",
                    step.getKind(),
                    "state",
                    step.getState().getName(),
                    "planned",
                    step.getCreated().toString(),
                    "subject",
                    step.getSubject() == null ? "" : step.getSubject()));
        }
        call.line(say(call, "steps.count", rows.size()));
        call.result(rows);
        return rows.isEmpty() ? 0 : 1;
    }

    private static int settle(Invocation call) throws Refusal {
        boolean done = call.flag("--done");
        if (done == call.flag("--failed")) {
            throw new Refusal(StepVerbs.class, "steps.choice");
        }
        String key = call.value("KEY").orElseThrow();
        Step step = call.ledger().steps().open().stream()
                .filter(each -> each.getKey().equals(key))
                .findFirst()
                .orElseThrow(() -> new Refusal(StepVerbs.class, "steps.none", key));
        var outcome = new Steps.Outcome(done ? StepState.DONE : StepState.FAILED, Map.of("by", "operator"));
        StepState state = call.ledger()
                .steps()
                .settle(call.session(), step.getId(), outcome)
                .getState();
        call.line(say(call, "steps.settled", key, say(call, "steps.state." + state.getName())));
        call.result(Map.of("key", key, "state", state.getName()));
        return 0;
    }

    private static String say(Invocation call, String key, Object... values) {
        return new Refusal(StepVerbs.class, key, values).sentence(call.locale());
    }
}
