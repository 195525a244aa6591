// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.pcsc;

import fudaban.hardware.CardFailure;
import fudaban.hardware.CardReader;
import fudaban.hardware.CardReaderService;
import fudaban.hardware.CardUid;
import fudaban.hardware.CardWait;
import fudaban.hardware.CommandApdu;
import fudaban.hardware.ReaderState.Presence;
import fudaban.hardware.card.CardContent;
import fudaban.hardware.card.CardProfile;
import fudaban.hardware.card.CardProfileReader;
import fudaban.hardware.card.CardProgress;
import fudaban.hardware.card.CardReaderBack;
import fudaban.hardware.card.CardWriter;
import fudaban.hardware.card.WritePlan;
import fudaban.hardware.virtual.CardFolder;
import fudaban.hardware.virtual.Chip;
import fudaban.hardware.virtual.Fault;
import fudaban.hardware.virtual.FaultyChip;
import fudaban.hardware.virtual.PracticeSecrets;
import fudaban.hardware.virtual.VpcdCard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** What runs inside the private namespace, beside a real pcscd; prints what the test outside looks for. */
public final class PcscScenario {
    static final Duration PATIENCE = Duration.ofSeconds(10);
    static final CommandApdu ASK = CommandApdu.of(0xFF, 0xCA, 0, 0).expecting(256);

    private final PcscReaderService service = new PcscReaderService();
    private final List<String> events = Collections.synchronizedList(new ArrayList<>());
    private final CardFolder cards;

    private PcscScenario(Path folder) throws IOException {
        cards = new CardFolder(folder);
        service.subscribe(event -> events.add(event.getClass().getSimpleName()));
    }

    /** Runs one scenario: its name, and a folder for the cards. */
    public static void main(String[] args) throws Exception {
        var scenario = new PcscScenario(Path.of(args[1]));
        switch (args[0]) {
            case "issue" -> scenario.issue();
            case "mute" -> scenario.mute();
            case "torn" -> scenario.torn();
            case "service" -> scenario.service();
            case "speed" -> scenario.speed();
            default -> throw new IllegalArgumentException(args[0]);
        }
        scenario.service.close();
    }

    private VpcdCard insert(int port, Chip chip) throws IOException {
        return VpcdCard.insert(port, chip, PATIENCE);
    }

    private CardReader card() throws Exception {
        return CardWait.until(
                List.of((CardReaderService) service), r -> r.state().hasCard(), PATIENCE);
    }

    private Chip chip(String name) throws IOException {
        if (!cards.names().contains(name)) {
            cards.create(name);
        }
        return cards.open(name);
    }

    private static WritePlan plan() throws CardFailure {
        return plan(CardProfileReader.practice());
    }

    static WritePlan plan(CardProfile profile) throws CardFailure {
        var photo = new byte[12_000];
        Arrays.fill(photo, (byte) 0x5A);
        return WritePlan.of(
                profile,
                new CardContent(
                        UUID.fromString("0198c0de-0000-7000-8000-000000000001"),
                        "R8-000123",
                        LocalDate.of(2031, 3, 31),
                        Map.of("name", "髙橋 花子", "name.latin", "TAKAHASHI HANAKO", "issuer", "FUDABAN"),
                        photo));
    }

    /** Writes a card, pulls it, reads it back, and lets OpenSC look at it. */
    private void issue() throws Exception {
        var plan = plan();
        say("readers=" + service.readers().size() + " product="
                + service.readers().getFirst().productName());
        try (var card = insert(35963, chip("a"))) {
            var reader = card();
            say("atr=" + reader.state().atr().orElseThrow());
            try (var session = reader.open(PATIENCE)) {
                var before = new CardWriter(new PracticeSecrets()).execute(plan, session, CardProgress.NONE);
                say("before=" + before.standing());
            }
        }
        until(() -> events.contains("Removed"));
        try (var card = insert(35963, chip("a"))) {
            try (var session = card().open(PATIENCE)) {
                var pin = Optional.of(PracticeSecrets.padded(PracticeSecrets.ISSUED_PIN));
                var read = CardReaderBack.read(session, plan.profile(), pin);
                say("after=" + read.identity().standing() + " differences=" + plan.differences(read) + " name="
                        + read.fields().get("name"));
            }
            run("opensc-tool", "-r", "0", "-a");
            run("opensc-tool", "-r", "0", "-n");
            run("opensc-tool", "-r", "0", "-s", "00A404000BA000000308000010000100", "-s", "00CB3FFF055C035FC10200");
        }
        until(() -> Collections.frequency(events, "Removed") == 2);
        say("events=" + events);
    }

