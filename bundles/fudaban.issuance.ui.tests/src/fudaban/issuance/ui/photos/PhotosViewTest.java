// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.photos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.document.text.FontStack;
import fudaban.issuance.model.Application;
import fudaban.issuance.model.ApplicationState;
import fudaban.issuance.model.IssuanceFactory;
import fudaban.issuance.model.IssuancePackage.Literals;
import fudaban.issuance.photo.PhotoActs;
import fudaban.issuance.photo.model.PhotoPackage;
import fudaban.issuance.profile.FaceLayout;
import fudaban.issuance.profile.FaceLayout.Box;
import fudaban.issuance.profile.PhotoRules;
import fudaban.issuance.profile.PhotoRules.Range;
import fudaban.ledger.Receipt;
import fudaban.ledger.Submission;
import fudaban.ledger.query.Row;
import fudaban.ledger.spi.EditionFiles;
import fudaban.model.Attachment;
import fudaban.model.CredentialKind;
import fudaban.model.ModelFactory;
import fudaban.ui.access.Access;
import fudaban.ui.job.Job;
import fudaban.ui.job.Task;
import fudaban.ui.table.RecordTable;
import fudaban.ui.testing.QuietDesk;
import fudaban.ui.testing.Screen;
import fudaban.ui.words.Words;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The photo desk with keys only: nudged, turned, fitted, taken back, accepted. */
class PhotosViewTest {
    private static final PhotoRules RULES = new PhotoRules(
            35,
            45,
            new Range(32, 36),
            new Range(2, 6),
            2.5,
            15,
            300,
            600,
            new Range(80, 225),
            0.08,
            10,
            18,
            0.02,
            6,
            12_582_912,
            60_000_000);
    private static final FaceLayout LAYOUT = new FaceLayout(
            85.6,
            53.98,
            300,
            Map.of(
                    CredentialKind.STAFF_CARD,
                    new FaceLayout.Face(List.of(), new Box(5, 13, 21, 27), List.of(), null, null)),
            null);

    private final Screen screen = new Screen();
    private final QuietDesk desk = new QuietDesk();
    private final List<Submission> submitted = new ArrayList<>();
    private PhotosModel model;

    @AfterEach
    void close() {
        screen.close();
    }

