// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.hardware.print.sandbox.CupsSandbox;
import fudaban.hardware.printer.CardPrinter;
import fudaban.hardware.printer.CardPrinterSetup;
import fudaban.hardware.printer.Finding;
import fudaban.hardware.printer.Settlement;
import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * A program is killed (-9) between its intent and its outcome, at moments from before the job is sent to after it is printed. The next one asks the
 * printer and sends again only what certainly never came: each card is printed once.
 */
class KilledSenderTest {
    private static final int LONG = 40;
    private static final int[] MOMENTS = {0, 40, 120, -1};

    @Test
    void killedBetweenIntentAndOutcomeNoCardIsPrintedTwice() throws Exception {
        int rounds = Boolean.getBoolean("fudaban.long") ? LONG : MOMENTS.length;
        Set<Settlement> answers = EnumSet.noneOf(Settlement.class);
        try (var cups = new CupsSandbox();
                var service = new IppPrinterService(cups.socket(), "", account())) {
            for (int round = 0; round < rounds; round++) {
                String key = "killed." + round;
                int moment = round < MOMENTS.length ? MOMENTS[round] : round * 5;
                String mark = killed(cups, key, round, moment);
                CardPrinter printer =
                        service.cardPrinter("card", CardPrinterSetup.PLAIN).orElseThrow();
                Settlement answer = settled(printer, key, mark);
                answers.add(answer);
                if (answer == Settlement.NOT_PRINTED) {
                    // A new intent: it never came, or was broken off before anything was printed.
                    var job = printer.print(Faces.front(300, round), key + ".2");
                    job.await(Duration.ofSeconds(120), change -> {});
                    assertEquals(Settlement.PRINTED, Settlement.ask(printer, key + ".2", mark));
                }
                assertEquals(round + 1, cups.count(), "round " + round + " " + answer + "\n" + cups.log());
            }
        }
        assertTrue(answers.contains(Settlement.PRINTED), answers.toString());
    }

    private static String account() {
        return System.getProperty("user.name");
    }

    /** What the printer says once it has come to an end with the job. */
    private static Settlement settled(CardPrinter printer, String key, String mark) throws Exception {
        if (printer.find(key, mark) instanceof Finding.Known known) {
            known.job().await(Duration.ofSeconds(120), change -> {});
        }
        return Settlement.ask(printer, key, mark);
    }

    /**
     * Runs the other program and kills it.
     *
     * @param moment milliseconds after its intent; negative: once it has sent
     * @return the mark it made durable with its intent
     */
    private static String killed(CupsSandbox cups, String key, int seed, int moment) throws Exception {
        var program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.awt.headless=true",
                        "-cp",
                        classPath(),
                        KilledSender.class.getName(),
                        cups.socket(),
                        account(),
                        key,
                        Integer.toString(seed))
                .redirectErrorStream(true)
                .start();
        String mark = null;
        var said = new StringBuilder();
        try (var lines = new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.append(line).append('\n');
                if (line.startsWith("intent ")) {
                    mark = line.substring("intent ".length());
                    if (moment >= 0) {
                        TimeUnit.MILLISECONDS.sleep(moment);
                        program.toHandle().destroyForcibly();
                    }
                } else if (line.startsWith("sent ")) {
                    program.toHandle().destroyForcibly();
                }
            }
        }
        assertTrue(program.waitFor(60, TimeUnit.SECONDS), "hangs");
        assertTrue(mark != null, said.toString());
        return mark;
    }

    private static String classPath() throws Exception {
        var path = new LinkedHashSet<String>();
        for (Class<?> type : List.of(KilledSender.class, IppPrinterService.class, CardPrinter.class)) {
            URI source =
                    type.getProtectionDomain().getCodeSource().getLocation().toURI();
            for (String below : List.of("target/test-classes", "target/classes", "bin")) {
                Path folder = Path.of(source).resolve(below);
                if (Files.isDirectory(folder)) {
                    path.add(folder.toString());
                }
            }
            path.add(Path.of(source).toString());
        }
        return String.join(File.pathSeparator, path);
    }
}
