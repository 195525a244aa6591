// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import fudaban.hardware.Atr;
import fudaban.hardware.CardFailure;
import fudaban.hardware.CardReader;
import fudaban.hardware.CardSession;
import fudaban.hardware.CommandApdu;
import fudaban.hardware.ReaderState;
import fudaban.hardware.ResponseApdu;
import fudaban.hardware.card.CardProfileReader;
import fudaban.hardware.virtual.PracticeSecrets;
import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.batch.BatchRunner;
import fudaban.issuance.batch.CardFeeder;
import fudaban.issuance.batch.Control;
import fudaban.issuance.batch.PracticeFeeder;
import fudaban.issuance.batch.Station;
import fudaban.issuance.face.FaceRenderer;
import fudaban.issuance.face.Faces;
import fudaban.issuance.intake.PhotoFolder;
import fudaban.issuance.profile.FaceLayout;
import fudaban.ledger.Receipt;
import fudaban.ledger.Submission;
import fudaban.model.Credential;
import fudaban.model.CredentialKind;
import fudaban.model.ModelPackage.Literals;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** What issue and life of cards cost beside the bare thing, in one run each: batch, intake, suspension, faces. */
public final class LifeBench {
    private static final Duration DEADLINE = Duration.ofSeconds(30);
    /** ISO/IEC 14443-3 at 106 kbit/s: what goes over the air, and a frame's turn for each command. */
    private static final double BYTES_PER_SECOND = 106_000 / 8.0;

    private static final long TURN_NANOS = 2_000_000;
    private static boolean missed;

    private LifeBench() {}

