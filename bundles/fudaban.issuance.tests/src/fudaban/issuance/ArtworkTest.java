// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.hardware.printer.CardEncoder;
import fudaban.hardware.virtual.PracticeSecrets;
import fudaban.hardware.virtual.printer.Hopper;
import fudaban.hardware.virtual.printer.VirtualCardPrinter;
import fudaban.issuance.batch.BatchRunner;
import fudaban.issuance.batch.Control;
import fudaban.issuance.batch.EncoderFeeder;
import fudaban.issuance.batch.FaceCheck;
import fudaban.issuance.batch.Printing;
import fudaban.issuance.batch.SealedFaces;
import fudaban.issuance.batch.Station;
import fudaban.issuance.face.ArtworkStore;
import fudaban.issuance.face.FaceProof;
import fudaban.issuance.face.FaceRenderer;
import fudaban.issuance.face.Faces;
import fudaban.issuance.model.Application;
import fudaban.issuance.profile.FaceLayout;
import fudaban.ledger.Refusal;
import fudaban.ledger.spi.PackFolder;
import fudaban.ledger.spi.ProfileSource;
import fudaban.model.Classification;
import fudaban.pack.seed.SeedPack;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Artwork that was planted is printed, and is nowhere else in the clear. */
class ArtworkTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int WIDE = 1011;
    private static final int HIGH = 638;

    @TempDir
    Path scratch;

    private final PracticeHands hands = new PracticeHands();
    private final BufferedImage artwork = artwork();

    /** Coarse noise nobody would draw by chance. */
    private static BufferedImage artwork() {
        var image = new BufferedImage(WIDE, HIGH, BufferedImage.TYPE_INT_RGB);
        var random = new Random(42);
        for (int y = 0; y < HIGH; y += 4) {
            for (int x = 0; x < WIDE; x += 4) {
                int rgb = random.nextInt(0x1000000);
                for (int i = 0; i < 16; i++) {
                    if (x + i % 4 < WIDE && y + i / 4 < HIGH) {
                        image.setRGB(x + i % 4, y + i / 4, rgb);
                    }
                }
            }
        }
        return image;
    }

    private byte[] png() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(artwork, "png", out);
        return out.toByteArray();
    }

    /** A pack of the office whose layout has sealed artwork. */
    private void pack(House house) throws Exception {
        Path edition = Files.createDirectories(scratch.resolve("pack/editions/2026-02-01/artwork"))
                .getParent();
        String json = new SeedPack()
                .editions().stream()
                        .filter(each -> each.kind().equals("FaceLayout"))
                        .map(ProfileSource.Edition::json)
                        .findFirst()
                        .orElseThrow();
        // The first face gets the artwork in place of its figures.
        int from = json.indexOf("\"shapes\"");
        int to = json.indexOf("],", from) + 2;
        Files.writeString(
                edition.resolve("FaceLayout.json"),
                json.substring(0, from) + "\"artwork\": \"staff-front\"," + json.substring(to));
        Files.write(
                edition.resolve(ArtworkStore.path("staff-front")),
                ArtworkStore.seal(house.ledger, house.session, "staff-front", png()));
        Files.writeString(
                edition.getParent().resolve("index.txt"),
                "2026-02-01/FaceLayout.json\n2026-02-01/artwork/staff-front.sealed\n");
        house.packs.add(new PackFolder(scratch.resolve("pack"), "office"));
        house.restart();
    }

    private Station station(House house, VirtualCardPrinter printer) throws Exception {
        var at = CardEncoder.Station.CONTACT;
        return new Station(
                new EncoderFeeder(printer.encoder().orElseThrow(), at, PATIENCE, (cue, say) -> {}),
                new PracticeSecrets(),
                new FaceRenderer(house.ledger.profile(FaceLayout.class, house.today()), House.FONTS),
                Optional.of(scratch.resolve("data/faces")),
                PATIENCE,
                3,
                Optional.of(new Printing(printer, Optional.of(at), false, PATIENCE)));
    }

    @Test
    void plantedArtworkIsNowhereInTheClearButInThePrintersSpool() throws Exception {
        Path cache = Files.createDirectory(scratch.resolve("cache"));
        ImageIO.setCacheDirectory(cache.toFile());
        try (var house = new House(scratch.resolve("data"));
                var watch = cache.getFileSystem().newWatchService()) {
            pack(house);
            String batch = house.batch(2, "desk", scratch.resolve("in"));
            cache.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            hands.virtualReaders().getFirst().pull();
            var hopper =
                    Hopper.endless(hands, hands.virtualReaders().getFirst(), hands.useFolder(scratch.resolve("cards")));
            var printer =
                    new VirtualCardPrinter("practice:card", "訓練", scratch.resolve("printed"), Optional.of(hopper));
            var result = new BatchRunner(house.ledger, station(house, printer))
                    .run(house.session, batch, null, false, Control.NONE);
            assertEquals(new BatchRunner.Result(2, 0, 0), result);
            assertNull(watch.poll(), "no picture passes through a temporary file");
            house.ledger.upkeep().backup(house.session, 3, fudaban.ledger.Upkeep.Progress.NONE);
            assertEquals(List.of(), inTheClear(scratch.resolve("data")));
            assertEquals(List.of(), inTheClear(scratch.resolve("pack")));
            assertEquals(List.of(), inTheClear(scratch.resolve("cards")));
            // What the printer needs is in its spool: the look can see it.
            assertFalse(inTheClear(scratch.resolve("printed")).isEmpty());

            Path out = Files.createDirectory(scratch.resolve("out"));
            var faces = new SealedFaces(house.ledger, house.session, scratch.resolve("data/faces"));
            assertEquals(4, faces.takeOut(out));
            assertEquals(2, inTheClear(out).size(), "fronts");
            var blind = new SealedFaces(
                    house.ledger, house.session.seeing(Set.of(Classification.PERSONAL)), scratch.resolve("data/faces"));
            assertThrows(Refusal.class, () -> blind.takeOut(out));
        } finally {
            ImageIO.setCacheDirectory(null);
        }
    }

    /** Files that hold the artwork's file, its pixels as they are, or a picture with them. */
    private List<String> inTheClear(Path folder) throws IOException {
        byte[] file = Arrays.copyOfRange(png(), 200, 232);
        byte[] row = new byte[120];
        for (int x = 0; x < 40; x++) {
            int rgb = artwork.getRGB(x, 600);
            row[3 * x] = (byte) (rgb >> 16);
            row[3 * x + 1] = (byte) (rgb >> 8);
            row[3 * x + 2] = (byte) rgb;
        }
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                byte[] content = Files.readAllBytes(each);
                if (contains(content, file) || contains(content, row) || shows(content)) {
                    found.add(folder.relativize(each).toString());
                }
            }
        }
        return found;
    }

    private static boolean contains(byte[] content, byte[] part) {
        return new String(content, StandardCharsets.ISO_8859_1).contains(new String(part, StandardCharsets.ISO_8859_1));
    }

    private boolean shows(byte[] content) throws IOException {
        if (content.length < 4 || content[0] != (byte) 0x89 && content[0] != (byte) 0xFF) {
            return false;
        }
        BufferedImage image;
        try {
            image = ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(content)));
        } catch (IOException | RuntimeException none) {
            return false;
        }
        return image != null && image.getWidth() == WIDE && same(image);
    }

    /** The lower right corner, where nothing else is drawn. */
    private boolean same(BufferedImage image) {
        int near = 0;
        for (int y = 580; y < 630; y++) {
            for (int x = 200; x < 500; x++) {
                int other = (image.getRGB(x, y) >> 8 & 0xFF) - (artwork.getRGB(x, y) >> 8 & 0xFF);
                near += Math.abs(other) < 40 ? 1 : 0;
            }
        }
        // By chance it would be less than a third.
        return near > 50 * 300 * 0.6;
    }

    @Test
    void withoutTheGrantTheLayoutIsShownAndTheArtworkLeftOut() throws Exception {
        try (var house = new House(scratch.resolve("data"))) {
            pack(house);
            house.take(Samples.csv(scratch, 1), fudaban.issuance.intake.PhotoFolder.of(Samples.photos(scratch, 1)));
            house.check();
            house.confirm();
            var row = house.all(Application.class).getFirst();
            var blind = house.session.seeing(Set.of(Classification.PERSONAL));
            var seen = Faces.of(house.ledger, house.session, House.FONTS);
            var hidden = Faces.of(house.ledger, blind, House.FONTS);
            var card = new FaceCheck(house.ledger, seen).card(house.session, row.id(), "S1");
            var data = card.data();
            assertEquals(List.of(), card.problems());
            BufferedImage shown =
                    seen.preview(data.kind(), data.fields(), data.photo()).getFirst();
            BufferedImage left =
                    hidden.preview(data.kind(), data.fields(), data.photo()).getFirst();
            assertTrue(same(shown));
            assertFalse(same(left));
            // What is seen before is what is printed.
            BufferedImage printed = seen.render("S1", data.kind(), data.fields(), data.photo());
            assertTrue(Arrays.equals(
                    printed.getRGB(0, 0, WIDE, HIGH, null, 0, WIDE), shown.getRGB(0, 0, WIDE, HIGH, null, 0, WIDE)));
            assertEquals(
                    List.of("face.artwork.sight"),
                    new FaceCheck(house.ledger, hidden)
                            .card(blind, row.id(), "S1").problems().stream()
                                    .map(problem -> problem.text(java.util.Locale.JAPAN))
                                    .map(text -> text.contains("見る権限がない") ? "face.artwork.sight" : text)
                                    .toList());
            byte[] pdf =
                    new FaceProof(House.FONTS, 300, "S1").pdf(hidden.preview(data.kind(), data.fields(), data.photo()));
            assertEquals("%PDF", new String(pdf, 0, 4, StandardCharsets.US_ASCII));
            assertEquals(
                    2020,
                    seen.at(600)
                            .preview(data.kind(), data.fields(), data.photo())
                            .getFirst()
                            .getWidth(),
                    4);
        }
    }

    @Test
    void anotherDeskOpensItOnceItHasTheKey() throws Exception {
        try (var house = new House(scratch.resolve("data"));
                var other = new House(scratch.resolve("other"))) {
            byte[] sealed = house.ledger.vault().seal(house.session, Classification.ARTWORK, "a", png());
            var lacks = assertThrows(
                    Refusal.class, () -> other.ledger.vault().open(other.session, Classification.ARTWORK, "a", sealed));
            assertEquals("vault.key", lacks.key());
            var operator = house.session;
            assertThrows(Refusal.class, () -> house.ledger.vault().give(operator, "long enough 1".toCharArray()));
            house.asAdministrator();
            other.asAdministrator();
            byte[] key = house.ledger.vault().give(house.session, "long enough 1".toCharArray());
            assertThrows(
                    Refusal.class, () -> other.ledger.vault().take(other.session, key, "another word 2".toCharArray()));
            other.ledger.vault().take(other.session, key, "long enough 1".toCharArray());
            assertTrue(Arrays.equals(
                    png(), other.ledger.vault().open(other.session, Classification.ARTWORK, "a", sealed)));
            var renamed = assertThrows(
                    Refusal.class, () -> other.ledger.vault().open(other.session, Classification.ARTWORK, "b", sealed));
            assertEquals("vault.damaged", renamed.key());
            sealed[sealed.length - 30]++;
            assertThrows(
                    Refusal.class, () -> other.ledger.vault().open(other.session, Classification.ARTWORK, "a", sealed));
        }
    }
}
