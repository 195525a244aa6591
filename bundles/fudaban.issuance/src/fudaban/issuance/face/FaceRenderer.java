// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.face;

import fudaban.document.text.FontCoverage;
import fudaban.document.text.FontStack;
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
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Draws faces, for the printer and for the screen alike: what is seen before is what is printed. Safe for use by several threads.
 */
public final class FaceRenderer {
    private static final double INCH = 25.4;
    /** Light enough for dark texts, dark enough for white ones. */
    private static final Color VEILED = new Color(0xB4BAC0);

    private final FaceLayout layout;
    private final FontStack fonts;
    private final int dpi;
    private final GlyphPictures glyphs;
    private final Backgrounds backgrounds;
    private final LineText text;
    /** What was unpacked last: a face is looked at, drawn and drawn again with the same photo. */
    private volatile Unpacked last = new Unpacked(new byte[0], Optional.empty());

    private record Unpacked(byte[] file, Optional<BufferedImage> picture) {}

    /** @param fonts the fonts of the desk */
    public FaceRenderer(FaceLayout layout, FontStack fonts) {
        this(layout, fonts, layout.dpi(), GlyphPictures.NONE, Backgrounds.NONE);
    }

    private FaceRenderer(FaceLayout layout, FontStack fonts, int dpi, GlyphPictures glyphs, Backgrounds backgrounds) {
        this.layout = layout;
        this.fonts = fonts;
        this.dpi = dpi;
        this.glyphs = glyphs;
        this.backgrounds = backgrounds;
        this.text = new LineText(fonts, glyphs);
    }

    /** The same with 外字 that are pictures. */
    public FaceRenderer with(GlyphPictures pictures) {
        return new FaceRenderer(layout, fonts, dpi, pictures, backgrounds);
    }

    /** The same with artwork, or without what the reader may not see. */
    public FaceRenderer with(Backgrounds artwork) {
        return new FaceRenderer(layout, fonts, dpi, glyphs, artwork);
    }

    /** The same in another resolution. */
    public FaceRenderer at(int otherDpi) {
        return new FaceRenderer(layout, fonts, otherDpi, glyphs, backgrounds);
    }

    /**
     * Why a face cannot be printed: characters without a glyph, texts that would be cut, a missing photo, artwork that is not there or may not be seen.
     * Asked before a card is written.
     *
     * @param fields texts by the names of {@link Text#field()}
     */
    public List<Say> problems(CredentialKind kind, Map<String, String> fields, Optional<byte[]> photo) {
        List<Say> problems = new ArrayList<>(problems(kind, fields, photo.isPresent()));
        Face face = layout.faces().get(kind);
        if (face != null
                && face.photo() != null
                && photo.isPresent()
                && unpacked(photo.get()).isEmpty()) {
            problems.add(Say.of("face.photo.broken"));
        }
        return problems;
    }

    /**
     * The same without unpacking the photo, for looking at very many faces.
     *
     * @param photo whether there is one
     */
    public List<Say> problems(CredentialKind kind, Map<String, String> fields, boolean photo) {
        Face face = layout.faces().get(kind);
        if (face == null) {
            return List.of(Say.of("face.none", kind.getName()));
        }
        List<Say> problems = new ArrayList<>();
        check(face.front(), fields, problems);
        if (face.back() != null) {
            check(face.back(), fields, problems);
        }
        if (backgrounds.hidden()) {
            problems.add(Say.of("face.artwork.sight"));
        }
        if (face.photo() != null && !photo) {
            problems.add(Say.of("face.photo"));
        }
        return problems;
    }

    private void check(Side side, Map<String, String> fields, List<Say> problems) {
        for (Text line : side.texts()) {
            String written = Fitted.written(layout, line, fields);
            text.missing(written).forEach(glyph -> problems.add(FontCoverage.problem(glyph)::text));
            if (!written.isEmpty()) {
                Fitted.of(line, written, text).problem().ifPresent(problems::add);
            }
        }
        if (side.artwork() != null
                && !backgrounds.hidden()
                && backgrounds.picture(side.artwork()).isEmpty()) {
            problems.add(Say.of("face.artwork.missing", side.artwork()));
        }
    }

    /** Whether any card of this layout has something on its back. */
    public boolean bothSides() {
        return layout.faces().values().stream().anyMatch(face -> face.back() != null);
    }

    /** Whether any card of this layout has artwork that is sealed: what is drawn then is protected too. */
    public boolean sealed() {
        return layout.faces().values().stream()
                .anyMatch(face -> face.artwork() != null
                        || face.back() != null && face.back().artwork() != null);
    }

