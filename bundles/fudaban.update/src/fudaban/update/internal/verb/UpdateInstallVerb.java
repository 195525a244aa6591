// SPDX-License-Identifier: EPL-2.0
package fudaban.update.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.spi.EditionTrial;
import fudaban.ledger.verb.Confirmations;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.update.Rehearsal;
import fudaban.update.Surroundings;
import fudaban.update.UpdateActs;
import fudaban.update.Updates;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@code update install --from SITE}: shows what changes and installs it. */
@Component(service = Verb.class)
public final class UpdateInstallVerb extends UpdateVerb {
    private static final Parameter ACCEPT = Parameter.flag(
            "--accept-differences", "試行の差異を確かめた上で適用する", "install although recent inputs come out otherwise");
    private static final int SHOWN = 20;

    private final Rehearsal rehearsal;

    /**
     * Made by the component runtime.
     *
     * @param rehearsal tries what comes; null where nothing can
     */
    @Activate
    public UpdateInstallVerb(
            @Reference Surroundings.Source surroundings,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
                    Rehearsal rehearsal) {
        super(
                surroundings,
                "update install",
                new Text("更新データを適用する（次の起動から有効）", "install an update (in force after the next start)"),
                Stream.concat(Stream.of(FROM, PREVIEW, ACCEPT), Confirmations.parameters().stream())
                        .toList());
        this.rehearsal = rehearsal;
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        Updates updates = updates(call);
        try (var source = source(call)) {
            Updates.Offer offer = updates.prepare(source, progress(call, "copy"));
            var result = said(call, offer.manifest(), updates.installed(offer.manifest()));
            result.put("parts", said(call, offer.plan().parts()));
            result.put("sbom", sbom(call, offer.sbom()));
            boolean asks = tried(call, offer, result);
            if (call.flag("--preview")) {
                call.result(result);
            } else {
                if (asks && !call.flag(ACCEPT.name())) {
                    throw UpdateActs.refusal(
                            "install.differs", offer.manifest().about().title());
                }
                said(call, updates.install(offer, Confirmations.of(call), progress(call, "install")), result);
            }
            return 0;
        }
    }

    /** Says how recent inputs come out with the editions that come; whether somebody has to look at it. */
    private boolean tried(Invocation call, Updates.Offer offer, Map<String, Object> result)
            throws Refusal, IOException {
        List<Rehearsal.Tried> tried =
                rehearsal == null ? List.of() : rehearsal.rehearse(call.ledger(), call.session(), offer.site(), SHOWN);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Rehearsal.Tried each : tried) {
            for (EditionTrial.Difference one : each.differences()) {
                String why = one.failure() == null ? "" : "  ! " + one.failure().in(call.locale());
                call.line("  " + one.subject() + "  " + one.where() + "  " + one.before() + " → " + one.after() + why);
            }
            call.line(
                    each.left() == null
                            ? say(
                                    call,
                                    "tried",
                                    each.older(),
                                    each.newer(),
                                    each.inputs(),
                                    each.differing(),
                                    each.failing())
                            : say(call, "tried.not", each.newer(), each.left()));
            rows.add(Map.of(
                    "older", each.older(),
                    "newer", each.newer(),
                    "inputs", each.inputs(),
                    "differing", each.differing(),
                    "failing", each.failing(),
                    "left", each.left() == null ? "" : each.left().in(call.locale())));
        }
        result.put("trials", rows);
        return tried.stream().anyMatch(Rehearsal.Tried::asks);
    }
}
