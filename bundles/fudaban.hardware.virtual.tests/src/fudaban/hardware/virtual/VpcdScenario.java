// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.virtual;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs beside a real pcscd: a practice card in vpcd, looked at and broken, with other people's tools. */
final class VpcdScenario {
    private static final List<String> SELECT =
            List.of("opensc-tool", "-r", "0", "-s", "00A404000BA000000308000010000100");

    private VpcdScenario() {}

    /** The folder of cards. */
    public static void main(String[] args) throws Exception {
        var cards = new CardFolder(Path.of(args[0]));
        cards.create("a");
        var chip = new FaultyChip(cards.open("a"));
        try (var card = VpcdCard.insert(VpcdCard.FIRST_PORT, chip, Duration.ofSeconds(10))) {
            say("ATR", until(List.of("opensc-tool", "-r", "0", "-a"), "3b:"));
            say("SELECT", until(SELECT, "SW1="));
            // The tool resets the card and asks what it is before it sends what it was told, so that the fault stays
            // for a while.
            var wrong = new ArrayList<Fault>();
            for (int at = 1; at <= 50; at++) {
                wrong.add(new Fault.Status(at, 0x6F00));
            }
            chip.faults(wrong);
            say("WRONG", run(SELECT));
            chip.faults(List.of());
            say("WELL", run(SELECT));
            chip.faults(List.of(new Fault.TornBefore(1)));
            say("TORN", run(SELECT));
            for (int i = 0; i < 600 && card.inserted(); i++) {
                TimeUnit.MILLISECONDS.sleep(10);
            }
            say("INSERTED", Boolean.toString(card.inserted()));
        }
        System.exit(0);
    }

    private static String until(List<String> command, String wanted) throws Exception {
        String said = "";
        for (int i = 0; i < 200; i++) {
            said = run(command);
            if (said.contains(wanted)) {
                return said;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return said;
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor(20, TimeUnit.SECONDS);
        return said;
    }

    private static void say(String what, String said) {
        System.out.println(what + " " + said.replace('\n', ' '));
    }
}
