// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Desk;
import fudaban.ledger.Ledger;
import fudaban.ledger.query.Query;
import fudaban.ledger.step.StepKind;
import fudaban.ledger.step.Steps;
import fudaban.model.ModelPackage;
import fudaban.model.Step;
import fudaban.model.StepState;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * kill -9, or SIGTERM as a desktop that shuts down sends it, at any moment of a program that acts and causes effects: nothing acknowledged is lost, no
 * effect is unknown, none is caused twice.
 */
@Timeout(value = 60, unit = TimeUnit.MINUTES)
class KilledTest {
    private static final int KILLS = Proof.LONG ? 200 : 6;
    private static final int MOST_LINES = 20;
    private static final int MOST_MILLIS = 60;

    @TempDir
    Path folder;

    @Test
    void whatWasSaidIsThere() throws Exception {
        Path data = folder.resolve("data");
        Path effects = Files.createFile(folder.resolve("effects.txt"));
        var house = new TestHouse(data);
        house.steps.add(new Lines(effects));
        house.fresh().ledger().close();
        var random = new Random(9);
        int settled = 0;
        int acts = 0;
        for (int run = 1; run <= KILLS; run++) {
            List<String> said = killed(data, effects, run, 1 + random.nextInt(MOST_LINES), random.nextInt(MOST_MILLIS));
            acts += said.size();
            house.clock.forward(Duration.ofDays(1));
            Desk.Opened opened = house.open();
            try (Ledger ledger = opened.ledger()) {
                settled += check(opened, said, effects);
            }
        }
        assertTrue(
                acts > KILLS * 5,
                "a program that is killed before it acts proves nothing: " + acts + " acts, " + settled
                        + " steps settled");
    }

    /** Runs the other program until some time after so many lines of it, however slow the machine is; what it said. */
    private static List<String> killed(Path data, Path effects, int run, int heard, int millis)
            throws IOException, InterruptedException {
        Process other = KilledDesk.start(data, effects, run);
        List<String> said = new ArrayList<>();
        try (var lines = new BufferedReader(other.inputReader(StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            assertNotNull(line, "the other program did not start");
            Thread killer = null;
            for (; line != null; line = lines.readLine()) {
                said.add(line);
                if (said.size() == heard) {
                    killer = Thread.ofPlatform().start(() -> kill(other, run, millis));
                }
            }
            assertNotNull(killer, "the other program ended by itself: " + said);
            killer.join();
        } finally {
            other.destroyForcibly().waitFor();
        }
        return said;
    }

    private static void kill(Process other, int run, int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException soon) {
            Thread.currentThread().interrupt();
        }
        // By its handle: killing the process itself would also close the stream that is being read.
        if (run % 3 == 0) {
            other.toHandle().destroy();
        } else {
            other.toHandle().destroyForcibly();
        }
    }

    private static int check(Desk.Opened opened, List<String> said, Path effects) throws Exception {
        Map<Long, String> acknowledged = new TreeMap<>();
        Set<String> done = new HashSet<>();
        for (String line : said) {
            String[] words = line.split(" ");
            if (words[0].equals("step")) {
                done.add(words[1]);
            } else if (words.length == 2 && words[1].length() == 64) {
                acknowledged.put(Long.valueOf(words[0]), words[1]);
            } else {
                assertTrue(said.getLast().equals(line), "only the last line may be torn: " + line);
            }
        }
        Proof.there(opened.ledger(), acknowledged);
        Proof.sound(opened);
        int settled = opened.ledger().steps().recover(opened.session()).size();
        assertTrue(settled <= 1, "at most the step under way was open");
        List<String> world = Files.readAllLines(effects);
        assertEquals(world.size(), new HashSet<>(world).size(), "no effect twice");
        for (String key : world) {
            Step step = step(opened, key).orElseThrow(() -> new AssertionError(key + " happened and nobody knows"));
            assertEquals(StepState.DONE, step.getState(), key);
        }
        assertTrue(world.containsAll(done));
        assertTrue(opened.ledger().steps().open().isEmpty());
        return settled;
    }

    private static Optional<Step> step(Desk.Opened opened, String key) throws Exception {
        var rows = opened.ledger()
                .list(opened.session(), Query.of(Step.class).where(ModelPackage.Literals.STEP__KEY, key))
                .rows();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(opened.ledger()
                        .open(opened.session(), Step.class, rows.getFirst().id()));
    }

    /** Asks the file whether the line is there. */
    private record Lines(Path effects) implements StepKind {
        @Override
        public String name() {
            return "test.line";
        }

        @Override
        public Optional<Steps.Outcome> ask(Step step) {
            try {
                boolean there = Files.readAllLines(effects).contains(step.getKey());
                return Optional.of(
                        new Steps.Outcome(there ? StepState.DONE : StepState.FAILED, Map.of("asked", "file")));
            } catch (IOException unreadable) {
                return Optional.empty();
            }
        }
    }
}
