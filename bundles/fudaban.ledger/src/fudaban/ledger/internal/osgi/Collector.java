// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.osgi;

import fudaban.ledger.Contributions;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Participant;
import fudaban.ledger.act.Subscriber;
import fudaban.ledger.spi.ContributionSource;
import fudaban.ledger.spi.HandlerList;
import fudaban.ledger.spi.ModelModule;
import fudaban.ledger.spi.ProfileSource;
import fudaban.ledger.spi.ServiceDays;
import fudaban.ledger.spi.TextKeys;
import fudaban.ledger.step.StepKind;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Collects what the plug-ins register as services. */
@Component
public final class Collector implements ContributionSource {
    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<ModelModule> modules;

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<Act<?>> acts;

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<Participant> participants;

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<Subscriber> subscribers;

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<ProfileSource> profiles;

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<StepKind> steps;

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<HandlerList> handlers;

    @Reference
    private TextKeys keys;

    @Reference
    private ServiceDays days;

    @Override
    public Contributions contributions() {
        return new Contributions(modules, acts, participants, subscribers, profiles, steps, handlers, keys, days);
    }
}
