// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.egov.gima.model.LineKind;
import fudaban.egov.gima.target.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Differences of random states: applied they give the target, their inverse gives back what was, and nobody is lost. */
class DifferencePropertiesTest {
    private static final Set<String> TELLS = Set.of("name", "unit", "mail");

    /** Everything a pass found. */
    private static final class Found implements Merge.Sink {
        final List<UserChange> changes = new ArrayList<>();
        final List<String> unknown = new ArrayList<>();
        final List<String> twice = new ArrayList<>();
        final Set<String> unchanged = new TreeSet<>();

        @Override
        public void change(UserChange change, UserState accepted, UserState target) {
            changes.add(change);
        }

        @Override
        public void unchanged(UserState accepted, UserState target) {
            unchanged.add(target != null ? target.userId() : accepted.userId());
        }

        @Override
        public void unknown(int line, String userId, String content) {
            unknown.add(userId);
        }

        @Override
        public void twice(int line, String userId, boolean same) {
            twice.add(userId);
        }
    }

    /** A state: content by key; ids are made of keys, some changed. */
    private static TreeMap<String, UserState> state(Random random, boolean known, String prefix) {
        var state = new TreeMap<String, UserState>();
        int size = random.nextInt(12);
        for (int i = 0; i < size; i++) {
            String key = "%04x".formatted(random.nextInt(16));
            String id = random.nextInt(12) == 0 ? prefix + key : "u" + key;
            boolean gone = known && random.nextInt(5) == 0;
            state.put(key, new UserState(key, id, gone ? null : content(random)));
        }
        return state;
    }

    private static String content(Random random) {
        Map<String, String> values = new TreeMap<>();
        values.put("name", "氏" + random.nextInt(2));
        values.put("unit", "課\"" + random.nextInt(2));
        if (random.nextBoolean()) {
            values.put("mail", "a\\b" + random.nextInt(2));
        }
        return Values.text(values);
    }

    private static Found run(
            Map<String, UserState> accepted, Map<String, UserState> targets, ServiceExport export, Set<String> quiet)
            throws Exception {
        var found = new Found();
        new Merge(new ThreeWay(quiet), found, export)
                .run(UserStream.of(accepted.values()), UserStream.of(targets.values()));
        return found;
    }

    private static Map<String, String> byId(Map<String, UserState> state) {
        Map<String, String> users = new TreeMap<>();
        state.values().forEach(each -> {
            if (each.content() != null) {
                users.put(each.userId(), each.content());
            }
        });
        return users;
    }

    private static void apply(List<UserChange> changes, Map<String, String> service) {
        for (UserChange change : changes) {
            String after = change.applyTo(service.get(change.userId()));
            if (after == null) {
                service.remove(change.userId());
            } else {
                service.put(change.userId(), after);
            }
        }
    }

    @Property(tries = 300, seed = "7")
    void appliedItGivesTheTargetAndItsInverseGivesBack(@ForAll long seed) throws Exception {
        var random = new Random(seed);
        var accepted = state(random, false, "v");
        var targets = state(random, true, "w");
        Found found = run(accepted, targets, null, Set.of());
        Map<String, String> service = byId(accepted);
        apply(found.changes, service);
        assertEquals(byId(targets), service);
        List<UserChange> back =
                found.changes.reversed().stream().map(UserChange::inverse).toList();
        apply(back, service);
        assertEquals(byId(accepted), service);
        // Whoever is to be there is either changed or unchanged, never both, never neither.
        for (String id : byId(targets).keySet()) {
            boolean changed =
                    found.changes.stream().anyMatch(change -> change.userId().equals(id));
            assertEquals(!changed, found.unchanged.contains(id), id);
        }
        assertTrue(found.changes.stream().noneMatch(UserChange::conflict));
    }

    @Property(tries = 300, seed = "8")
    void whatTheServiceReallyHoldsIsWhereChangesBegin(@ForAll long seed) throws Exception {
        var random = new Random(seed);
        var accepted = state(random, false, "u");
        var targets = state(random, true, "u");
        Map<String, String> held = new LinkedHashMap<>();
        byId(accepted).forEach((id, content) -> {
            if (random.nextInt(5) > 0) {
                held.put(id, random.nextInt(4) == 0 ? content(random) : content);
            }
        });
        held.put("x-stranger", content(random));
        ServiceExport export = export(held, random.nextBoolean());
        Found found = run(accepted, targets, export, Set.of());
        Map<String, String> service = new TreeMap<>(held);
        apply(
                found.changes.stream()
                        .filter(change -> change.kind() != LineKind.ADOPT)
                        .toList(),
                service);
        service.remove("x-stranger");
        assertEquals(byId(targets), service);
        assertEquals(List.of("x-stranger"), found.unknown);
        for (UserChange change : found.changes) {
            String before = byId(accepted).get(change.userId());
            boolean differs = !java.util.Objects.equals(before, held.get(change.userId()));
            assertEquals(differs, change.conflict(), change.toString());
            if (change.kind() == LineKind.ADOPT) {
                assertEquals(held.get(change.userId()), change.after());
            }
        }
    }

    private static ServiceExport export(Map<String, String> held, boolean doubled) {
        return new ServiceExport() {
            @Override
            public Set<String> tells() {
                return TELLS;
            }

            @Override
            public void each(Each each) throws fudaban.ledger.Refusal, java.io.IOException {
                int line = 0;
                for (var user : held.entrySet()) {
                    each.user(++line, user.getKey(), user.getValue());
                    if (doubled && line == 1) {
                        each.user(++line, user.getKey(), user.getValue());
                    }
                }
            }
        };
    }

    @Property(tries = 100, seed = "9")
    void aQuietDifferenceAloneSendsNobody(@ForAll long seed) throws Exception {
        var random = new Random(seed);
        var accepted = state(random, false, "u");
        var targets = state(random, false, "u");
        Found found = run(accepted, targets, null, Set.of("mail"));
        for (UserChange change : found.changes) {
            if (change.kind() == LineKind.CHANGE) {
                assertFalse(Set.of("mail").containsAll(Values.differing(change.before(), change.after())));
            }
        }
    }

    @Property(tries = 200, seed = "10")
    void valuesSurviveTheirText(@ForAll Map<String, String> any) {
        Map<String, String> values = new TreeMap<>(any);
        values.values().removeIf(String::isEmpty);
        assertEquals(values, Values.of(Values.text(any)));
        assertEquals(Map.of(), Values.of(null));
        assertNull(Values.text((Map<String, String>) null));
    }
}
