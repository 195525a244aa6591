// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.form;

import fudaban.office.OfficeException;
import fudaban.office.era.DateText;
import fudaban.office.era.Wareki;
import fudaban.office.names.Kana;
import fudaban.ui.words.Words;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What kind of value a field holds, and how it is read from and written as text. What stands in a field is always text; undo, comparison and binding need
 * nothing else.
 *
 * @param <T> the value
 */
public sealed interface FieldKind<T> {
    /** The value as one would type it. */
    String write(T value);

    /** What the text means; blanks around it do not count, full-width ones too. */
    Reading<T> read(String text, Words words);

    /**
     * One line of text.
     *
     * @param longest most characters
     */
    record Line(int longest) implements FieldKind<String> {
        @Override
        public String write(String value) {
            return value;
        }

        @Override
        public Reading<String> read(String text, Words words) {
            return plain(text.strip(), longest, words);
        }
    }

    /**
     * Several lines of text.
     *
     * @param longest most characters
     * @param lines how many are seen at once
     */
    record Lines(int longest, int lines) implements FieldKind<String> {
        @Override
        public String write(String value) {
            return value;
        }

        @Override
        public Reading<String> read(String text, Words words) {
            return plain(text.strip(), longest, words);
        }
    }

    /**
     * 氏 or 名. Never changed, not even blanks inside; blanks around it are pointed out.
     *
     * @param longest most characters
     */
    record Name(int longest) implements FieldKind<String> {
        @Override
        public String write(String value) {
            return value;
        }

        @Override
        public Reading<String> read(String text, Words words) {
            Reading<String> reading = plain(text, longest, words);
            return text.equals(text.strip())
                    ? reading
                    : reading.saying(Optional.of(Finding.caution(words.say("name.blank"))
                            .offering(words.say("name.blank.fix"), text.strip())));
        }
    }

    /**
     * A reading in katakana. Hiragana and half-width forms are not changed silently: the conversion is offered.
     *
     * @param longest most characters
     */
    record Katakana(int longest) implements FieldKind<String> {
        @Override
        public String write(String value) {
            return value;
        }

        @Override
        public Reading<String> read(String text, Words words) {
            Optional<String> problem = Kana.firstProblem(text);
            if (problem.isEmpty()) {
                return plain(text.strip(), longest, words);
            }
            Finding finding = Finding.wrong(words.say("kana.wrong", problem.get()));
            String converted = Kana.toKatakana(text);
            return Reading.wrong(
                    Kana.isReading(converted)
                            ? finding.offering(words.say("kana.fix", converted), converted)
                            : finding);
        }
    }

    /**
     * A whole number.
     *
     * @param least the smallest that makes sense
     * @param most the largest
     */
    record Whole(long least, long most) implements FieldKind<Long> {
        @Override
        public String write(Long value) {
            return value.toString();
        }

        @Override
        public Reading<Long> read(String text, Words words) {
            // Full-width digits are digits; nothing of the text is kept.
            String plain =
                    Normalizer.normalize(text.strip(), Normalizer.Form.NFKC).replace(",", "");
            if (plain.isEmpty()) {
                return Reading.nothing();
            }
            try {
                long number = Long.parseLong(plain);
                return number < least || number > most
                        ? Reading.wrong(Finding.wrong(words.say("whole.range", least, most)))
                        : Reading.of(number);
            } catch (NumberFormatException notWhole) {
                return Reading.wrong(Finding.wrong(words.say("whole.wrong")));
            }
        }
    }

    /** A day, typed in 和暦 or Gregorian as it comes, shown in 和暦. */
    record Day() implements FieldKind<LocalDate> {
        @Override
        public String write(LocalDate value) {
            return Wareki.format(value, Wareki.Style.SHORT);
        }

        @Override
        public Reading<LocalDate> read(String text, Words words) {
            if (text.isBlank()) {
                return Reading.nothing();
            }
            try {
                LocalDate day = DateText.parse(text.strip());
                return Reading.of(day, words.say("day.read", Wareki.format(day, Wareki.Style.LONG_WITH_WEEKDAY), day));
            } catch (OfficeException unreadable) {
                return Reading.wrong(Finding.wrong(words.say("day.wrong")));
            }
        }
    }

    /**
     * One of some values.
     *
     * @param options in the order they are offered
     * @param label each as people read it; different for each
     */
    record Choice<T>(List<T> options, Function<T, String> label) implements FieldKind<T> {
        public Choice {
            options = List.copyOf(options);
        }

        @Override
        public String write(T value) {
            return label.apply(value);
        }

        @Override
        public Reading<T> read(String text, Words words) {
            return options.stream()
                    .filter(option -> label.apply(option).equals(text))
                    .findFirst()
                    .map(Reading::of)
                    .orElseGet(Reading::nothing);
        }
    }

    /** Yes or no. */
    record Check() implements FieldKind<Boolean> {
        @Override
        public String write(Boolean value) {
            return value.toString();
        }

        @Override
        public Reading<Boolean> read(String text, Words words) {
            return Reading.of(Boolean.parseBoolean(text));
        }
    }

    private static Reading<String> plain(String text, int longest, Words words) {
        int length = text.codePointCount(0, text.length());
        if (text.isEmpty()) {
            return Reading.nothing();
        }
        return length > longest
                ? Reading.wrong(Finding.wrong(words.say("text.long", longest, length)))
                : Reading.of(text);
    }
}