    /** @param arguments folder, then the numbers: cards of a batch, applications, cards suspended, faces */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        faces(folder.resolve("faces"), Integer.parseInt(arguments[4]));
        suspension(folder.resolve("suspension"), Integer.parseInt(arguments[3]));
        intake(folder.resolve("intake"), Integer.parseInt(arguments[2]));
        batch(folder.resolve("batch"), Integer.parseInt(arguments[1]));
        System.exit(missed ? 1 : 0);
    }

    private static void say(String what, boolean met, Object... values) {
        missed |= !met;
        System.out.println(String.format(Locale.ROOT, what, values) + (met ? "  met" : "  MISSED"));
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    // ---- faces ---------------------------------------------------------------------------------------------------

    private static void faces(Path folder, int count) throws Exception {
        try (var house = new House(folder)) {
            FaceRenderer faces = Faces.of(house.ledger, house.session, House.FONTS);
            byte[] photo = Files.readAllBytes(
                    Samples.photo(Files.createDirectories(folder.resolve("p")), "p", 827, 1063, "jpg"));
            draw(faces, photo, 10);
            long begin = System.nanoTime();
            draw(faces, photo, count);
            double rate = count / seconds(begin);
            say("faces: %.1f each second at %d dpi, both sides as PNG (goal 20)", rate >= 20, rate, faces.dpi());
        }
    }

    private static void draw(FaceRenderer faces, byte[] photo, int count) throws Exception {
        for (int i = 0; i < count; i++) {
            Map<String, String> fields = new HashMap<>(Map.of(
                    "name", "髙橋　" + i + "郎",
                    "name.kana", "タカハシ　イチロウ",
                    "name.latin", "TAKAHASHI ICHIRO",
                    "organization", "整備計画局サイバー整備課" + i % 9 + "班",
                    "post", "係員",
                    "card.number", "S26%06d".formatted(i),
                    "card.expiry", "令和13年3月31日"));
            faces.faces("S", CredentialKind.STAFF_CARD, fields, Optional.of(photo));
        }
    }

    // ---- suspension ----------------------------------------------------------------------------------------------

    private static void suspension(Path folder, int count) throws Exception {
        try (var house = new House(folder.resolve("data"))) {
            var lines = new StringBuilder("管理番号,券種,状態,職員番号,氏名,フリガナ,所属,発行日,有効期限\n");
            for (int i = 1; i <= count; i++) {
                lines.append("K%06d,身分証,有効,%d,試験　太郎,シケン　タロウ,課,R5.4.1,R10.3.31\n".formatted(i, i));
            }
            house.cards(Samples.write(folder, "既存.csv", lines.toString().getBytes(StandardCharsets.UTF_8)));
            List<String> numbers = house.all(Credential.class).stream()
                    .map(row -> row.text(Literals.CREDENTIAL__NUMBER))
                    .toList();
            long begin = System.nanoTime();
            List<CompletableFuture<Receipt>> all = new ArrayList<>();
            for (String number : numbers) {
                all.add(house.ledger.submitLater(
                        house.session,
                        Submission.of(IssuanceActs.SUSPEND, new IssuanceActs.Suspend(number, "訓練", null))));
            }
            all.forEach(CompletableFuture::join);
            double took = seconds(begin);
            double each = took / count * 1000;
            say("suspend: %d cards, one act each, %.2f s (%.2f s for 1,000; goal 3)", each <= 3, count, took, each);
        }
    }

    // ---- intake --------------------------------------------------------------------------------------------------

    private static void intake(Path folder, int count) throws Exception {
        Path csv = Samples.csv(Files.createDirectories(folder), count);
        double ours;
        try (var house = new House(folder.resolve("data"))) {
            long begin = System.nanoTime();
            house.take(csv, PhotoFolder.none());
            double taken = seconds(begin);
            house.check();
            ours = seconds(begin);
            System.out.printf(Locale.ROOT, "intake: taken in %.1f s, checked in %.1f s%n", taken, ours - taken);
        }
        double plain = plain(folder.resolve("plain"), csv);
        double ratio = plain / ours;
        say(
                "intake: %d applications read, kept, checked in %.1f s; plain JDBC batch of the same rows %.1f s: %.2f"
                        + " x its speed (goal 0.4)",
                ratio >= 0.4, count, ours, plain, ratio);
    }

    /** The same rows into a table of an encrypted database of the same kind, in batches of 1,000, and their state once more. */
    private static double plain(Path file, Path csv) throws Exception {
        List<String> lines = Files.readAllLines(csv);
        int columns = lines.getFirst().split(",", -1).length;
        long begin = System.nanoTime();
        try (Connection connection = DriverManager.getConnection(
                "jdbc:h2:file:" + file.toAbsolutePath() + ";CIPHER=AES", "sa", "correct correct")) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                var table = new StringBuilder("CREATE TABLE application (id INT PRIMARY KEY, state VARCHAR");
                for (int i = 0; i < columns; i++) {
                    table.append(", c").append(i).append(" VARCHAR");
                }
                statement.execute(table.append(")").toString());
            }
            String places = ", ?".repeat(columns);
            try (var insert = connection.prepareStatement(
                            "INSERT INTO application VALUES (?, 'RECEIVED'" + places + ")");
                    var update = connection.prepareStatement("UPDATE application SET state = ? WHERE id = ?")) {
                for (int i = 1; i < lines.size(); i++) {
                    String[] cells = lines.get(i).split(",", -1);
                    insert.setInt(1, i);
                    for (int c = 0; c < columns; c++) {
                        insert.setString(c + 2, cells[c]);
                    }
                    insert.addBatch();
                    update.setString(1, "CHECKED");
                    update.setInt(2, i);
                    update.addBatch();
                    if (i % 1000 == 0 || i == lines.size() - 1) {
                        insert.executeBatch();
                        connection.commit();
                        update.executeBatch();
                        connection.commit();
                    }
                }
            }
        }
        return seconds(begin);
    }

    // ---- batch ---------------------------------------------------------------------------------------------------

    private static void batch(Path folder, int count) throws Exception {
        var hands = new PracticeHands();
        try (var house = new House(folder.resolve("data"))) {
            String batch = house.batch(count, "desk", folder);
            var air = new Air();
            var feeder = new PracticeFeeder(hands, folder.resolve("cards"), CardProfileReader.practice());
            var station = new Station(
                    new AirFeeder(feeder, air),
                    new PracticeSecrets(),
                    new FaceRenderer(house.ledger.profile(FaceLayout.class, house.today()), House.FONTS),
                    Optional.of(folder.resolve("faces-made")),
                    DEADLINE,
                    3);
            long begin = System.nanoTime();
            var result = new BatchRunner(house.ledger, station).run(house.session, batch, null, false, Control.NONE);
            double ours = seconds(begin);
            if (result.done() != count) {
                throw new IllegalStateException(result.toString());
            }
            double bare = air.bare();
            double overhead = ours / bare - 1;
            say(
                    "batch: %d cards in %.1f s (%.2f s each), the same %d commands bare in %.1f s: overhead %.1f %%"
                            + " (goal 10)",
                    overhead <= 0.10, count, ours, ours / count, air.commands.size(), bare, overhead * 100);
        }
    }

    /** How long commands take on a contactless card: kept to, and kept for the bare exchange. */
    private static final class Air {
        /** Nanoseconds the air needs for each, and what the card itself computed. */
        private final List<long[]> commands = new ArrayList<>();

        ResponseApdu send(CardSession session, CommandApdu command, Duration deadline) throws CardFailure {
            long begin = System.nanoTime();
            ResponseApdu answer = session.transmit(command, deadline);
            long computed = System.nanoTime() - begin;
            long air =
                    TURN_NANOS + (long) ((command.encode().length + answer.data().length + 2) / BYTES_PER_SECOND * 1e9);
            commands.add(new long[] {air, computed});
            until(begin + computed + air);
            return answer;
        }

        /** The same commands one after the other and nothing else, in seconds. */
        double bare() {
            long begin = System.nanoTime();
            for (long[] command : commands) {
                until(System.nanoTime() + command[0] + command[1]);
            }
            return seconds(begin);
        }

        private static void until(long time) {
            long left;
            while ((left = time - System.nanoTime()) > 0) {
                java.util.concurrent.locks.LockSupport.parkNanos(left);
            }
        }
    }

    private record AirFeeder(CardFeeder feeder, Air air) implements CardFeeder {
        @Override
        public CardReader blank(Wanted wanted) throws CardFailure, IOException, InterruptedException {
            return new AirReader(feeder.blank(wanted), air);
        }

        @Override
        public Optional<CardReader> interrupted(Wanted wanted, String chipId, Optional<String> uid)
                throws CardFailure, IOException, InterruptedException {
            return feeder.interrupted(wanted, chipId, uid).map(reader -> new AirReader(reader, air));
        }

        @Override
        public void take(CardReader reader, Pile pile) throws IOException {
            feeder.take(reader, pile);
        }
    }

    private record AirReader(CardReader reader, Air air) implements CardReader {
        @Override
        public String id() {
            return reader.id();
        }

        @Override
        public String productName() {
            return reader.productName();
        }

        @Override
        public boolean practice() {
            return true;
        }

        @Override
        public ReaderState state() {
            return reader.state();
        }

        @Override
        public CardSession open(Duration deadline) throws CardFailure {
            return new AirSession(this, reader.open(deadline), deadline);
        }
    }

    private record AirSession(AirReader reader, CardSession session, Duration deadline) implements CardSession {
        @Override
        public Atr atr() {
            return session.atr();
        }

        @Override
        public ResponseApdu transmit(CommandApdu command) throws CardFailure {
            return transmit(command, deadline);
        }

        @Override
        public ResponseApdu transmit(CommandApdu command, Duration limit) throws CardFailure {
            return reader.air().send(session, command, limit);
        }

        @Override
        public void close() {
            session.close();
        }
    }
}
