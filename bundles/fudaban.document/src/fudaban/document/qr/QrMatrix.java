// SPDX-License-Identifier: EPL-2.0
package fudaban.document.qr;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import fudaban.document.DocumentException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** A QR code (ISO/IEC 18004, error correction M) as black and white modules, without quiet zone. */
public final class QrMatrix {
    /** Width in modules of the white border that ISO/IEC 18004 asks for. */
    public static final int QUIET = 4;

    private final ByteMatrix modules;

    private QrMatrix(ByteMatrix modules) {
        this.modules = modules;
    }

    /**
     * Encodes text; other than Latin-1 is written as UTF-8.
     *
     * @param content the text
     * @return the code
     * @throws DocumentException when the text is empty or too long for a QR code
     */
    public static QrMatrix of(String content) throws DocumentException {
        if (content.isEmpty()) {
            throw new DocumentException("qr.empty");
        }
        boolean latin = content.chars().allMatch(c -> c < 0x80);
        Map<EncodeHintType, Object> hints = latin ? Map.of() : Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
        try {
            return new QrMatrix(
                    Encoder.encode(content, ErrorCorrectionLevel.M, hints).getMatrix());
        } catch (WriterException e) {
            throw new DocumentException("qr.long", content.length());
        }
    }

    /**
     * Edge length.
     *
     * @return in modules
     */
    public int size() {
        return modules.getWidth();
    }

    /**
     * Colour of a module.
     *
     * @param x column from the left
     * @param y row from the top
     * @return true for black
     */
    public boolean black(int x, int y) {
        return modules.get(x, y) == 1;
    }

    /**
     * A PNG with quiet zone.
     *
     * @param scale pixels per module
     * @return the file
     * @throws IOException never in practice
     */
    public byte[] png(int scale) throws IOException {
        int edge = (size() + 2 * QUIET) * scale;
        BufferedImage image = new BufferedImage(edge, edge, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < edge; y++) {
            for (int x = 0; x < edge; x++) {
                int column = x / scale - QUIET;
                int row = y / scale - QUIET;
                boolean inside = column >= 0 && row >= 0 && column < size() && row < size();
                image.setRGB(x, y, inside && black(column, row) ? 0 : 0xFFFFFF);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