    /** Dots per inch of what is drawn. */
    public int dpi() {
        return dpi;
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
        return front(kind, fields, photo);
    }

    /**
     * The sides as they would be printed, for looking at, whatever {@link #problems} finds: what is too long reaches beyond its box, and a missing photo is
     * an empty frame.
     */
    public List<BufferedImage> preview(CredentialKind kind, Map<String, String> fields, Optional<byte[]> photo) {
        Face face = layout.faces().get(kind);
        if (face == null) {
            return List.of();
        }
        return face.back() == null
                ? List.of(front(kind, fields, photo))
                : List.of(front(kind, fields, photo), side(face.back(), fields, null, Optional.empty()));
    }

    private BufferedImage front(CredentialKind kind, Map<String, String> fields, Optional<byte[]> photo) {
        Face face = layout.faces().get(kind);
        return side(face.front(), fields, face.photo(), photo);
    }

    private BufferedImage side(Side side, Map<String, String> fields, Box photoBox, Optional<byte[]> photo) {
        double scale = dpi / INCH;
        var image = new BufferedImage(
                (int) Math.round(layout.width() * scale),
                (int) Math.round(layout.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            g.setColor(backgrounds.hidden() ? VEILED : Color.WHITE);
            g.fillRect(0, 0, image.getWidth(), image.getHeight());
            g.scale(scale, scale);
            if (!backgrounds.hidden()) {
                artwork(g, side);
            }
            if (photoBox != null) {
                photo(g, photoBox, photo);
            }
            for (Text line : side.texts()) {
                draw(g, line, Fitted.written(layout, line, fields));
            }
            if (backgrounds.hidden()) {
                mark(g);
            }
        } finally {
            g.dispose();
        }
        return image;
    }

    private void artwork(Graphics2D g, Side side) {
        if (side.artwork() != null) {
            backgrounds.picture(side.artwork()).ifPresent(picture -> {
                var whole = new java.awt.geom.AffineTransform();
                whole.scale(layout.width() / picture.getWidth(), layout.height() / picture.getHeight());
                g.drawImage(picture, whole, null);
            });
        }
        side.shapes().forEach(shape -> Artwork.draw(g, shape));
    }

    private Optional<BufferedImage> unpacked(byte[] file) {
        Unpacked known = last;
        if (known.file() != file) {
            known = new Unpacked(file, PhotoImage.read(file));
            last = known;
        }
        return known.picture();
    }

    private void photo(Graphics2D g, Box box, Optional<byte[]> photo) {
        Optional<BufferedImage> picture = photo.flatMap(this::unpacked);
        if (picture.isPresent()) {
            PhotoImage.draw(g, picture.get(), box);
        } else {
            g.setColor(new Color(0xD8DCE0));
            g.fill(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
        }
    }

    /** Says on the face that something was left out. */
    private void mark(Graphics2D g) {
        String mark = Say.of("face.artwork.mark").text(java.util.Locale.JAPAN);
        double size = 2.4;
        double wide = text.width(mark, size, true);
        double x = layout.width() - wide - 2;
        double y = layout.height() - 4.4;
        g.setColor(Color.WHITE);
        g.fill(new Rectangle2D.Double(x - 1, y, wide + 2, size * 1.5));
        g.setColor(new Color(0xA02020));
        text.draw(g, mark, x, y + size * 1.13, size, true, 1);
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
        return new CardFaces(
                front,
                Optional.ofNullable(back).map(side -> Png.of(side(side, fields, null, Optional.empty()), dpi)),
                dpi);
    }

    /** The front as PNG with its resolution. */
    public byte[] png(String number, CredentialKind kind, Map<String, String> fields, Optional<byte[]> photo)
            throws FaceException {
        return Png.of(render(number, kind, fields, photo), dpi);
    }

    private void draw(Graphics2D g, Text line, String written) {
        if (written.isEmpty()) {
            return;
        }
        Fitted fitted = Fitted.of(line, written, text);
        double width = text.width(written, fitted.size(), line.bold()) * fitted.narrow();
        Box box = line.box();
        double x = switch (line.align() == null ? "left" : line.align()) {
            case "center" -> box.x() + (box.width() - width) / 2;
            case "right" -> box.x() + box.width() - width;
            default -> box.x();
        };
        // The middle of a character lies 0.38 em above its base line.
        double base = box.y() + box.height() / 2 + fitted.size() * (LineText.ABOVE - 0.5);
        g.setColor(Color.decode(line.color() == null ? "#000000" : line.color()));
        text.draw(g, written, x, base, fitted.size(), line.bold(), fitted.narrow());
    }
}
