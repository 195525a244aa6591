// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.hardware.print.sandbox.CupsRaster;
import fudaban.hardware.print.sandbox.IppEveSandbox;
import fudaban.hardware.printer.CardFaces;
import fudaban.hardware.printer.CardPrinter;
import fudaban.hardware.printer.JobState;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A printer that takes nothing but PWG raster; what it was given is read back with CUPS' own library, dot by dot. */
class PwgRasterTest {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @TempDir
    private Path folder;

    private interface Deed {
        void with(CardPrinter printer, IppEveSandbox device) throws Throwable;
    }

    private void with(String media, String back, Deed deed) throws Throwable {
        try (var device = new IppEveSandbox(folder, IppEveSandbox.Kind.raster(media, back));
                var service = new IppPrinterService("", device.address(), "tanaka")) {
            deed.with(assertInstanceOf(CardPrinter.class, service.printers().getFirst()), device);
        }
    }

    private CupsRaster.Page[] printed(CardPrinter printer, IppEveSandbox device, CardFaces faces, String key)
            throws Throwable {
        var job = printer.print(faces, key);
        assertEquals(JobState.DONE, job.await(PATIENCE, change -> {}).state(), device.log());
        return CupsRaster.read(device.file(job.id(), "pwg")).toArray(CupsRaster.Page[]::new);
    }

    @Test
    void everyDotArrivesInBothResolutionsAndOnBothSides() throws Throwable {
        with("om_card_85.6x53.98mm", "rotated", (printer, device) -> {
            assertEquals(Set.of(300, 600), printer.resolutions());
            for (int dpi : new int[] {300, 600}) {
                var pages = printed(printer, device, Faces.front(dpi, dpi), "pwg." + dpi);
                assertEquals(1, pages.length);
                assertEquals(dpi, pages[0].dpi());
                assertEquals("om_card_85.6x53.98mm", pages[0].media());
                assertEquals(0, Faces.differing(Faces.noise(dpi, dpi), pages[0].image()));
            }
            var both = printed(printer, device, Faces.both(300, 7), "pwg.both");
            assertEquals(2, both.length);
            assertTrue(both[0].duplex() && both[1].duplex());
            assertEquals(2, both[0].sides());
            assertEquals(0, Faces.differing(Faces.noise(300, 7), both[0].image()));
            // This printer wants the back turned by half, and is told that it is.
            assertEquals(-1, both[1].across());
            assertEquals(-1, both[1].along());
            assertEquals(0, Faces.differing(turnedByHalf(Faces.noise(300, 8)), both[1].image()));
            // Flat colours: long runs and lines that follow themselves.
            var flat = printed(printer, device, flat(), "pwg.flat");
            assertEquals(0, Faces.differing(flatImage(), flat[0].image()));
            assertTrue(device.printed("4", "pwg").length < 60_000, "runs are packed");
        });
    }

    @Test
    void aCardThatGoesInWithItsShortSideFirstIsTurnedByAQuarter() throws Throwable {
        with("om_card_53.98x85.6mm", "flipped", (printer, device) -> {
            var pages = printed(printer, device, Faces.both(300, 21), "pwg.upright");
            var front = Faces.noise(300, 21);
            assertEquals(front.getHeight(), pages[0].image().getWidth());
            assertEquals(front.getWidth(), pages[0].image().getHeight());
            var right = front.getWidth() - 1;
            // To the left: what was at the right is on top now.
            assertEquals(front.getRGB(right, 0), pages[0].image().getRGB(0, 0));
            assertEquals(front.getRGB(0, 0), pages[0].image().getRGB(0, right));
            // The back as well, and then upside down.
            assertEquals(1, pages[1].across());
            assertEquals(-1, pages[1].along());
            assertEquals(Faces.noise(300, 22).getRGB(0, 0), pages[1].image().getRGB(0, 0));
        });
    }

    private static BufferedImage turnedByHalf(BufferedImage image) {
        var turned = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                turned.setRGB(image.getWidth() - 1 - x, image.getHeight() - 1 - y, image.getRGB(x, y));
            }
        }
        return turned;
    }

    private static BufferedImage flatImage() {
        var image = new BufferedImage(CardFaces.width(300), CardFaces.height(300), BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.setColor(Color.BLUE);
        g.fillRect(100, 100, 500, 300);
        g.setColor(Color.BLACK);
        g.drawLine(0, 0, image.getWidth(), image.getHeight());
        g.dispose();
        return image;
    }

    private static CardFaces flat() throws Exception {
        return new CardFaces(Faces.png(flatImage()), Optional.empty(), 300);
    }
}
