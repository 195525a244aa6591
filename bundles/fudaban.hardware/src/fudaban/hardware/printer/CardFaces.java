// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.printer;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * What is printed on one card, dot by dot.
 *
 * @param front PNG of the front, lying, {@link #width} x {@link #height} dots
 * @param back PNG of the back, or empty
 * @param dpi dots per inch of both, 300 or 600
 */
public record CardFaces(byte[] front, Optional<byte[]> back, int dpi) {
    private static final double INCH = 25.4;
    /** Rounding of different programs. */
    private static final int TOLERANCE = 2;

    /** Copies the pictures. */
    public CardFaces {
        Objects.requireNonNull(back);
        front = front.clone();
        back = back.map(byte[]::clone);
    }

    @Override
    public byte[] front() {
        return front.clone();
    }

    /** Dots along the long side of a CR80 card. */
    public static int width(int dpi) {
        return (int) Math.round(85.60 / INCH * dpi);
    }

    /** Dots along its short side. */
    public static int height(int dpi) {
        return (int) Math.round(53.98 / INCH * dpi);
    }

    /** How many sides are printed. */
    public int sides() {
        return back.isPresent() ? 2 : 1;
    }

    /**
     * The front as a picture.
     *
     * @throws PrintFailure CONTENT when it is no picture, or not of the size of a card at this resolution
     */
    public BufferedImage frontImage() throws PrintFailure {
        return read(front, "front");
    }

    /** The back as a picture; empty when there is none. */
    public Optional<BufferedImage> backImage() throws PrintFailure {
        return back.isEmpty() ? Optional.empty() : Optional.of(read(back.get(), "back"));
    }

    private BufferedImage read(byte[] png, String side) throws PrintFailure {
        BufferedImage image;
        try {
            // In memory: reading a stream directly, Java keeps a copy of the face in a temporary file.
            image = ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(png)));
        } catch (IOException | RuntimeException broken) {
            throw new PrintFailure(PrintFailure.Kind.CONTENT, side, broken, side, "png");
        }
        if (image == null) {
            throw new PrintFailure(PrintFailure.Kind.CONTENT, side + " is no picture", side, "png");
        }
        if (Math.abs(image.getWidth() - width(dpi)) > TOLERANCE
                || Math.abs(image.getHeight() - height(dpi)) > TOLERANCE) {
            var size = image.getWidth() + " x " + image.getHeight() + " (" + dpi + " dpi)";
            throw new PrintFailure(PrintFailure.Kind.CONTENT, side + " " + size, side, size);
        }
        return image;
    }

    /** Sides and resolution; what is printed is personal. */
    @Override
    public String toString() {
        return "CardFaces[" + sides() + " sides, " + dpi + " dpi]";
    }
}
