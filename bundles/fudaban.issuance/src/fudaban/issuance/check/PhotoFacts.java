// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * What a photo's file says of itself, looked at before its pixels are unpacked: a small file can hold a picture that fills the memory.
 *
 * @param width in pixels; 0 when unknown
 * @param height in pixels; 0 when unknown
 * @param problem image (none we can read), huge (more pixels than allowed) or broken; empty when it can be used
 */
record PhotoFacts(int width, int height, Optional<String> problem) {
    static PhotoFacts of(byte[] file, long pixels) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return new PhotoFacts(0, 0, Optional.of("image"));
            }
            return of(readers.next(), in, pixels);
        } catch (IOException | RuntimeException broken) {
            return new PhotoFacts(0, 0, Optional.of("broken"));
        }
    }

    private static PhotoFacts of(ImageReader reader, ImageInputStream in, long pixels) throws IOException {
        try {
            reader.setInput(in);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > pixels) {
                return new PhotoFacts(width, height, Optional.of("huge"));
            }
            // Decoding shows what the header hides: a cut file, or colours (CMYK) the printer's driver does not take.
            reader.read(0);
            return new PhotoFacts(width, height, Optional.empty());
        } finally {
            reader.dispose();
        }
    }
}