    /** A mute card is left at its deadline; its reader is out, the other goes on, and pulling the card heals it. */
    private void mute() throws Exception {
        var mute = insert(35963, new FaultyChip(chip("a"), new Fault.Mute(2)));
        var good = insert(35973, chip("b"));
        until(() -> service.readers().stream().filter(r -> r.state().hasCard()).count() == 2);
        var first = holding(0);
        var second = holding(1);
        try (var session = first.open(PATIENCE)) {
            session.transmit(ASK);
            var began = System.nanoTime();
            say("mute=" + kind(() -> session.transmit(ASK, Duration.ofMillis(300))));
            say("late=" + (System.nanoTime() - began > 3_000_000_000L));
        }
        say("again=" + kind(() -> first.open(Duration.ofSeconds(2)).close()));
        try (var session = second.open(PATIENCE)) {
            say("other=" + CardUid.read(session).isPresent());
        }
        mute.close();
        until(() -> first.state().presence() == Presence.EMPTY);
        try (var card = insert(35963, chip("a"))) {
            until(() -> first.state().hasCard());
            try (var session = first.open(PATIENCE)) {
                say("healed=" + CardUid.read(session).isPresent());
            }
        }
        good.close();
    }

    private CardReader holding(int index) {
        return service.readers().stream()
                .filter(r -> r.state().hasCard())
                .toList()
                .get(index);
    }

    /** A card torn out in mid-write through the real service is finished after it comes back. */
    private void torn() throws Exception {
        var writer = new CardWriter(new PracticeSecrets());
        for (var at : new int[] {5, 9, 11, 40}) {
            var name = "torn" + at;
            try (var card = insert(35963, new FaultyChip(chip(name), new Fault.TornAfter(at)));
                    var session = card().open(PATIENCE)) {
                say(at + " torn=" + kind(() -> writer.execute(plan(), session, CardProgress.NONE)));
            }
            until(() -> service.readers().stream().noneMatch(r -> r.state().hasCard()));
            try (var card = insert(35963, chip(name));
                    var session = card().open(PATIENCE)) {
                writer.execute(plan(), session, CardProgress.NONE);
                var pin = Optional.of(PracticeSecrets.padded(PracticeSecrets.ISSUED_PIN));
                say(at + " finished=" + plan().differences(CardReaderBack.read(session, plan().profile(), pin)));
            }
            until(() -> service.readers().stream().noneMatch(r -> r.state().hasCard()));
        }
    }

    /** No service at start, then it comes, goes and comes again. */
    private void service() throws Exception {
        var none = service.state().failure().orElseThrow();
        say("down=" + none.kind() + " " + none.sentence(Locale.JAPANESE));
        for (var round = 1; round <= 2; round++) {
            var daemon = new ProcessBuilder("pcscd", "-f", "-c", System.getenv("PCSC_SANDBOX_CONF"))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            until(() -> service.state().available() && service.readers().size() == 2);
            try (var card = insert(35963, chip("a"))) {
                var reader = card();
                try (var session = reader.open(PATIENCE)) {
                    say("round " + round + " uid=" + CardUid.read(session).isPresent());
                    daemon.destroyForcibly().waitFor();
                    say("killed=" + kind(() -> session.transmit(ASK)));
                }
                until(() -> !service.state().available());
                say("gone=" + kind(() -> reader.open(PATIENCE).close()) + " readers="
                        + service.readers().size());
            }
            // A killed pcscd leaves its socket and pid file; the next one removes them only when told by hand.
            Files.deleteIfExists(Path.of("/run/pcscd/pcscd.comm"));
            Files.deleteIfExists(Path.of("/run/pcscd/pcscd.pid"));
        }
        // The state is seen before its event is: whoever watches is told by another thread.
        until(() -> Collections.frequency(events, "ServiceChanged") >= 4);
        say("events=" + Collections.frequency(events, "ServiceChanged"));
    }

    /** Median time of an exchange, for people; no assertion hangs on it. */
    private void speed() throws Exception {
        try (var card = insert(35963, chip("a"));
                var session = card().open(PATIENCE)) {
            var times = new long[20_000];
            for (var i = 0; i < times.length; i++) {
                var began = System.nanoTime();
                session.transmit(ASK);
                times[i] = System.nanoTime() - began;
            }
            Arrays.sort(times);
            say("median=" + times[times.length / 2] / 1000 + "us p99=" + times[times.length * 99 / 100] / 1000 + "us");
        }
    }

    interface Work {
        void run() throws Exception;
    }

    static String kind(Work work) throws Exception {
        try {
            work.run();
            return "none";
        } catch (CardFailure e) {
            return e.kind().name();
        }
    }

    static void until(BooleanSupplier condition) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited in vain");
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    static void run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).inheritIO().start();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("hangs: " + command[0]);
        }
    }

    static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
