// SPDX-License-Identifier: EPL-2.0
package fudaban.update.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Confirmations;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.update.Surroundings;
import fudaban.update.Updates;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code update revert}: goes back behind the last installation; needs no source. */
@Component(service = Verb.class)
public final class UpdateRevertVerb extends UpdateVerb {
    private static final Parameter LOSS = Parameter.flag(
            "--accept-loss",
            "前の版で扱えない記録が開けなくなってもよい",
            "go back even where the older program cannot open what was entered since");

    /** Made by the component runtime. */
    @Activate
    public UpdateRevertVerb(@Reference Surroundings.Source surroundings) {
        super(
                surroundings,
                "update revert",
                new Text(
                        "最後に適用した更新を取り消し、前の版に戻す（次の起動から有効）",
                        "go back behind the last update (in force after the next start)"),
                Stream.concat(Stream.of(PREVIEW, LOSS), Confirmations.parameters().stream())
                        .toList());
    }

    @Override
    public int run(Invocation call) throws Refusal {
        Updates updates = updates(call);
        Updates.Way way = updates.back().orElseThrow(() -> new Refusal(UpdateVerb.class, "revert.none"));
        call.line(say(
                call,
                "revert.what",
                way.last().getTitle(),
                way.last().getEdition(),
                way.last().getPrevious()));
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("site", way.last().getSite());
        result.put("edition", way.last().getPrevious());
        result.put("parts", said(call, way.plan().parts()));
        result.put("lost", List.copyOf(way.lost()));
        if (call.flag("--preview")) {
            call.result(result);
        } else {
            said(
                    call,
                    updates.revert(way, call.flag("--accept-loss"), Confirmations.of(call), progress(call, "revert")),
                    result);
        }
        return 0;
    }
}
