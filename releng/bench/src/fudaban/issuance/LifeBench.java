// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import com.sun.management.OperatingSystemMXBean;
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
import fudaban.issuance.check.Checker;
import fudaban.issuance.face.FaceRenderer;
import fudaban.issuance.face.Faces;
import fudaban.issuance.intake.Intake;
import fudaban.issuance.intake.PhotoFolder;
import fudaban.issuance.profile.FaceLayout;
import fudaban.issuance.wave.Waves;
import fudaban.issuance.wave.model.WaveStep;
import fudaban.ledger.Receipt;
import fudaban.ledger.Submission;
import fudaban.ledger.Upkeep;
import fudaban.ledger.act.Confirmation;
import fudaban.model.Credential;
import fudaban.model.CredentialKind;
import fudaban.model.ModelPackage.Literals;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/** What issue and life of cards cost beside the bare thing, in one run each: batch, intake, suspension, survey, faces. */
public final class LifeBench {
    private static final Duration DEADLINE = Duration.ofSeconds(30);
    /** ISO/IEC 14443-3 at 106 kbit/s: what goes over the air, and a frame's turn for each command. */
    private static final double BYTES_PER_SECOND = 106_000 / 8.0;

    private static final long TURN_NANOS = 2_000_000;
    private static boolean missed;

    private LifeBench() {}

