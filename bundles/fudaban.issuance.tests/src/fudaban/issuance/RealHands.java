// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import fudaban.hardware.virtual.CardFolder;
import fudaban.hardware.virtual.Chip;
import fudaban.hardware.virtual.ChipGone;
import fudaban.hardware.virtual.VpcdCard;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The operator's hands at a real reader: puts software cards into a slot of vpcd when the desk asks, takes them out when
 * told, and kills the desk at a chosen command of the card.
 */
final class RealHands {
    private final Path folder;
    private final CardFolder cards;
    private final int people;
    private VpcdCard inserted;
    private String last = "";
    private int blanks;
    private int wrong;

    private final List<Integer> outages = Collections.synchronizedList(new ArrayList<>());
    private Process service;

    private RealHands(Path folder, int people) throws Exception {
        this.folder = folder;
        this.people = people;
        this.cards = new CardFolder(folder.resolve("cards"));
        this.blanks = cards.names().size();
    }

    /**
     * Folder, people, and the commands at which the desk is killed, counted from the insertion of a card. With the
     * environment's PCSC_SANDBOX_NO_SERVICE the service is started here, and killed and started again at the commands
     * instead, the desk going on.
     */
    public static void main(String[] args) throws Exception {
        var hands = new RealHands(Path.of(args[0]), Integer.parseInt(args[1]));
        if (System.getenv("PCSC_SANDBOX_NO_SERVICE") != null) {
            hands.wrong = 1;
            hands.serve();
            for (int i = 2; i < args.length; i++) {
                hands.outages.add(Integer.parseInt(args[i]));
            }
            System.out.println("ended: " + hands.desk(Integer.MAX_VALUE));
            System.out.println("cards=" + hands.cards.names().size() + " outages left=" + hands.outages.size());
            hands.service.destroyForcibly().waitFor();
            return;
        }
        for (int i = 2; i < args.length; i++) {
            System.out.println("killed at " + args[i] + ": " + hands.desk(Integer.parseInt(args[i])));
        }
        System.out.println("ended: " + hands.desk(Integer.MAX_VALUE));
        System.out.println("cards=" + hands.cards.names().size() + " wrong=" + hands.wrong);
    }

    private void serve() throws Exception {
        // A killed pcscd leaves its socket and pid file; the next one removes them only when told by hand.
        Files.deleteIfExists(Path.of("/run/pcscd/pcscd.comm"));
        Files.deleteIfExists(Path.of("/run/pcscd/pcscd.pid"));
        service = new ProcessBuilder("pcscd", "-f", "-c", System.getenv("PCSC_SANDBOX_CONF"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        for (int i = 0; i < 500 && !Files.exists(Path.of("/run/pcscd/pcscd.comm")); i++) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    /** Runs the desk until it ends or is killed; returns what it said last. */
    private String desk(int killAt) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-Dstdout.encoding=UTF-8",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                RealDesk.class.getName(),
                folder.toString(),
                Integer.toString(people)));
        Process desk = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = "";
        try (var lines = new BufferedReader(new InputStreamReader(desk.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said = line;
                System.out.println("  " + line);
                react(line, desk, killAt);
            }
        }
        if (!desk.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the desk does not end");
        }
        pull();
        return said;
    }

    private void react(String line, Process desk, int killAt) throws Exception {
        if (line.contains("未発行カードをリーダーに置いて")) {
            blanks++;
            insert("card-" + blanks, desk, killAt);
        } else if (line.contains("中断したカードをリーダーに")) {
            // First a card that is not the one: it must not be touched.
            if (wrong == 0) {
                wrong++;
                cards.create("stranger");
                insert("stranger", desk, Integer.MAX_VALUE);
            } else {
                insert(last, desk, killAt);
            }
        } else if (line.contains("カードを取ってください") || line.contains("書損の箱")) {
            pull();
        }
    }

    private void insert(String name, Process desk, int killAt) throws Exception {
        pull();
        if (!cards.names().contains(name)) {
            cards.create(name);
        }
        if (!name.equals("stranger")) {
            last = name;
        }
        inserted = VpcdCard.insert(
                VpcdCard.FIRST_PORT, new Killing(cards.open(name), victim(desk), next(killAt)), Duration.ofSeconds(10));
    }

    private int next(int killAt) {
        return outages.isEmpty() ? killAt : outages.removeFirst();
    }

    private Runnable victim(Process desk) {
        if (service == null) {
            return () -> end(desk);
        }
        return () -> {
            end(service);
            try {
                serve();
            } catch (Exception broken) {
                throw new IllegalStateException(broken);
            }
        };
    }

    private static void end(Process process) {
        // By its handle: the process itself would close the stream that is being read.
        process.toHandle().destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void pull() throws InterruptedException {
        if (inserted != null) {
            inserted.close();
            inserted = null;
            // No hand is faster than pcscd looks, which is every 400 ms: a swap within that time is not always seen.
            TimeUnit.MILLISECONDS.sleep(600);
        }
    }

    /** A card at whose n-th command somebody dies, after the command was executed. */
    private static final class Killing implements Chip {
        private final Chip chip;
        private final Runnable death;
        private final int at;
        private int commands;

        Killing(Chip chip, Runnable death, int at) {
            this.chip = chip;
            this.death = death;
            this.at = at;
        }

        @Override
        public fudaban.hardware.Atr atr() {
            return chip.atr();
        }

        @Override
        public void reset() {
            chip.reset();
        }

        @Override
        public byte[] process(byte[] command) throws ChipGone {
            byte[] answer = chip.process(command);
            if (++commands == at) {
                death.run();
            }
            return answer;
        }

        @Override
        public void pulled() {
            chip.pulled();
        }
    }
}
