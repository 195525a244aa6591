// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.face;

import fudaban.issuance.Say;
import fudaban.issuance.profile.FaceLayout;
import fudaban.issuance.profile.FaceLayout.Text;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A line as it is drawn: first shrunk within the limits of the profile, then narrowed.
 *
 * @param line what the profile says
 * @param written what is written
 * @param size in millimetres
 * @param narrow 1, or less where it is drawn narrower
 * @param over how far it reaches beyond its box all the same, millimetres; 0 when it fits
 */
record Fitted(Text line, String written, double size, double narrow, double over) {
    static final double POINT = 25.4 / 72;
    /** Rounding. */
    private static final double SLACK = 0.001;

    static Fitted of(Text line, String written, LineText text) {
        double room = line.box().width();
        double wanted = Math.min(line.size() * POINT, line.box().height());
        double natural = text.width(written, wanted, line.bold());
        if (natural <= room) {
            return new Fitted(line, written, wanted, 1, 0);
        }
        double smallest = Math.min(wanted, line.smallest() * POINT);
        double size = Math.max(smallest, wanted * room / natural);
        double width = text.width(written, size, line.bold());
        double narrow = Math.clamp(room / width, line.narrowest(), 1);
        double over = width * narrow - room;
        return new Fitted(line, written, size, narrow, over > SLACK ? over : 0);
    }

    /** Why it does not fit; empty when it does. */
    Optional<Say> problem() {
        if (over == 0) {
            return Optional.empty();
        }
        Say field = Say.of("face.field." + (line.field() == null || line.field().isEmpty() ? "fixed" : line.field()));
        return Optional.of(Say.of(
                "face.cut",
                field,
                written,
                number(size / POINT),
                Math.round(narrow * 100),
                number(line.box().width()),
                number(over)));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** What a line says of a card. */
    static String written(FaceLayout layout, Text line, Map<String, String> fields) {
        if (line.field() == null || line.field().isEmpty()) {
            return or(line.before()) + or(line.after());
        }
        String value = fields.getOrDefault(line.field(), "");
        String former = fields.getOrDefault("name.former", "");
        if (line.field().equals("name.former") && !layout.formerName().equals(FaceLayout.LINE)) {
            return "";
        }
        if (line.field().equals("name")
                && !former.isEmpty()
                && layout.formerName().equals(FaceLayout.BRACKETS)) {
            int gap = value.indexOf('　');
            value = gap < 0
                    ? value + "［" + former + "］"
                    : value.substring(0, gap) + "［" + former + "］" + value.substring(gap);
        }
        return value.isEmpty() ? "" : or(line.before()) + value + or(line.after());
    }

    private static String or(String text) {
        return text == null ? "" : text;
    }
}
