// SPDX-License-Identifier: EPL-2.0
package fudaban.document.internal.pdf;

import fudaban.document.DocumentException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Pictures of a document; the same bytes are embedded once. JPEG goes in as it is. */
final class Images {
    private final PDDocument document;
    private final Map<ByteBuffer, PDImageXObject> known = new HashMap<>();

    Images(PDDocument document) {
        this.document = document;
    }

    PDImageXObject of(byte[] data) throws IOException {
        ByteBuffer key = ByteBuffer.wrap(data);
        PDImageXObject image = known.get(key);
        if (image == null) {
            image = embed(data);
            known.put(key, image);
        }
        return image;
    }

    private PDImageXObject embed(byte[] data) throws IOException {
        BufferedImage picture;
        try {
            // In memory: reading a stream directly, Java keeps a copy of the picture in a temporary file.
            picture = ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(data)));
        } catch (IOException | RuntimeException e) {
            picture = null;
        }
        if (picture == null) {
            throw new DocumentException("image.unreadable");
        }
        boolean jpeg = data.length > 2 && (data[0] & 0xFF) == 0xFF && (data[1] & 0xFF) == 0xD8;
        return jpeg
                ? JPEGFactory.createFromByteArray(document, data)
                : LosslessFactory.createFromImage(document, picture);
    }
}
