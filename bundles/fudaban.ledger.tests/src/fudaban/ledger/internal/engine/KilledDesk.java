// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.Desk;
import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.internal.engine.TestHouse.EnrolInput;
import fudaban.ledger.step.Steps;
import fudaban.model.Step;
import fudaban.model.StepState;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The other program: acts without end until it is killed. Says each acknowledged entry on its standard output. */
final class KilledDesk {
    /** One class of each bundle and library the program needs. */
    private static final List<String> NEEDED = List.of(
            "fudaban.ledger.internal.engine.KilledDesk",
            "fudaban.ledger.Desk",
            "fudaban.model.ModelPackage",
            "org.eclipse.emf.ecore.EObject",
            "org.eclipse.emf.common.util.EList",
            "org.h2.Driver",
            "com.fasterxml.jackson.annotation.JsonInclude",
            "com.fasterxml.jackson.core.JsonFactory",
            "com.fasterxml.jackson.databind.ObjectMapper",
            "org.bouncycastle.crypto.generators.Argon2BytesGenerator",
            "org.osgi.framework.FrameworkUtil",
            "org.slf4j.Logger");

    private KilledDesk() {}

    /** Folder, effects file, and a text that tells this run from others. */
    public static void main(String[] arguments) throws Exception {
        var house = new TestHouse(Path.of(arguments[0]));
        // Every run goes on a day later, so that its times follow those of the run before.
        house.clock.forward(Duration.ofDays(Integer.parseInt(arguments[2])));
        Desk.Opened opened = house.open();
        for (int i = 0; i < 2; i++) {
            String start = arguments[2] + "-" + i + "-";
            Thread.ofPlatform().start(() -> acts(opened, start));
        }
        steps(opened, Path.of(arguments[1]), arguments[2]);
    }

    private static void acts(Desk.Opened opened, String start) {
        try {
            for (int n = 0; ; n++) {
                Receipt receipt = opened.ledger()
                        .submit(opened.session(), Submission.of("test.enrol", new EnrolInput(start + n, "断", "次郎")));
                say(receipt.number() + " " + receipt.hash());
            }
        } catch (Refusal refused) {
            say("refused " + refused);
        }
    }

    /** Effects in the world: a line in a file. */
    private static void steps(Desk.Opened opened, Path effects, String run) throws Refusal, IOException {
        Steps steps = opened.ledger().steps();
        for (int n = 0; ; n++) {
            String key = "effect-" + run + "-" + n;
            Step step = steps.intend(opened.session(), "test.line", key, "", Map.of("line", key), null)
                    .first();
            Files.writeString(
                    effects, key + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.SYNC);
            steps.settle(opened.session(), step.getId(), new Steps.Outcome(StepState.DONE, Map.of()));
            say("step " + key);
        }
    }

    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    /** Starts it. */
    static Process start(Path folder, Path effects, int run) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-cp",
                        classPath(),
                        KilledDesk.class.getName(),
                        folder.toString(),
                        effects.toString(),
                        Integer.toString(run))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Where the classes come from, on a flat class path as well as in bundles. */
    private static String classPath() {
        Set<String> path = new LinkedHashSet<>();
        for (String name : NEEDED) {
            try {
                Path place = Path.of(Class.forName(name)
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI());
                path.add(place.toString());
                for (String classes : List.of("bin", "target/classes")) {
                    if (Files.isDirectory(place.resolve(classes))) {
                        path.add(place.resolve(classes).toString());
                    }
                }
            } catch (ClassNotFoundException | URISyntaxException missing) {
                throw new IllegalStateException(name, missing);
            }
        }
        return String.join(System.getProperty("path.separator"), path);
    }
}