    /** @param arguments folder, then the numbers: cards of a batch, applications, cards suspended, faces, cards of the survey; then the parts (none: all) */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        List<String> parts = List.of(arguments).subList(6, arguments.length);
        Predicate<String> wanted = part -> parts.isEmpty() || parts.contains(part);
        if (wanted.test("faces")) {
            faces(folder.resolve("faces"), Integer.parseInt(arguments[4]));
        }
        if (wanted.test("suspend")) {
            suspension(folder.resolve("suspension"), Integer.parseInt(arguments[3]));
        }
        if (wanted.test("intake")) {
            intake(folder.resolve("intake"), Integer.parseInt(arguments[2]));
        }
        if (wanted.test("survey")) {
            missed |= !SurveyBench.run(folder.resolve("survey"), Integer.parseInt(arguments[5]));
        }
        if (wanted.test("batch")) {
            batch(folder.resolve("batch"), Integer.parseInt(arguments[1]));
        }
        System.out.println("load " + Files.readString(Path.of("/proc/loadavg")).strip());
        System.exit(missed ? 1 : 0);
    }

    private static void say(String what, boolean met, Object... values) {
        missed |= !met;
        System.out.println(String.format(Locale.ROOT, what, values) + (met ? "  met" : "  MISSED"));
    }

    /** Tells on stderr how far something is that takes minutes, at most every ten seconds. */
    private static final class Far {
        private final String part;
        private final int of;
        private final long begun = System.nanoTime();
        private long told = begun;

        Far(String part, int of) {
            this.part = part;
            this.of = of;
        }

        void at(long done) {
            long now = System.nanoTime();
            if (now - told >= 10_000_000_000L) {
                told = now;
                System.err.printf(
                        Locale.ROOT, "%s: %,d of %,d after %,d s%n", part, done, of, (now - begun) / 1_000_000_000);
            }
        }
    }

    /** What something took, by the clock and of the processors. */
    record Spent(double seconds, double processor) {
        private static final OperatingSystemMXBean PROCESS =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

        /** Something measured. */
        interface Work {
            void run() throws Exception;
        }

        static Spent on(Work work) throws Exception {
            long processor = PROCESS.getProcessCpuTime();
            long begin = System.nanoTime();
            work.run();
            return new Spent((System.nanoTime() - begin) / 1e9, (PROCESS.getProcessCpuTime() - processor) / 1e9);
        }

        Spent and(Spent other) {
            return new Spent(seconds + other.seconds, processor + other.processor);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.2f s (processor %.2f s)", seconds, processor);
        }
    }

    // ---- faces ---------------------------------------------------------------------------------------------------

    private static void faces(Path folder, int count) throws Exception {
        try (var house = new House(folder)) {
            FaceRenderer faces = Faces.of(house.ledger, house.session, House.FONTS);
            byte[] photo = Files.readAllBytes(
                    Samples.photo(Files.createDirectories(folder.resolve("p")), "p", 827, 1063, "jpg"));
            draw(faces, photo, 10);
            Spent spent = Spent.on(() -> draw(faces, photo, count));
            double rate = count / spent.seconds();
            say(
                    "faces: %.1f each second at %d dpi, both sides as PNG; %.1f for each second of a processor (goal"
                            + " 20)",
                    rate >= 20, rate, faces.dpi(), count / spent.processor());
        }
    }

    private static void draw(FaceRenderer faces, byte[] photo, int count) throws Exception {
        var far = new Far("faces", count);
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
            far.at(i);
        }
    }

    // ---- suspension ----------------------------------------------------------------------------------------------

    private static void suspension(Path folder, int count) throws Exception {
        try (var house = new House(folder.resolve("data"))) {
            var lines = new StringBuilder("管理番号,券種,状態,職員番号,氏名,フリガナ,所属,発行日,有効期限\n");
            for (int i = 1; i <= count + count / 10; i++) {
                lines.append("K%06d,身分証,有効,%d,試験　太郎,シケン　タロウ,課,R5.4.1,R10.3.31\n".formatted(i, i));
            }
            house.cards(Samples.write(folder, "既存.csv", lines.toString().getBytes(StandardCharsets.UTF_8)));
            List<String> numbers = house.all(Credential.class).stream()
                    .map(row -> row.text(Literals.CREDENTIAL__NUMBER))
                    .toList();
            int single = Math.min(100, count / 10);
            Spent one = Spent.on(() -> {
                List<CompletableFuture<Receipt>> all = new ArrayList<>();
                for (String number : numbers.subList(0, single)) {
                    all.add(house.ledger.submitLater(
                            house.session,
                            Submission.of(IssuanceActs.SUSPEND, new IssuanceActs.Suspend(number, "訓練", null))));
                }
                all.forEach(CompletableFuture::join);
            });
            System.out.printf("suspend: %d cards, one act each, %s%n", single, one);
            List<String> many = numbers.subList(single, numbers.size());
            var waves = new Waves(house.ledger, house.session);
            List<Waves.Outcome> outcome = new ArrayList<>();
            Spent spent = Spent.on(() -> {
                String wave = waves.plan("4/1 組織改編", WaveStep.SUSPEND, "所属の廃止", null, many, null);
                outcome.add(waves.run(wave, new Confirmation.None(), null, Upkeep.Progress.NONE));
            });
            if (outcome.getFirst().done() != many.size()) {
                throw new IllegalStateException(outcome.toString());
            }
            double thousand = spent.seconds() / many.size() * 1000;
            say(
                    "suspend: %d cards as one wave, %s; 1,000 in %.2f s (goal 3)",
                    thousand <= 3, many.size(), spent, thousand);
        }
    }

    // ---- intake --------------------------------------------------------------------------------------------------

    private static void intake(Path folder, int count) throws Exception {
        Path csv = Samples.csv(Files.createDirectories(folder), count);
        Spent ours;
        try (var house = new House(folder.resolve("data"))) {
            var receiving = new Far("intake, taken in", count);
            Spent taken = Spent.on(() -> new Intake(house.ledger)
                    .receive(house.session, house.read(csv, PhotoFolder.none()), null, receiving::at));
            var checking = new Far("intake, checked", count);
            Spent checked = Spent.on(() -> new Checker(house.ledger, House.FONTS)
                    .check(house.session, true, null, (done, of) -> checking.at(done)));
            ours = taken.and(checked);
            System.out.printf(Locale.ROOT, "intake: taken in %s, checked in %s%n", taken, checked);
        }
        Spent stored = SameRows.write(folder.resolve("data"), folder.resolve("same"));
        Spent plain = Spent.on(() -> plain(folder.resolve("plain"), csv));
        double ratio = stored.seconds() / ours.seconds();
        System.out.printf(
                Locale.ROOT,
                "intake: %d lines into one table without index, plain JDBC batch: %s, %.3f x%n",
                count,
                plain,
                plain.seconds() / ours.seconds());
        say(
                "intake: %d applications read, kept, checked in %s; plain JDBC batch of the rows that came of it into"
                    + " the same tables, and their state once more: %s, %.2f x its speed (processor %.2f x; goal 0.4)",
                ratio >= 0.4, count, ours, stored, ratio, stored.processor() / ours.processor());
    }

    /** The same rows into a table of an encrypted database of the same kind, in batches of 1,000, and their state once more. */
    private static void plain(Path file, Path csv) throws Exception {
        List<String> lines = Files.readAllLines(csv);
        int columns = lines.getFirst().split(",", -1).length;
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
    }

    // ---- batch ---------------------------------------------------------------------------------------------------

    private static void batch(Path folder, int count) throws Exception {
        var hands = new PracticeHands();
        // The same draws in the same order: the cards of the bare exchange answer as the first ones did.
        hands.random = new Random(1);
        try (var house = new House(folder.resolve("data"))) {
            String batch = house.batch(count, "desk", folder);
            var air = new Air();
            var station = new Station(
                    new AirFeeder(
                            new PracticeFeeder(hands, folder.resolve("cards"), CardProfileReader.practice()), air),
                    new PracticeSecrets(),
                    new FaceRenderer(house.ledger.profile(FaceLayout.class, house.today()), House.FONTS),
                    Optional.of(folder.resolve("faces-made")),
                    DEADLINE,
                    3);
            List<BatchRunner.Result> results = new ArrayList<>();
            var far = new Far("batch", count);
            var control = new Control() {
                @Override
                public void progress(int done, int of) {
                    far.at(done);
                }
            };
            Spent ours = Spent.on(() -> results.add(
                    new BatchRunner(house.ledger, station).run(house.session, batch, null, false, control)));
            if (results.getFirst().done() != count) {
                throw new IllegalStateException(results.toString());
            }
            hands.random = new Random(1);
            var again = new PracticeFeeder(hands, folder.resolve("cards-bare"), CardProfileReader.practice());
            Spent bare = Spent.on(() -> air.bare(again));
            double overhead = ours.seconds() / bare.seconds() - 1;
            say(
                    "batch: %d cards in %s, %.2f s each; the same %d commands bare to the same virtual reader in %s:"
                            + " overhead %.1f %% (goal 10)",
                    overhead <= 0.10, count, ours, ours.seconds() / count, air.sent(), bare, overhead * 100);
        }
    }

    /** How long commands take on a contactless card: kept to, and kept for the bare exchange. */
    private static final class Air {
        /** By card, then by session with it: what was sent and what came back. */
        private final List<List<List<Exchange>>> cards = new ArrayList<>();

        private record Exchange(CommandApdu command, byte[] answer) {}

        void card() {
            cards.add(new ArrayList<>());
        }

        void session() {
            cards.getLast().add(new ArrayList<>());
        }

        int sent() {
            return cards.stream().flatMap(List::stream).mapToInt(List::size).sum();
        }

        ResponseApdu send(CardSession session, CommandApdu command, Duration deadline) throws CardFailure {
            // A copy: who sends a secret wipes it afterwards.
            var kept = CommandApdu.decode(command.encode());
            ResponseApdu answer = exchange(session, command, deadline);
            cards.getLast().getLast().add(new Exchange(kept, answer.encode()));
            return answer;
        }

        /** The same commands one after the other to cards of the same kind in the same reader and nothing else. */
        void bare(PracticeFeeder feeder) throws Exception {
            var far = new Far("batch, bare", cards.size());
            int through = 0;
            for (var card : cards) {
                far.at(through++);
                CardReader reader = feeder.blank(null);
                for (var session : card) {
                    try (CardSession open = reader.open(DEADLINE)) {
                        for (Exchange each : session) {
                            ResponseApdu answer = exchange(open, each.command(), DEADLINE);
                            if (!Arrays.equals(each.answer(), answer.encode())) {
                                throw new IllegalStateException("the card answers differently: " + each.command());
                            }
                        }
                    }
                }
                feeder.take(reader, CardFeeder.Pile.DONE);
            }
        }

        private static ResponseApdu exchange(CardSession session, CommandApdu command, Duration deadline)
                throws CardFailure {
            ResponseApdu answer = session.transmit(command, deadline);
            long air =
                    TURN_NANOS + (long) ((command.encode().length + answer.data().length + 2) / BYTES_PER_SECOND * 1e9);
            until(System.nanoTime() + air);
            return answer;
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
            air.card();
            return new AirReader(feeder.blank(wanted), air);
        }

        @Override
        public Optional<CardReader> interrupted(Wanted wanted, String chipId, Optional<String> uid) {
            throw new IllegalStateException("nothing interrupts it");
        }

        @Override
        public void take(CardReader reader, Pile pile) throws IOException {
            feeder.take(((AirReader) reader).reader(), pile);
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
            air.session();
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
