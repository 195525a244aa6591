// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.print.internal.ipp;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One value of an attribute.
 *
 * @param tag value tag of RFC 8010, 3.5.2
 * @param value Integer, Boolean, String, {@link Resolution}, {@link Range}, a collection as {@code Map<String, List<IppValue>>}, or byte[] for
 *     everything else
 */
public record IppValue(int tag, Object value) {
    static final int NO_VALUE_FIRST = 0x10;
    static final int NO_VALUE_LAST = 0x1F;
    /** Tag of a number. */
    public static final int INTEGER = 0x21;
    /** Tag of a truth value. */
    public static final int BOOLEAN = 0x22;

    static final int ENUM = 0x23;
    /** Tag of a resolution. */
    public static final int RESOLUTION = 0x32;

    static final int RANGE = 0x33;
    /** Tag of a collection. */
    public static final int COLLECTION = 0x34;

    static final int TEXT_LANGUAGE = 0x35;
    static final int NAME_LANGUAGE = 0x36;
    static final int COLLECTION_END = 0x37;
    static final int TEXT = 0x41;
    /** Tag of a name. */
    public static final int NAME = 0x42;

    static final int KEYWORD = 0x44;
    static final int URI = 0x45;
    static final int CHARSET = 0x47;
    static final int LANGUAGE = 0x48;
    /** Tag of a MIME type. */
    public static final int MIME = 0x49;

    static final int MEMBER = 0x4A;

    /**
     * Dots per unit.
     *
     * @param units 3 for an inch, 4 for a centimetre
     */
    public record Resolution(int across, int along, int units) {
        /** Dots per inch across. */
        public int dpi() {
            return units == 4 ? (int) Math.round(across * 2.54) : across;
        }
    }

    /** Both ends included. */
    public record Range(int from, int to) {}

    /** The number, when it is one. */
    public Optional<Integer> number() {
        return value instanceof Integer number ? Optional.of(number) : Optional.empty();
    }

    /** The text, when it is one. */
    public Optional<String> text() {
        return value instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** The members, when it is a collection. */
    @SuppressWarnings("unchecked")
    public Map<String, List<IppValue>> members() {
        return value instanceof Map<?, ?> members ? (Map<String, List<IppValue>>) members : Map.of();
    }
}
