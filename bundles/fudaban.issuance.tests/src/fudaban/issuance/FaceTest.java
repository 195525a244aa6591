// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import fudaban.issuance.face.FaceException;
import fudaban.issuance.face.FaceRenderer;
import fudaban.issuance.profile.FaceLayout;
import fudaban.ledger.spi.ProfileSource;
import fudaban.model.CredentialKind;
import fudaban.pack.seed.SeedPack;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faces of hard names: drawn as they are, or refused. */
class FaceTest {
    @TempDir
    Path scratch;

    private FaceRenderer renderer;
    private Optional<byte[]> photo;

    @BeforeEach
    void open() throws Exception {
        String json = new SeedPack()
                .editions().stream()
                        .filter(edition -> edition.kind().equals("FaceLayout"))
                        .map(ProfileSource.Edition::json)
                        .findFirst()
                        .orElseThrow();
        renderer = new FaceRenderer(new ObjectMapper().readValue(json, FaceLayout.class), House.FONTS);
        photo = Optional.of(Files.readAllBytes(Samples.photo(scratch, "p", 350, 450, "jpg")));
    }

    private static Map<String, String> fields(String name) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "name",
                name,
                "name.kana",
                "ヨミガナ",
                "name.latin",
                "NAME",
                "organization",
                "整備計画局サイバー整備課",
                "post",
                "係員",
                "card.number",
                "S26000001",
                "card.expiry",
                "令和13年3月31日"));
        fields.put("name.former", "佐藤");
        return fields;
    }

    private BufferedImage face(String name) throws Exception {
        return renderer.render("S26000001", CredentialKind.STAFF_CARD, fields(name), photo);
    }

    @Test
    void sizeIsThatOfTheCard() throws Exception {
        byte[] png = renderer.png("S26000001", CredentialKind.STAFF_CARD, fields("髙橋　一郎"), photo);
        var image = ImageIO.read(new ByteArrayInputStream(png));
        assertEquals(1011, image.getWidth());
        assertEquals(638, image.getHeight());
        assertArrayEquals(
                png,
                renderer.png("S26000001", CredentialKind.STAFF_CARD, fields("髙橋　一郎"), photo),
                "the same face gives the same file");
        // pHYs: 11811 pixels per metre are 300 dpi.
        assertTrue(
                new String(png, java.nio.charset.StandardCharsets.ISO_8859_1).contains("pHYs\u0000\u0000\u002e\u0023"));
    }

    @Test
    void theBackIsDrawnAndCheckedLikeTheFront() throws Exception {
        var faces = renderer.faces("S26000001", CredentialKind.STAFF_CARD, fields("田中"), photo);
        assertEquals(2, faces.sides());
        var back = faces.backImage().orElseThrow();
        assertEquals(1011, back.getWidth());
        assertEquals(0xFF1F2933, back.getRGB(500, 100), "the dark stripe of the sample");
        var fields = new HashMap<>(fields("田中"));
        fields.put("card.number", "S26000002");
        var other = renderer.faces("S26000002", CredentialKind.STAFF_CARD, fields, photo);
        assertTrue(differing(back, other.backImage().orElseThrow()) > 5, "the number stands on it");
        assertEquals(
                1,
                renderer.faces("S26000003", CredentialKind.SPECIAL_PASS, fields("田中"), photo)
                        .sides());
        fields.put("card.number", "9".repeat(200));
        assertTrue(
                renderer.problems(CredentialKind.STAFF_CARD, fields, photo).size() > 1,
                "on both sides it does not fit");
    }

    @Test
    void similarCharactersAreDrawnApart() throws Exception {
        for (List<String> pair :
                List.of(List.of("髙橋", "高橋"), List.of("山﨑", "山崎"), List.of("𠮷田", "吉田"), List.of("葛󠄀城", "葛󠄁城"))) {
            assertTrue(differing(face(pair.get(0)), face(pair.get(1))) > 5, pair.toString());
        }
    }

    private static int differing(BufferedImage one, BufferedImage other) {
        int count = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                count += one.getRGB(x, y) != other.getRGB(x, y) ? 1 : 0;
            }
        }
        return count;
    }

    @Test
    void longNamesShrinkAndTooLongOnesAreRefused() throws Exception {
        face("寿限無寿限無五劫のすりきれ　海砂利水魚");
        var refused = assertThrows(FaceException.class, () -> face("長".repeat(60)));
        assertTrue(refused.text(Locale.JAPAN).contains("入りきりません"), refused.text(Locale.JAPAN));
    }

    @Test
    void aCharacterWithoutGlyphOrAMissingPhotoIsRefused() {
        assertThrows(FaceException.class, () -> face("\uE123田"));
        assertEquals(
                1,
                renderer.problems(CredentialKind.STAFF_CARD, fields("田中"), Optional.empty())
                        .size());
        assertEquals(
                1,
                renderer.problems(CredentialKind.STAFF_CARD, fields("田中"), Optional.of(new byte[] {1, 2, 3}))
                        .size());
        assertEquals(
                1,
                renderer.problems(CredentialKind.OWN_CARD, fields("田中"), photo).size());
    }

    private String refusal(Map<String, String> fields) {
        return renderer.problems(CredentialKind.STAFF_CARD, fields, photo).stream()
                .map(problem -> problem.text(Locale.JAPAN))
                .collect(java.util.stream.Collectors.joining("\n"));
    }

    @Test
    void fortyCharactersAreNarrowedAndMoreAreRefusedWithTheFieldAndByHowMuch() throws Exception {
        String forty = "長".repeat(19) + "　" + "名".repeat(20);
        assertEquals("", refusal(fields(forty)));
        assertTrue(differing(face(forty), face(forty.replace('名', '多'))) > 50, "each of them is drawn");
        assertTrue(nothingBeyond(face(forty), face("田中")), "what is narrowed ends within its frame");
        String told = refusal(fields("長".repeat(60)));
        assertTrue(told.startsWith("氏名「長") && told.contains("字幅60％") && told.contains("23.2 mm入りきりません"), told);
    }

    /** Right of the frame of the name, at 82 mm, nothing differs. */
    private static boolean nothingBeyond(BufferedImage one, BufferedImage other) {
        for (int y = 280; y < 380; y++) {
            for (int x = 972; x < one.getWidth(); x++) {
                if (one.getRGB(x, y) != other.getRGB(x, y)) {
                    return false;
                }
            }
        }
        return true;
    }

    @Test
    void aFormerNameIsShownAsTheProfileSays() throws Exception {
        String json = new SeedPack()
                .editions().stream()
                        .filter(edition -> edition.kind().equals("FaceLayout"))
                        .map(ProfileSource.Edition::json)
                        .findFirst()
                        .orElseThrow();
        Map<String, BufferedImage> faces = new HashMap<>();
        for (String how : List.of("line", "brackets", "none")) {
            var layout = new ObjectMapper()
                    .readValue(
                            json.replace("\"formerName\": \"line\"", "\"formerName\": \"" + how + "\""),
                            FaceLayout.class);
            renderer = new FaceRenderer(layout, House.FONTS);
            faces.put(how, face("山﨑　花子"));
        }
        var without = new HashMap<>(fields("山﨑　花子"));
        without.remove("name.former");
        assertEquals(0, differing(faces.get("none"), renderer.render("1", CredentialKind.STAFF_CARD, without, photo)));
        assertTrue(differing(faces.get("line"), faces.get("none")) > 50);
        without.put("name", "山﨑［佐藤］　花子");
        assertEquals(
                0, differing(faces.get("brackets"), renderer.render("1", CredentialKind.STAFF_CARD, without, photo)));
    }

    @Test
    void whatNoFontHasIsDrawnAsThePictureOfItsCodePoints() throws Exception {
        var ring = new BufferedImage(128, 128, BufferedImage.TYPE_INT_RGB);
        var g = ring.createGraphics();
        g.setColor(java.awt.Color.WHITE);
        g.fillRect(0, 0, 128, 128);
        g.setColor(java.awt.Color.BLACK);
        g.setStroke(new java.awt.BasicStroke(12));
        g.drawOval(12, 12, 104, 104);
        g.dispose();
        // Private use, a variant (IVS) no shipped font has, and the same in the plane of 行政事務標準文字.
        for (String hard : List.of("\uE123", "田\uDB40\uDDEF", new String(Character.toChars(0x10DE92)))) {
            assertThrows(FaceException.class, () -> face(hard + "田　一郎"));
        }
        var bare = renderer;
        renderer = bare.with(new fudaban.issuance.face.GlyphPictures(
                Map.of("\uE123", ring, "田\uDB40\uDDEF", ring, new String(Character.toChars(0x10DE92)), ring)));
        BufferedImage one = face("\uE123田　一郎");
        assertTrue(differing(one, face("田　一郎")) > 50);
        assertEquals(0, differing(one, face("田\uDB40\uDDEF田　一郎")), "the same picture in the same place");
        assertTrue(one.getRGB(354, 331) == 0xFFFFFFFF, "within the ring");
        assertThrows(FaceException.class, () -> face("\uE124田　一郎"));
        assertEquals(Optional.of("U+E000"), fudaban.issuance.face.GlyphCodes.normal("u+e000"));
        assertEquals(Optional.of("U+845B U+E0100"), fudaban.issuance.face.GlyphCodes.normal("U+845B_U+E0100"));
        assertEquals(Optional.empty(), fudaban.issuance.face.GlyphCodes.normal("葛"));
        assertEquals(Optional.empty(), fudaban.issuance.face.GlyphCodes.normal("U+FFFFFFF"));
    }
}
