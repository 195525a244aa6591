// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.print.internal;

import fudaban.hardware.CardReaderService;
import fudaban.hardware.print.internal.ipp.IppGroup;
import fudaban.hardware.print.internal.ipp.IppValue;
import fudaban.hardware.printer.CardEncoder;
import fudaban.hardware.printer.CardFaces;
import fudaban.hardware.printer.CardPrinter;
import fudaban.hardware.printer.CardPrinterSetup;
import fudaban.hardware.printer.PaperOrder.Media;
import fudaban.hardware.printer.PrintFailure;
import fudaban.hardware.printer.PrintJob;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Cards over IPP. */
final class IppCardPrinter extends IppPrinter implements CardPrinter {
    private static final Set<Integer> CARD_RESOLUTIONS = Set.of(300, 600);

    private final CardPrinterSetup setup;
    private final Optional<CardEncoder> encoder;

    IppCardPrinter(Queue queue, CardPrinterSetup setup, Collection<CardReaderService> readers) {
        super(queue);
        this.setup = setup;
        this.encoder = setup.encoder().map(inside -> new IppCardEncoder(this, inside, readers));
    }

    @Override
    public Feeding feeding() {
        return setup.feeding();
    }

    @Override
    public Set<Integer> resolutions() {
        if (!setup.resolutions().isEmpty()) {
            return setup.resolutions();
        }
        var told = queue().resolutions();
        told.retainAll(CARD_RESOLUTIONS);
        return told.isEmpty() ? Set.of(300) : told;
    }

    @Override
    public boolean bothSides() {
        return setup.bothSides().orElse(queue().bothSides());
    }

    @Override
    public Optional<CardEncoder> encoder() {
        return encoder;
    }

    @Override
    public PrintJob print(CardFaces faces, String key) throws PrintFailure {
        if (!resolutions().contains(faces.dpi())) {
            throw unsupported(faces.dpi() + " dpi");
        }
        if (faces.sides() == 2 && !bothSides()) {
            throw unsupported("two-sided");
        }
        var job = new IppGroup(IppGroup.JOB)
                .keyword("sides", faces.sides() == 2 ? "two-sided-long-edge" : "one-sided")
                .keyword("print-color-mode", "color");
        if (queue().names(faces.dpi())) {
            job.add("printer-resolution", IppValue.RESOLUTION, new IppValue.Resolution(faces.dpi(), faces.dpi(), 3));
        }
        if (queue().isCups()) {
            // CUPS hands printer-resolution on as 600x600dpi; where the PPD file says 600dpi, that is no choice of it.
            job.keyword("Resolution", faces.dpi() + "dpi");
        }
        if (queue().takes("application/pdf")) {
            return send(key, CardPdf.of(faces), "application/pdf", Media.CR80, job);
        }
        if (PwgRaster.takenBy(queue())) {
            var sheet = PwgRaster.Sheet.of(queue(), queue().word(Media.CR80).orElse("om_card_85.6x53.98mm"));
            return send(key, PwgRaster.of(faces, sheet), PwgRaster.TYPE, Media.CR80, job);
        }
        if (queue().takes("image/png") && faces.sides() == 1) {
            return send(key, faces.front(), "image/png", Media.CR80, job);
        }
        throw unsupported("PDF, PWG raster");
    }
}
