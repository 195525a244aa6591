// SPDX-License-Identifier: EPL-2.0
package fudaban.update.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.update.Surroundings;
import fudaban.update.Updates;
import fudaban.update.site.SiteManifest;
import java.io.IOException;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code update check --from SITE}: what is offered there, by its signed manifest. */
@Component(service = Verb.class)
public final class UpdateCheckVerb extends UpdateVerb {
    /** Made by the component runtime. */
    @Activate
    public UpdateCheckVerb(@Reference Surroundings.Source surroundings) {
        super(
                surroundings,
                "update check",
                new Text("更新データの署名を確かめ、内容を示す", "check the signature of an update and show what it is"),
                List.of(FROM));
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        Updates updates = updates(call);
        try (var source = source(call)) {
            SiteManifest manifest = updates.look(source);
            var result = said(call, manifest, updates.installed(manifest));
            call.result(result);
            return 0;
        }
    }
}
