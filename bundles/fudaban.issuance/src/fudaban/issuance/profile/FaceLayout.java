// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.profile;

import fudaban.model.CredentialKind;
import java.util.List;
import java.util.Map;

/**
 * How faces look. Real artwork is 保護すべき情報 and comes in an encrypted pack; what ships here is invented. Lengths are in millimetres from the upper
 * left corner,
 * font sizes in points.
 *
 * @param width width of the card; CR80 (ISO/IEC 7810 ID-1) is 85.60
 * @param height its height; CR80 is 53.98
 * @param dpi resolution of the rendered face
 * @param faces by kind of card
 * @param formerName how 旧姓 is shown: {@code line} (where a line has the field name.former; also when nothing is said), {@code brackets} (behind the
 *     family name, 山田［佐藤］　花子) or {@code none}
 */
public record FaceLayout(double width, double height, int dpi, Map<CredentialKind, Face> faces, String formerName) {
    /** 旧姓 on a line of its own. */
    public static final String LINE = "line";
    /** 旧姓 behind the family name. */
    public static final String BRACKETS = "brackets";
    /** No 旧姓. */
    public static final String NONE = "none";

    /** What is not said about 旧姓 is a line of its own. */
    public FaceLayout {
        formerName = formerName == null ? LINE : formerName;
    }

    /**
     * One face.
     *
     * @param shapes artwork, from behind to front
     * @param photo where the photo stands; null for a face without
     * @param texts what is written
     * @param back the other side; null for a card printed on one side
     * @param artwork name of the sealed picture behind all of it ({@code artwork/NAME.sealed} of the edition); null where there is none
     */
    public record Face(List<Shape> shapes, Box photo, List<Text> texts, Side back, String artwork) {
        /** What is missing in the profile is nothing to draw. */
        public Face {
            shapes = shapes == null ? List.of() : List.copyOf(shapes);
            texts = texts == null ? List.of() : List.copyOf(texts);
        }

        /** What is drawn on the front, as on the back. */
        public Side front() {
            return new Side(shapes, texts, artwork);
        }
    }

    /**
     * The other side of a card.
     *
     * @param shapes artwork, from behind to front
     * @param texts what is written
     * @param artwork as of the front
     */
    public record Side(List<Shape> shapes, List<Text> texts, String artwork) {
        /** What is missing in the profile is nothing to draw. */
        public Side {
            shapes = shapes == null ? List.of() : List.copyOf(shapes);
            texts = texts == null ? List.of() : List.copyOf(texts);
        }
    }

    /** A rectangle. */
    public record Box(double x, double y, double width, double height) {}

    /**
     * A filled figure.
     *
     * @param form rectangle, round, ellipse or wave
     * @param color {@code #RRGGBB}
     */
    public record Shape(String form, Box box, String color) {}

    /**
     * A line of text.
     *
     * @param field what is written: name, name.kana, name.latin, name.former, organization, post, card.number, card.expiry, card.kind; or empty for
     * a fixed text
     * @param before fixed text in front of it; left out with it when the field is empty
     * @param after fixed text behind it
     * @param size wanted font size
     * @param smallest the size below which it is not shrunk further
     * @param condense how narrow characters may be drawn at that size, 0.5 to 1; 0 or 1: not at all. What does not fit then is refused
     * @param bold whether bold
     * @param color {@code #RRGGBB}
     * @param align left, center or right
     * @param box where it stands; the line is centred in its height
     */
    public record Text(
            String field,
            String before,
            String after,
            double size,
            double smallest,
            double condense,
            boolean bold,
            String color,
            String align,
            Box box) {
        /** The narrowest drawing. */
        public double narrowest() {
            return condense <= 0 || condense > 1 ? 1 : condense;
        }
    }
}
