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
}
