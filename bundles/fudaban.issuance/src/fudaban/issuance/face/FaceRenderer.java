// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.face;

import fudaban.document.text.FontCoverage;
import fudaban.document.text.FontStack;
import fudaban.document.text.TextRenderer;
import fudaban.hardware.printer.CardFaces;
import fudaban.issuance.Say;
import fudaban.issuance.profile.FaceLayout;
import fudaban.issuance.profile.FaceLayout.Box;
import fudaban.issuance.profile.FaceLayout.Face;
import fudaban.issuance.profile.FaceLayout.Side;
import fudaban.issuance.profile.FaceLayout.Text;
import fudaban.model.CredentialKind;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Draws faces. Safe for use by several threads. */
public final class FaceRenderer {
    private static final double POINT = 25.4 / 72;

    private final FaceLayout layout;
    private final FontCoverage coverage;
    private final TextRenderer text;

    /** @param fonts the fonts of the desk */
    public FaceRenderer(FaceLayout layout, FontStack fonts) {
        this.layout = layout;
        this.coverage = new FontCoverage(fonts);
        this.text = new TextRenderer(fonts);
    }

    /**
     * Why a face cannot be made: characters without a glyph, texts that would be cut, a missing photo. Asked before a card is written.
     *
     * @param fields texts by the names of {@link Text#field()}
     */
    public List<Say> problems(CredentialKind kind, Map<String, String> fields, Optional<byte[]> photo) {
        Face face = layout.faces().get(kind);
        if (face == null) {
            return List.of(Say.of("face.none", kind.getName()));
        }
        List<Say> problems = new ArrayList<>();
        face.texts().forEach(line -> check(line, fields, problems));
        if (face.back() != null) {
            face.back().texts().forEach(line -> check(line, fields, problems));
        }
        if (face.photo() != null && photo.isEmpty()) {
            problems.add(Say.of("face.photo"));
        } else if (face.photo() != null && PhotoImage.read(photo.get()).isEmpty()) {
            problems.add(Say.of("face.photo.broken"));
        }
        return problems;
    }

    private void check(Text line, Map<String, String> fields, List<Say> problems) {
        String written = written(line, fields);
        coverage.problems(written).forEach(problem -> problems.add(problem::text));
        if (!written.isEmpty() && size(line, written) < line.smallest()) {
            problems.add(Say.of("face.cut", written, line.smallest()));
        }
    }

    /** Whether any card of this layout has something on its back. */
    public boolean bothSides() {
        return layout.faces().values().stream().anyMatch(face -> face.back() != null);
    }

    /** Dots per inch of what is drawn. */
    public int dpi() {
        return layout.dpi();
    }

    /**
     * Draws the front.
     *
     * @param number for messages
     * @throws FaceException when {@link #problems} finds any
     */
    public BufferedImage render(String number, CredentialKind kind, Map<String, String> fields, Optional<byte[]> photo)
            throws FaceException {
        List<Say> problems = problems(kind, fields, photo);
        if (!problems.isEmpty()) {
            throw new FaceException(number, problems);
        }
        Face face = layout.faces().get(kind);
        return draw(g -> {
            face.shapes().forEach(shape -> Artwork.draw(g, shape));
            if (face.photo() != null) {
                PhotoImage.draw(g, PhotoImage.read(photo.orElseThrow()).orElseThrow(), face.photo());
            }
            face.texts().forEach(line -> draw(g, line, written(line, fields)));
        });
    }

    private BufferedImage draw(Consumer<Graphics2D> what) {
        double scale = layout.dpi() / 25.4;
        var image = new BufferedImage(
                (int) Math.round(layout.width() * scale),
                (int) Math.round(layout.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            g.setColor(Color.WHITE);
            g.fillRect(0, 0, image.getWidth(), image.getHeight());
            g.scale(scale, scale);
            what.accept(g);
        } finally {
            g.dispose();
        }
        return image;
    }

    /**
     * Both sides as they are printed, as PNG with their resolution.
     *
     * @throws FaceException when {@link #problems} finds any
     */
    public CardFaces faces(String number, CredentialKind kind, Map<String, String> fields, Optional<byte[]> photo)
            throws FaceException {
        byte[] front = png(number, kind, fields, photo);
        Side back = layout.faces().get(kind).back();
        if (back == null) {
            return new CardFaces(front, Optional.empty(), layout.dpi());
        }
        BufferedImage image = draw(g -> {
            back.shapes().forEach(shape -> Artwork.draw(g, shape));
            back.texts().forEach(line -> draw(g, line, written(line, fields)));
        });
        return new CardFaces(front, Optional.of(Png.of(image, layout.dpi())), layout.dpi());
    }

    /** The front as PNG with its resolution. */
    public byte[] png(String number, CredentialKind kind, Map<String, String> fields, Optional<byte[]> photo)
            throws FaceException {
        return Png.of(render(number, kind, fields, photo), layout.dpi());
    }

    private static String written(Text line, Map<String, String> fields) {
        if (line.field() == null || line.field().isEmpty()) {
            return or(line.before()) + or(line.after());
        }
        String value = fields.getOrDefault(line.field(), "");
        return value.isEmpty() ? "" : or(line.before()) + value + or(line.after());
    }

    private static String or(String text) {
        return text == null ? "" : text;
    }

    /** The size in points at which the line fits its box. */
    private double size(Text line, String written) {
        return text.fit(written, line.box().width(), line.size() * POINT, line.bold()) / POINT;
    }

    private void draw(Graphics2D g, Text line, String written) {
        if (written.isEmpty()) {
            return;
        }
        double size = size(line, written) * POINT;
        double width = text.width(written, size, line.bold());
        Box box = line.box();
        double x = switch (line.align() == null ? "left" : line.align()) {
            case "center" -> box.x() + (box.width() - width) / 2;
            case "right" -> box.x() + box.width() - width;
            default -> box.x();
        };
        // Japanese glyphs stand from 0.12 em below the base line to 0.88 em above it.
        double base = box.y() + box.height() / 2 + size * 0.38;
        g.setColor(Color.decode(line.color() == null ? "#000000" : line.color()));
        text.draw(g, written, x, base, size, line.bold());
    }
}
