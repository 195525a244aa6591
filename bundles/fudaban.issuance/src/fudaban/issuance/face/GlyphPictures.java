// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.face;

import fudaban.document.text.Graphemes;
import fudaban.issuance.internal.Pages;
import fudaban.issuance.photo.Photos;
import fudaban.issuance.photo.model.FaceGlyph;
import fudaban.issuance.photo.model.PhotoPackage.Literals;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.Attachment;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * 外字 as pictures, by their code points: characters of the private use area and variants (IVS) no font has. Where a picture is kept it is drawn, even if
 * a font has something at this code point: the office decides what its 外字 look like. Shapes only: black is drawn in the colour of the text.
 */
public final class GlyphPictures {
    /** None at all. */
    public static final GlyphPictures NONE = new GlyphPictures(Map.of());

    private static final int DARK = 128;

    private final Map<String, BufferedImage> byText;

    /** @param byText pictures by the character as it is written */
    public GlyphPictures(Map<String, BufferedImage> byText) {
        this.byText = Map.copyOf(byText);
    }

    /**
     * Those of a desk.
     *
     * @throws Refusal when one cannot be read
     */
    public static GlyphPictures of(Ledger ledger, Session session) throws Refusal {
        Map<String, BufferedImage> pictures = new HashMap<>();
        for (Row row : Pages.all(
                ledger,
                session,
                Query.of(FaceGlyph.class).where(Literals.FACE_GLYPH__ACTIVE_CODES, Query.Operator.NOT_EMPTY))) {
            String codes = row.text(Literals.FACE_GLYPH__CODES);
            byte[] content = ledger.open(session, Attachment.class, row.text(Literals.FACE_GLYPH__IMAGE))
                    .getContent();
            if (content != null) {
                pictures.put(
                        GlyphCodes.text(codes),
                        PhotoImage.read(content).orElseThrow(() -> Photos.refusal("glyph.broken", codes)));
            }
        }
        return new GlyphPictures(pictures);
    }

    /** Whether a character is drawn as a picture. */
    public boolean has(String character) {
        return byText.containsKey(character);
    }

    Optional<BufferedImage> of(String character) {
        return Optional.ofNullable(byText.get(character));
    }

    /** Whether any character of a text is a picture. */
    boolean within(String text) {
        return !byText.isEmpty() && Graphemes.of(text).stream().anyMatch(byText::containsKey);
    }

    /** What is dark becomes the colour, what is light nothing. */
    static BufferedImage inked(BufferedImage shape, int rgb) {
        var inked = new BufferedImage(shape.getWidth(), shape.getHeight(), BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < shape.getHeight(); y++) {
            for (int x = 0; x < shape.getWidth(); x++) {
                int ink = 255 - (shape.getRGB(x, y) >> 8 & 0xFF);
                inked.setRGB(x, y, ink << 24 | rgb & 0xFFFFFF);
            }
        }
        return inked;
    }

    /** Why a file cannot be such a picture; empty when it can. */
    public static Optional<String> fault(byte[] file) {
        Optional<BufferedImage> read = PhotoImage.read(file);
        if (read.isEmpty()) {
            return Optional.of("image");
        }
        BufferedImage image = read.get();
        if (image.getWidth() != image.getHeight() || image.getWidth() < 64 || image.getWidth() > 2048) {
            return Optional.of("size");
        }
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if ((image.getRGB(x, y) >> 8 & 0xFF) < DARK) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of("blank");
    }
}
