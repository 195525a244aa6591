// SPDX-License-Identifier: EPL-2.0
package fudaban.update.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Confirmations;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.update.Surroundings;
import fudaban.update.Updates;
import java.io.IOException;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code update install --from SITE}: shows what changes and installs it. */
@Component(service = Verb.class)
public final class UpdateInstallVerb extends UpdateVerb {
    /** Made by the component runtime. */
    @Activate
    public UpdateInstallVerb(@Reference Surroundings.Source surroundings) {
        super(
                surroundings,
                "update install",
                new Text("更新データを適用する（次の起動から有効）", "install an update (in force after the next start)"),
                Stream.concat(Stream.of(FROM, PREVIEW), Confirmations.parameters().stream())
                        .toList());
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        Updates updates = updates(call);
        try (var source = source(call)) {
            Updates.Offer offer = updates.prepare(source, progress(call, "copy"));
            var result = said(call, offer.manifest(), updates.installed(offer.manifest()));
            result.put("parts", said(call, offer.plan().parts()));
            if (call.flag("--preview")) {
                call.result(result);
            } else {
                said(call, updates.install(offer, Confirmations.of(call), progress(call, "install")), result);
            }
            return 0;
        }
    }
}
