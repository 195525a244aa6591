// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import static fudaban.ledger.verb.Verb.Parameter.flag;

import fudaban.hardware.CardFailure;
import fudaban.issuance.Issuance;
import fudaban.issuance.act.ItemStep;
import fudaban.issuance.batch.Troubles;
import fudaban.issuance.batch.Troubles.Trouble;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;

/** {@code issuance problems}: cards that did not go through, here or in the existing system, and what may be done next. */
@Component(service = Verb.class)
public final class ProblemsVerb implements Verb {
    @Override
    public String words() {
        return "issuance problems";
    }

    @Override
    public Text summary() {
        return new Text("要対応の身分証と、次にできることを一覧にする", "list the cards that need attention and what may be done next");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(flag("--waiting", "登録待ちの身分証も含める", "also those that wait for the existing system"));
    }

    @Override
    public int run(Invocation call) throws Refusal {
        List<Trouble> troubles = new Troubles(call.ledger()).list(call.session(), call.flag("--waiting"));
        List<Map<String, Object>> json = new ArrayList<>();
        for (Trouble trouble : troubles) {
            String why = why(trouble.failure(), call.locale());
            String steps = trouble.steps().stream()
                    .map(step -> say(call.locale(), "item.step." + step.name(), trouble.number()))
                    .collect(Collectors.joining(say(call.locale(), "item.step.or")));
            call.line(say(
                    call.locale(),
                    "problems.line",
                    trouble.number(),
                    trouble.batch(),
                    say(call.locale(), "item.state." + trouble.state().getName()),
                    why,
                    steps));
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("number", trouble.number());
            one.put("batch", trouble.batch());
            one.put("executor", trouble.executor());
            one.put("state", trouble.state().getName());
            one.put("failure", trouble.failure());
            one.put("steps", trouble.steps().stream().map(ItemStep::name).toList());
            json.add(one);
        }
        call.line(say(call.locale(), "problems.count", troubles.size()));
        call.result(json);
        return troubles.isEmpty() ? 0 : 1;
    }

    /** A failure in words: of this desk by its name, of the existing system as it said it. */
    static String why(String failure, Locale locale) {
        if (failure.isEmpty()) {
            return "";
        }
        return switch (failure) {
            case "face", "not-begun", "not-brought", "unknown" -> say(locale, "failure." + failure);
            default -> {
                try {
                    yield new CardFailure(CardFailure.Kind.valueOf(failure), failure, "…").what(locale);
                } catch (IllegalArgumentException theirs) {
                    yield failure;
                }
            }
        };
    }

    private static String say(Locale locale, String key, Object... arguments) {
        return Issuance.refusal(key, arguments).sentence(locale);
    }
}
