// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.devices;

import fudaban.document.text.FontStack;
import fudaban.hardware.printer.PrintFailure;
import fudaban.hardware.printer.PrinterService;
import fudaban.hardware.virtual.hands.PracticeBench;
import fudaban.issuance.batch.DeskStations;
import fudaban.issuance.printer.DeskPrinters;
import fudaban.ui.testing.QuietDesk;
import fudaban.ui.testing.Screen;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 印刷 and 訓練用機器 as the workbench makes them, in both languages. */
class DevicePartsTest {
    private static final List<Locale> BOTH = List.of(Locale.JAPAN, Locale.ENGLISH);

    @TempDir
    Path scratch;

    private final PracticeBench bench = PracticeBench.make();

    @AfterEach
    void close() {
        bench.close();
    }

    private void printers(Screen screen, PrinterService... services) {
        var desk = new QuietDesk();
        var printers = new DeskPrinters(List.of(services));
        new PrintersPart()
                .create(
                        screen.shell(),
                        desk.ledger(),
                        desk.session(),
                        desk.work(),
                        printers,
                        new DeskPaper(printers),
                        new DeskStations(FontStack::shipped, printers));
        screen.open();
    }

    @Test
    void practiceDevicesCanBeHandled() {
        for (Locale locale : BOTH) {
            try (var screen = new Screen(locale)) {
                new PracticePart().create(screen.shell(), bench.operator(), new QuietDesk().work(), scratch);
                screen.open();
                screen.await(() -> screen.has("practice:1.insert"));
                screen.assertNamed();
            }
        }
    }

    @Test
    void printersThatCannotBeAskedAreNotSaidToBeAbsent() {
        for (Locale locale : BOTH) {
            try (var screen = new Screen(locale)) {
                printers(screen, () -> {
                    throw new PrintFailure(PrintFailure.Kind.NO_SERVICE, "x", "localhost:631");
                });
                String unknown = locale == Locale.ENGLISH ? "The printers cannot be reached" : "プリンターを確認できません";
                screen.await(() -> screen.shows(unknown));
                screen.assertShows("localhost:631");
                screen.assertNamed();
                if (locale == Locale.ENGLISH) {
                    screen.assertEnglish();
                }
            }
        }
    }

    @Test
    void withoutAnyPrinterThePageSaysSo() {
        try (var screen = new Screen()) {
            printers(screen);
            screen.await(() -> screen.shows("プリンターがありません"));
            screen.assertNamed();
        }
    }
}
