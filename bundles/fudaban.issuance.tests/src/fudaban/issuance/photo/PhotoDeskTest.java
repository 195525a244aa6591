// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.photo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.issuance.House;
import fudaban.issuance.Samples;
import fudaban.issuance.intake.PhotoFolder;
import fudaban.issuance.model.Application;
import fudaban.issuance.model.ApplicationState;
import fudaban.issuance.model.IssuancePackage.Literals;
import fudaban.issuance.photo.model.PhotoEdit;
import fudaban.ledger.Refusal;
import fudaban.model.Attachment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of photos: checked, accepted in one act, mended one by one, taken back. */
class PhotoDeskTest {
    @TempDir
    Path scratch;

    private House house;
    private PhotoDesk desk;
    private Path folder;

    @BeforeEach
    void open() throws Exception {
        house = new House(scratch.resolve("desk"));
        house.take(Samples.csv(scratch, 5), PhotoFolder.none());
        desk = new PhotoDesk(house.ledger());
        folder = Files.createDirectories(scratch.resolve("写真"));
        Files.write(folder.resolve("1000001.jpg"), DrawnFace.good().file("jpg"));
        Files.write(
                folder.resolve("1000002.JPG"),
                BadPhotosTest.exif(
                        new DrawnFace(1600, 1200).head(0.2, 0.65, 0.6).file("jpg"), 1, "2026:10:05 09:30:00"));
        Files.write(folder.resolve("1000003.jpg"), DrawnFace.good().blurred(13).file("jpg"));
        Files.writeString(folder.resolve("1000004.jpg"), "no picture");
        Files.write(folder.resolve("7777777.png"), DrawnFace.good().file("png"));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private List<Checked> checked() throws Exception {
        List<Checked> all = new java.util.ArrayList<>();
        for (Photo photo : desk.folder(house.session(), folder).photos()) {
            all.add(desk.check(house.session(), photo));
        }
        return all;
    }

    private Application application(int place) throws Exception {
        var row = house.all(Application.class).stream()
                .filter(each -> each.text(Literals.APPLICATION__STAFF_NUMBER).equals("100000" + place))
                .findFirst()
                .orElseThrow();
        return house.ledger().open(house.session(), Application.class, row.id());
    }

    private byte[] content(String attachment) throws Refusal {
        return house.ledger()
                .open(house.session(), Attachment.class, attachment)
                .getContent();
    }

    @Test
    void goodOnesAreAcceptedInOneActAndTheOthersSayWhy() throws Exception {
        assertEquals(Set.of("7777777.png"), desk.folder(house.session(), folder).strangers());
        List<Checked> all = checked();
        assertEquals(
                List.of(true, true, false, false),
                all.stream().map(Checked::good).toList());
        assertTrue(all.get(2).reasons().getFirst().text(Locale.JAPAN).contains("ぼけています"));
        assertTrue(all.get(3).reasons().getFirst().text(Locale.JAPAN).contains("画像のファイルではありません"));
        assertEquals(Optional.of(LocalDate.of(2026, 10, 5)), all.get(1).taken());
        desk.accept(house.session(), all.stream().filter(Checked::good).toList(), null, done -> {});
        assertEquals(2, house.all(PhotoEdit.class).size());
        Application second = application(2);
        PhotoFile cut = PhotoFile.of(content(second.getPhoto()), desk.rules());
        assertEquals(35.0 / 45, (double) cut.width() / cut.height(), 0.005);
        house.check();
        assertEquals(ApplicationState.CHECKED, application(1).getState());
        assertEquals(ApplicationState.CHECKED, application(2).getState());
        assertEquals(ApplicationState.DEFECTIVE, application(3).getState());
        // What was measured before is measured again in what was cut out.
        Photo kept = desk.waiting(house.session()).get(1);
        Checked again = desk.check(house.session(), kept);
        assertEquals(all.get(1).cut().text(), again.cut().text());
    }

    @Test
    void theOriginalStaysAndCanBeCutAgainAndTakenBack() throws Exception {
        desk.accept(house.session(), checked().stream().filter(Checked::good).toList(), null, done -> {});
        String first = application(2).getPhoto();
        Opened opened = desk.open(house.session(), desk.waiting(house.session()).get(1));
        assertArrayEquals(Files.readAllBytes(folder.resolve("1000002.JPG")), opened.file());
        Cut nearer = opened.cut().zoomed(1.04).turned(1.5, desk.rules());
        desk.accept(
                house.session(),
                List.of(desk.checked(opened, nearer, Optional.of(LocalDate.of(2026, 11, 1)), true)),
                null,
                done -> {});
        assertNotEquals(first, application(2).getPhoto());
        Opened again = desk.open(house.session(), desk.waiting(house.session()).get(1));
        assertEquals(nearer.text(), again.cut().text());
        assertEquals(opened.original(), again.original(), "the original is kept once");
        assertEquals(Optional.of(LocalDate.of(2026, 11, 1)), again.taken());

        desk.undo(house.session(), List.of(application(2).getId()), null);
        assertEquals(first, application(2).getPhoto());
        desk.undo(house.session(), List.of(application(2).getId()), null);
        assertEquals(null, application(2).getPhoto());
        var refused = assertThrows(
                Refusal.class,
                () -> desk.undo(house.session(), List.of(application(2).getId()), null));
        assertEquals("act.nothing", refused.key());
    }

    @Test
    void whatIsBeyondTheLimitsIsAcceptedOnlyWithItsReasonsKept() throws Exception {
        Checked blurred = checked().get(2);
        desk.accept(house.session(), List.of(blurred), null, done -> {});
        PhotoEdit edit = house.ledger()
                .open(
                        house.session(),
                        PhotoEdit.class,
                        house.all(PhotoEdit.class).getFirst().id());
        assertTrue(edit.getAccepted().contains("ぼけています"), edit.getAccepted());
    }

    @Test
    void whoMayNotSeePeopleSeesNoPhotos() {
        var blind = house.session().seeing(Set.of());
        assertEquals(
                "sight", assertThrows(Refusal.class, () -> desk.waiting(blind)).key());
    }
}
