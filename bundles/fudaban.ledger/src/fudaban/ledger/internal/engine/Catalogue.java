// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.ActType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All acts by name. */
final class Catalogue {
    private final Map<String, Act<?>> acts = new TreeMap<>();

    Catalogue(Collection<Act<?>> core, Collection<Act<?>> contributed) {
        core.forEach(this::add);
        contributed.forEach(this::add);
    }

    private void add(Act<?> act) {
        Act<?> before = acts.putIfAbsent(act.type().name(), act);
        if (before != null) {
            throw new IllegalStateException("two plug-ins bring the act "
                    + act.type().name() + ": " + before.getClass().getName() + " and "
                    + act.getClass().getName());
        }
    }

    Act<?> get(String name) throws Refusal {
        return find(name).orElseThrow(() -> new Refusal(Catalogue.class, "act.unknown", name));
    }

    /** The act, unless its plug-in is gone. */
    Optional<Act<?>> find(String name) {
        return Optional.ofNullable(acts.get(name));
    }

    List<ActType<?>> types() {
        return acts.values().stream().<ActType<?>>map(Act::type).toList();
    }
}
