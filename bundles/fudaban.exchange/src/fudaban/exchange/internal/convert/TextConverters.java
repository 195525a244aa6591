// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.internal.convert;

import fudaban.exchange.mapping.Arguments;
import fudaban.exchange.mapping.Converter;
import fudaban.exchange.mapping.ConverterFactory;
import fudaban.exchange.mapping.Unconvertible;
import fudaban.office.OfficeException;
import fudaban.office.era.DateText;
import fudaban.office.names.Kana;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Converters of texts and dates. None of them normalises a name. */
public final class TextConverters {
    private static final String ISO = "uuuu-MM-dd";
    private static final int LAST_YEAR = 9999;

    private TextConverters() {}

    /** All of them. */
    public static Stream<ConverterFactory> all() {
        return Stream.of(
                new Simple("constant", TextConverters::constant),
                new Simple("default", TextConverters::otherwise),
                new Simple("first", arguments -> TextConverters::first),
                new Simple("join", TextConverters::join),
                new Simple("substring", TextConverters::substring),
                new Simple("pad", TextConverters::pad),
                new Simple("date", TextConverters::date),
                new Simple("kana-wide", arguments -> TextConverters::kana),
                new Simple("latin-upper", arguments -> TextConverters::latin),
                new Simple("matches", TextConverters::matches));
    }

    private static Converter constant(Arguments arguments) {
        String value = arguments.need("value");
        return (any, day) -> value;
    }

    private static Converter otherwise(Arguments arguments) {
        String value = arguments.need("value");
        return (given, day) -> empty(given) ? value : given;
    }

    private static Object first(Object given, LocalDate day) {
        return given instanceof Collection<?> list
                ? list.stream().filter(each -> !empty(each)).findFirst().orElse(null)
                : given;
    }

    private static Converter join(Arguments arguments) {
        String separator = arguments.text("separator", " ");
        return (given, day) -> {
            if (!(given instanceof Collection<?> list)) {
                return given;
            }
            String text =
                    list.stream().filter(each -> !empty(each)).map(Plain::text).collect(Collectors.joining(separator));
            return text.isEmpty() ? null : text;
        };
    }

    private static Converter substring(Arguments arguments) {
        int from = arguments.number("from", 1);
        int length = arguments.number("length", Integer.MAX_VALUE);
        if (from < 1) {
            arguments.wrong("from", "convert.from");
        }
        return (given, day) -> {
            String text = Plain.text(given);
            if (text == null) {
                return null;
            }
            int[] points = text.codePoints().skip(from - 1L).limit(length).toArray();
            return points.length == 0 ? null : new String(points, 0, points.length);
        };
    }

    private static Converter pad(Arguments arguments) {
        int length = arguments.number("length", 0);
        String with = arguments.text("with", "0");
        if (with.codePointCount(0, with.length()) != 1) {
            arguments.wrong("with", "convert.pad");
        }
        return (given, day) -> {
            String text = Plain.text(given);
            return text == null || text.isEmpty()
                    ? null
                    : with.repeat(Math.max(0, length - text.codePointCount(0, text.length()))) + text;
        };
    }

    private static Converter date(Arguments arguments) {
        String pattern = arguments.text("pattern", ISO);
        ZoneId zone = zone(arguments);
        DateTimeFormatter format;
        try {
            format = DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(zone);
        } catch (IllegalArgumentException wrong) {
            arguments.wrong("pattern", "convert.pattern", pattern);
            return (given, day) -> null;
        }
        boolean iso = pattern.equals(ISO);
        return (given, day) -> {
            if (empty(given)) {
                return null;
            }
            // The usual case, a day of our own as ISO 8601, needs no formatter.
            if (iso && given instanceof LocalDate date && date.getYear() >= 0 && date.getYear() <= LAST_YEAR) {
                return date.toString();
            }
            try {
                TemporalAccessor time =
                        given instanceof TemporalAccessor known ? known : DateText.parse(Plain.text(given));
                return format.format(time);
            } catch (OfficeException | DateTimeException unreadable) {
                throw new Unconvertible("convert.date", Plain.text(given), pattern);
            }
        };
    }

    private static ZoneId zone(Arguments arguments) {
        String name = arguments.text("zone", "Asia/Tokyo");
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            arguments.wrong("zone", "convert.zone", name);
            return ZoneId.of("Asia/Tokyo");
        }
    }

    /** Half-width kana and hiragana become full-width katakana; anything else is no reading. */
    private static Object kana(Object given, LocalDate day) throws Unconvertible {
        if (empty(given)) {
            return null;
        }
        String told = Plain.text(given);
        if (Kana.isReading(told)) {
            return told;
        }
        String wide = Kana.toKatakana(told);
        if (!Kana.isReading(wide)) {
            throw new Unconvertible("convert.kana", Kana.firstProblem(wide).orElse(wide));
        }
        return wide;
    }

    /** Half-width letters of a passport: a to z become capitals, anything but ASCII is refused. */
    private static Object latin(Object given, LocalDate day) throws Unconvertible {
        if (empty(given)) {
            return null;
        }
        String told = Plain.text(given);
        String upper = told.toUpperCase(Locale.ROOT);
        for (int i = 0; i < upper.length(); i++) {
            char c = upper.charAt(i);
            if (c < ' ' || c > '~' || c >= 'a' && c <= 'z') {
                throw new Unconvertible("convert.latin", told);
            }
        }
        return upper;
    }

    private static Converter matches(Arguments arguments) {
        String expression = arguments.need("pattern");
        Pattern pattern;
        try {
            pattern = Pattern.compile(expression);
        } catch (PatternSyntaxException wrong) {
            arguments.wrong("pattern", "convert.pattern", expression);
            return (given, day) -> given;
        }
        return (given, day) -> {
            String text = Plain.text(given);
            if (text != null && !text.isEmpty() && !pattern.matcher(text).matches()) {
                throw new Unconvertible("convert.matches", text, expression);
            }
            return text;
        };
    }

    static boolean empty(Object value) {
        return switch (value) {
            case null -> true;
            case String text -> text.isEmpty();
            case Collection<?> list ->
                list.stream().filter(Objects::nonNull).findAny().isEmpty();
            default -> false;
        };
    }
}
