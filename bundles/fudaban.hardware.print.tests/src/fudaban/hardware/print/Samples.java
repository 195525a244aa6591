// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.print;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.ImageIO;

/** Small documents. */
final class Samples {
    private Samples() {}

    /** One page A4 with a bar whose place depends on the words. */
    static byte[] pdf(String words) {
        int x = 50 + Math.abs(words.hashCode() % 300);
        var content = "0 0 1 rg " + x + " 600 100 50 re f 1 0 0 rg 10 10 20 20 re f";
        var objects = List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595.28 841.89]/Contents 4 0 R/Resources<<>>>>",
                "<</Length " + content.length() + ">>stream\n" + content + "\nendstream");
        var out = new ByteArrayOutputStream();
        var table = new StringBuilder("0000000000 65535 f \n");
        out.writeBytes("%PDF-1.5\n".getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(out.size()));
            out.writeBytes(((i + 1) + " 0 obj\n" + objects.get(i) + "\nendobj\n").getBytes(StandardCharsets.US_ASCII));
        }
        int at = out.size();
        out.writeBytes(("xref\n0 5\n" + table + "trailer<</Size 5/Root 1 0 R>>\nstartxref\n" + at + "\n%%EOF\n")
                .getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    /** The hash of the dots of all pages, as Poppler draws them. */
    static List<String> dots(byte[] pdf) throws Exception {
        var hashes = new ArrayList<String>();
        for (var page : pages(pdf, 100)) {
            var bytes = ByteBuffer.allocate(4 * page.getWidth() * page.getHeight());
            for (int dot : page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth())) {
                bytes.putInt(dot);
            }
            hashes.add(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.array())));
        }
        return hashes;
    }

    /** All pages as Poppler draws them. */
    static List<BufferedImage> pages(byte[] pdf, int dpi) throws Exception {
        Path folder = Files.createTempDirectory("fudaban-dots");
        Path file = Files.write(folder.resolve("in.pdf"), pdf);
        var command = List.of(
                "pdftoppm",
                "-png",
                "-r",
                Integer.toString(dpi),
                file.toString(),
                folder.resolve("p").toString());
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new AssertionError("pdftoppm: " + said);
        }
        var pages = new ArrayList<BufferedImage>();
        try (var files = Files.list(folder)) {
            for (var each : files.sorted().toList()) {
                if (each.toString().endsWith(".png")) {
                    pages.add(ImageIO.read(each.toFile()));
                }
                Files.delete(each);
            }
        }
        Files.delete(folder);
        return pages;
    }
}
