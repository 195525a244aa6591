// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.print.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** CUPS' own IPP printer for tests, as a card printer; see {@code ippeve-sandbox.sh}. */
public final class IppEveSandbox implements AutoCloseable {
    private static final int PORT = 8631;
    private static final String CONF = """
        ATTR mimeMediaType document-format-supported %1$s
        ATTR mimeMediaType document-format-default %5$s
        ATTR text printer-info "Sandbox"
        ATTR text printer-make-and-model "Sandbox Card Printer"
        ATTR keyword media-default %2$s
        ATTR keyword media-supported %2$s
        ATTR keyword media-ready %2$s
        ATTR collection media-size-supported {
            MEMBER integer x-dimension %3$d
            MEMBER integer y-dimension %4$d
        }
        ATTR collection media-col-default {
            MEMBER collection media-size {
                MEMBER integer x-dimension %3$d
                MEMBER integer y-dimension %4$d
            }
        }
        ATTR resolution printer-resolution-supported 300dpi
        ATTR resolution printer-resolution-default 300dpi
        ATTR keyword sides-supported one-sided,two-sided-long-edge
        ATTR keyword sides-default one-sided
        ATTR octetString printer-supply index=1;class=supplyThatIsConsumed;type=ribbonWax;maxcapacity=200;level=50;colorantname=ymcko;
        ATTR text printer-supply-description "YMCKO Ribbon"
        """;

    /**
     * What kind of printer it is.
     *
     * @param formats MIME types it takes
     * @param media its word for the card
     * @param more lines of its configuration
     */
    public record Kind(String formats, String media, String more) {
        /** One that understands PDF. */
        public static final Kind PDF = new Kind("application/pdf,image/png", "om_card_85.6x53.98mm", "");

        /** One that takes nothing but PWG raster. */
        public static Kind raster(String media, String back) {
            return new Kind("image/pwg-raster", media, """
                ATTR resolution pwg-raster-document-resolution-supported 300dpi,600dpi
                ATTR keyword pwg-raster-document-type-supported srgb_8,sgray_8
                ATTR keyword pwg-raster-document-sheet-back %s
                """.formatted(back));
        }

        private String configuration() {
            boolean lying = media.contains("_85.6x");
            return CONF.formatted(formats, media, lying ? 8560 : 5398, lying ? 5398 : 8560, formats.split(",")[0])
                    + more;
        }
    }

    private final Sandbox sandbox;
    private final Relay relay;
    private final Path folder;

    /** Starts it, keeping its files there. */
    public IppEveSandbox(Path folder) throws IOException {
        this(folder, Kind.PDF);
    }

    /** Starts a printer of that kind. */
    public IppEveSandbox(Path folder, Kind kind) throws IOException {
        this.folder = folder;
        Files.writeString(folder.resolve("printer.conf"), kind.configuration());
        sandbox = new Sandbox("ippeve-sandbox.sh", Map.of(), folder.toString());
        var printer = sandbox.process()
                .descendants()
                .filter(each -> each.info().command().orElse("").endsWith("ippeveprinter"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("ippeveprinter is not running"));
        relay = Relay.into(printer.pid(), PORT);
    }

    /** Its address, through the relay. */
    public String address() {
        return "ipp://127.0.0.1:" + relay.port() + "/ipp/print";
    }

    /** The printer reports a keyword and stands still. */
    public void trouble(String keyword) throws IOException {
        Files.writeString(folder.resolve("trouble"), keyword);
    }

    /** The printer is well again. */
    public void helped() throws IOException {
        Files.deleteIfExists(folder.resolve("trouble"));
    }

    /** What came out for a job. */
    public byte[] printed(String job, String extension) throws IOException {
        return Files.readAllBytes(file(job, extension));
    }

    /** The file of {@link #printed}. */
    public Path file(String job, String extension) {
        return folder.resolve("out").resolve(job + "." + extension);
    }

    /** What it said. */
    public String log() throws IOException {
        return Files.readString(folder.resolve("log"));
    }

    @Override
    public void close() throws IOException {
        relay.close();
        sandbox.close();
    }
}
