// SPDX-License-Identifier: EPL-2.0
package fudaban.update;

import fudaban.ledger.Refusal;
import fudaban.ledger.Upkeep;
import fudaban.update.site.SiteManifest;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A program of one pack, whose states are kept like p2's. */
public final class FakeProgram implements Program {
    /** One state. */
    private record State(Map<String, Integer> editions, String change, String installed) {}

    private final Deque<State> states = new ArrayDeque<>();
    /** The state before each installation. */
    private final Map<String, State> befores = new HashMap<>();

    private RuntimeException cut;
    private boolean cutAfter;
    private Refusal refusal;

    /** Nothing is installed. */
    public FakeProgram() {
        states.push(new State(Map.of(), "", null));
    }

    /** The next change is cut off, as by the end of the process: before it is made, or after. */
    public void cut(RuntimeException end, boolean after) {
        cut = end;
        cutAfter = after;
    }

    /** The next change fails. */
    public void fail(Refusal why) {
        refusal = why;
    }

    @Override
    public String version() {
        return "0.1.0.202611230828";
    }

    @Override
    public int edition(String site) {
        return states.peek().editions().getOrDefault(site, 0);
    }

    @Override
    public boolean had(String change) {
        return states.stream().anyMatch(state -> state.change().equals(change));
    }

    @Override
    public Optional<String> installed() {
        return Optional.ofNullable(states.peek().installed());
    }

    /** The start script puts back what did not start. */
    public void putBack() {
        states.pop();
    }

    @Override
    public Plan plan(Path site, SiteManifest manifest) {
        var about = manifest.about();
        var next = new HashMap<>(states.peek().editions());
        next.put(about.site(), about.edition());
        return plan(next, states.peek(), new Part(about.site(), "0.1.0", "0." + about.edition() + ".0"));
    }

    @Override
    public Optional<Plan> back() {
        var before = Optional.ofNullable(befores.get(states.peek().installed()));
        return before.map(state -> plan(state.editions(), null, new Part("fudaban.pack.sample", "0.2.0", "0.1.0")));
    }

    /** @param replaced the state that an installation takes the place of; null for the way back */
    private Plan plan(Map<String, Integer> next, State replaced, Part part) {
        return new Plan() {
            @Override
            public List<Part> parts() {
                return List.of(part);
            }

            @Override
            public void perform(String change, String title, Upkeep.Progress progress) throws Refusal {
                if (refusal != null) {
                    Refusal why = refusal;
                    refusal = null;
                    throw why;
                }
                RuntimeException end = cut;
                cut = null;
                if (end != null && !cutAfter) {
                    throw end;
                }
                if (replaced == null) {
                    states.push(new State(
                            Map.copyOf(next),
                            change,
                            befores.get(states.peek().installed()).installed()));
                } else {
                    befores.put(change, replaced);
                    states.push(new State(Map.copyOf(next), change, change));
                }
                if (end != null) {
                    throw end;
                }
            }
        };
    }
}
