// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger;

import fudaban.ledger.act.Act;
import fudaban.ledger.act.Participant;
import fudaban.ledger.act.Subscriber;
import fudaban.ledger.spi.HandlerList;
import fudaban.ledger.spi.ModelModule;
import fudaban.ledger.spi.ProfileSource;
import fudaban.ledger.spi.ServiceDays;
import fudaban.ledger.spi.TextKeys;
import fudaban.ledger.step.StepKind;
import java.util.List;

/** Everything the plug-ins bring to a ledger. In the product it is collected from OSGi services, in tests it is put together by hand. */
public record Contributions(
        List<ModelModule> modules,
        List<Act<?>> acts,
        List<Participant> participants,
        List<Subscriber> subscribers,
        List<ProfileSource> profiles,
        List<StepKind> steps,
        List<HandlerList> handlers,
        TextKeys keys,
        ServiceDays days) {
    public Contributions {
        modules = List.copyOf(modules);
        acts = List.copyOf(acts);
        participants = List.copyOf(participants);
        subscribers = List.copyOf(subscribers);
        profiles = List.copyOf(profiles);
        steps = List.copyOf(steps);
        handlers = List.copyOf(handlers);
    }

    /** Without a list of handlers: what a role may see is what its accounts see. */
    public Contributions(
            List<ModelModule> modules,
            List<Act<?>> acts,
            List<Participant> participants,
            List<Subscriber> subscribers,
            List<ProfileSource> profiles,
            List<StepKind> steps,
            TextKeys keys,
            ServiceDays days) {
        this(modules, acts, participants, subscribers, profiles, steps, List.of(), keys, days);
    }
}