    private static byte[] drawn(double top, double chin) throws Exception {
        var image = new BufferedImage(700, 900, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(new Color(0xDDE4EA));
        g.fillRect(0, 0, 700, 900);
        g.setColor(new Color(0x2B3A4A));
        g.fillRoundRect(60, (int) ((chin + 0.1) * 900), 580, 500, 200, 200);
        g.setColor(new Color(0xC99B7C));
        g.fillRect(280, (int) (chin * 900) - 60, 140, 200);
        g.fillOval(160, (int) (top * 900), 380, (int) ((chin - top) * 900));
        g.setColor(Color.BLACK);
        for (int i = 0; i < 40; i++) {
            g.drawLine(240, 300 + 4 * i, 460, 300 + 4 * i);
        }
        g.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", out);
        return out.toByteArray();
    }

    private void open() throws Exception {
        byte[] good = drawn(0.09, 0.845);
        byte[] low = drawn(0.3, 0.8);
        desk.holds(Application.class, row("1", "p1"), row("2", "p2"), row("3", ""))
                .answers("profile", (self, method, arguments) -> arguments[0] == PhotoRules.class ? RULES : LAYOUT)
                .answers(
                        "edition",
                        (self, method, arguments) -> EditionFiles.of(
                                "FaceLayout",
                                "test",
                                QuietDesk.CLOCK
                                        .instant()
                                        .atZone(QuietDesk.CLOCK.getZone())
                                        .toLocalDate(),
                                "{}"))
                .answers("submit", (self, method, arguments) -> {
                    submitted.add((Submission) arguments[1]);
                    return new Receipt(
                            "desk1", 1, "00", QuietDesk.CLOCK.instant(), List.of("w1"), Optional.empty(), false);
                })
                .answers("open", (self, method, arguments) -> {
                    if (arguments[1] == Attachment.class) {
                        Attachment file = ModelFactory.eINSTANCE.createAttachment();
                        file.setContent(arguments[2].equals("p1") ? good : low);
                        return file;
                    }
                    Application application = IssuanceFactory.eINSTANCE.createApplication();
                    application.setNumber("A26-0000" + arguments[2]);
                    application.setFamilyName("見本");
                    application.setStaffNumber("1000000");
                    application.setCardKind(CredentialKind.STAFF_CARD);
                    return application;
                });
        model = new PhotosModel(desk.seat(Locale.JAPAN), desk.work(), FontStack.shipped());
        var words = Words.of(PhotosPart.class, Locale.JAPAN);
        new PhotosView(screen.shell(), model, words, desk.printing(), QuietDesk.CLOCK, new PhotosView.Asks() {
            @Override
            public void folder() {}

            @Override
            public void start(String title, Task task, Consumer<Job> ended) {
                desk.jobs().start(title, task, ended);
            }
        });
        screen.open();
        model.load();
        screen.settle();
    }

    private static fudaban.ledger.query.Row row(String id, String photo) {
        return QuietDesk.row(
                id,
                Map.of(
                        Literals.APPLICATION__NUMBER,
                        "A26-0000" + id,
                        Literals.APPLICATION__DISPLAY_NAME,
                        "見本　" + id,
                        Literals.APPLICATION__STATE,
                        ApplicationState.RECEIVED,
                        Literals.APPLICATION__PHOTO,
                        photo));
    }

    private void key(int code, char character, int mask) {
        var event = new Event();
        event.keyCode = code;
        event.character = character;
        event.stateMask = mask;
        screen.find(CutCanvas.class, "photo.cut").notifyListeners(SWT.KeyDown, event);
        screen.settle();
    }

    @Test
    void everythingHasANameAndTheListSaysHowEachStands() throws Exception {
        open();
        assertEquals(List.of(), Access.unnamed(screen.shell()));
        assertEquals(3, model.lines().shown().size());
        assertEquals("基準内", cell(0, 2), () -> reasons());
        assertEquals("印刷可", cell(0, 3));
        assertEquals("未照合", cell(1, 2));
        assertEquals("写真なし", cell(2, 2));
        screen.press("photos.check");
        assertEquals("要確認", cell(1, 2), "its head stands too low and cannot be cut to the norm");
        assertEquals("要確認", cell(2, 3), "a face without a photo");
        screen.assertShows("頭頂からあご", "解像度");
    }

    private String cell(int line, int column) {
        RecordTable list = screen.find(RecordTable.class, "photos.list");
        return list.columns().get(column).text(list.model().row(line).orElseThrow());
    }

    @Test
    void theListIsSortedNarrowedAndGroupedAndWhatIsOpenStaysSelected() throws Exception {
        open();
        RecordTable list = screen.find(RecordTable.class, "photos.list");
        assertEquals(List.of("1"), list.selected().stream().map(Row::id).toList(), "the first with a photo is open");
        model.lines().search().sort(Literals.APPLICATION__NUMBER, true);
        screen.settle();
        assertEquals(List.of("3", "2", "1"), model.lines().shown());
        assertEquals(List.of("1"), list.selected().stream().map(Row::id).toList());
        list.select(1);
        screen.settle();
        assertEquals("2", model.row().orElseThrow().photo().application());
        model.lines().search().type("見本　3");
        screen.settle();
        assertEquals(List.of("3"), model.lines().shown());
        model.lines().search().clear();
        screen.settle();
        assertEquals(
                2,
                list.model().source().groups(list.model().query(), PhotoPackage.Literals.PHOTO_LINE__FACE).stream()
                        .filter(group -> group.count() > 0)
                        .count());
        assertTrue(list.isHidden(list.columns().getLast()), "there is no room for it beside the photo");
    }

    private String reasons() {
        return String.valueOf(model.row().orElseThrow().checked().reasons().stream()
                .map(reason -> reason.text(Locale.JAPAN))
                .toList());
    }

    @Test
    void keysMoveZoomTurnFitAndTakeBack() throws Exception {
        open();
        CutEditor editor = model.editor().orElseThrow();
        var before = editor.cut();
        double perMm = before.height() / 45;
        key(SWT.ARROW_LEFT, '\0', 0);
        assertEquals(before.x() + 0.25 * perMm, editor.cut().x(), 0.01, "the picture goes left under the guide");
        key(SWT.ARROW_UP, '\0', SWT.SHIFT);
        assertEquals(before.y() + 2 * perMm, editor.cut().y(), 0.01);
        key('+', '+', 0);
        assertEquals(before.height() / 1.01, editor.cut().height(), 0.01);
        key('.', '.', 0);
        assertEquals(0.25, editor.cut().angle(), 0.001);
        double chin = editor.lines().orElseThrow()[1];
        key('h', 'h', 0);
        assertEquals(chin + 0.25, editor.lines().orElseThrow()[1], 0.01);
        key('f', 'f', 0);
        assertEquals(4, editor.lines().orElseThrow()[0], 0.05);
        assertEquals(38, editor.lines().orElseThrow()[1], 0.05);
        for (int i = 0; i < 6; i++) {
            key('z', '\u001a', SWT.MOD1);
        }
        assertEquals(before, editor.cut());
        assertTrue(submitted.isEmpty());
    }

    @Test
    void enterAcceptsWithWhatIsCutAndGoesToTheNext() throws Exception {
        open();
        key(SWT.CR, '\r', 0);
        var act = submitted.stream()
                .filter(each -> each.act().equals(PhotoActs.CUT))
                .findFirst()
                .orElseThrow();
        var one = ((PhotoActs.CutPhotos) act.input()).photos().getFirst();
        assertEquals("1", one.application());
        assertEquals("p1", one.original());
        assertTrue(act.carried().containsKey(one.result()));
        assertEquals(1, model.chosen(), "on to the next that needs a look");
        assertFalse(screen.find(Button.class, "photos.acceptGood").isEnabled());
    }
}
