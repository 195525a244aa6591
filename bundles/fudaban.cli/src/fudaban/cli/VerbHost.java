// SPDX-License-Identifier: EPL-2.0
package fudaban.cli;

import fudaban.cli.verbs.CoreVerbs;
import fudaban.ledger.spi.ContributionSource;
import fudaban.ledger.verb.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Collects the verbs of all plug-ins. */
@Component(service = VerbHost.class)
public final class VerbHost {
    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<Verb> verbs;

    @Reference
    private ContributionSource contributions;

    int run(String[] words, Terminal terminal, Locale locale) {
        List<Verb> all = new ArrayList<>(verbs);
        all.addAll(CoreVerbs.all(terminal, () -> new ArrayList<>(verbs)));
        return new CommandLineHost(all, contributions.contributions(), terminal, locale).run(words);
    }
}
