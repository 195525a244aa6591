// SPDX-License-Identifier: EPL-2.0
package fudaban.document.qr;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds QR codes in pictures of paper, whichever way up. */
public final class QrReader {
    private static final Map<DecodeHintType, Object> HARDER = Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE);

    private QrReader() {}

    /**
     * The texts of the codes in a picture.
     *
     * @param picture any; shades of grey are read without a copy
     * @param harder whether to take more time for poor pictures
     * @return each text once, in no order; empty where there is none, or none that can be read
     */
    public static List<String> read(BufferedImage picture, boolean harder) {
        LuminanceSource grey = grey(picture);
        Set<String> texts = new LinkedHashSet<>();
        var hybrid = new BinaryBitmap(new HybridBinarizer(grey));
        Map<DecodeHintType, Object> hints = harder ? HARDER : Map.of();
        try {
            for (Result result : new QRCodeMultiReader().decodeMultiple(hybrid, hints)) {
                texts.add(result.getText());
            }
        } catch (NotFoundException none) {
            if (harder) {
                one(hybrid, texts);
                one(new BinaryBitmap(new GlobalHistogramBinarizer(grey)), texts);
            }
        }
        return List.copyOf(texts);
    }

    private static void one(BinaryBitmap picture, Set<String> texts) {
        try {
            texts.add(new QRCodeReader().decode(picture, HARDER).getText());
        } catch (ReaderException none) {
            // What one binarizer does not see the other may.
        }
    }

    private static LuminanceSource grey(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        BufferedImage plain = picture;
        if (picture.getType() != BufferedImage.TYPE_BYTE_GRAY
                || ((DataBufferByte) picture.getRaster().getDataBuffer()).getData().length != width * height) {
            plain = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
            var g = plain.createGraphics();
            g.drawImage(picture, 0, 0, java.awt.Color.WHITE, null);
            g.dispose();
        }
        byte[] shades = ((DataBufferByte) plain.getRaster().getDataBuffer()).getData();
        return new PlanarYUVLuminanceSource(shades, width, height, 0, 0, width, height, false);
    }
}
