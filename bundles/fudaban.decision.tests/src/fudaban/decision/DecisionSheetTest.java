// SPDX-License-Identifier: EPL-2.0
package fudaban.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import fudaban.document.text.FontStack;
import fudaban.ledger.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheet says what is to be decided, and can be read back by eye and by reader. */
class DecisionSheetTest {
    @TempDir
    Path folder;

    private TestDesk desk;

    @BeforeEach
    void open() throws Refusal {
        desk = new TestDesk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private DecisionSheet.Printed print(String number, Locale locale) throws Refusal {
        return new DecisionSheet(desk.ledger, desk.operator, FontStack.shipped())
                .print(SheetNumber.parse(number), locale);
    }

    private static String text(DecisionSheet.Printed printed) throws IOException {
        try (var pdf = Loader.loadPDF(printed.pdf())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    void itSaysWhatChangesByWhomAndCanBeReadBack() throws Exception {
        var printed = print(desk.waitingOnPaper(), Locale.JAPAN);
        String text = text(printed);
        for (String said : new String[] {
            "決裁票",
            printed.request().number(),
            "田中",
            "身分証等 C00001 髙橋　太郎",
            "状態",
            "有効",
            "失効中",
            "亡失",
            "氏名",
            "日付",
            "署名又は押印",
            "1/1"
        }) {
            assertTrue(text.contains(said), said + " is missing in:\n" + text);
        }
        try (var pdf = Loader.loadPDF(printed.pdf())) {
            assertEquals(1, pdf.getNumberOfPages());
            var image = new PDFRenderer(pdf).renderImageWithDPI(0, 150);
            int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
            assertEquals(
                    printed.qr(),
                    new QRCodeReader()
                            .decode(new BinaryBitmap(new HybridBinarizer(source)))
                            .getText());
            for (int pixel : pixels) {
                int red = pixel >> 16 & 0xFF;
                assertTrue(
                        Math.abs(red - (pixel >> 8 & 0xFF)) < 8 && Math.abs(red - (pixel & 0xFF)) < 8,
                        "only grey tones");
            }
        }
    }

    @Test
    void theSheetOfAnApprovalSaysWhatWasDoneAndWhoInstructed() throws Exception {
        var printed = print(desk.doneOnInstruction(), Locale.JAPAN);
        String text = text(printed);
        for (String said : new String[] {"事後承認票", "当直 鈴木", "令和8年4月4日", "失効中", "desk1:"}) {
            assertTrue(text.contains(said), said + " is missing in:\n" + text);
        }
        assertTrue(text(print(printed.request().number(), Locale.ENGLISH)).contains("Approval sheet"));
    }

    @Test
    void whoMayNotSeeANameDoesNotPrintIt() throws Exception {
        String number = desk.waitingOnPaper();
        // 検査担当 may not do the act either, so there is nothing to preview for that account.
        assertThrows(
                Refusal.class,
                () -> new DecisionSheet(desk.ledger, desk.inspector, FontStack.shipped())
                        .print(SheetNumber.parse(number), Locale.JAPAN));
        var owed = new TestDesk(folder.resolve("other"));
        try (owed) {
            var printed = new DecisionSheet(owed.ledger, owed.inspector, FontStack.shipped())
                    .print(SheetNumber.parse(owed.doneOnInstruction()), Locale.JAPAN);
            assertFalse(text(printed).contains("髙橋"));
        }
    }

    @Test
    void printingIsJournaledAndClosedSheetsAreNotPrinted() throws Exception {
        String number = desk.waitingOnPaper();
        print(number, Locale.JAPAN);
        assertEquals("ledger.access", desk.ledger.journal().head().orElseThrow().act());
        new Decisions(desk.ledger, desk.operator).withdraw(SheetNumber.parse(number), "不要");
        assertEquals(
                "request.closed",
                assertThrows(Refusal.class, () -> print(number, Locale.JAPAN)).key());
    }
}
