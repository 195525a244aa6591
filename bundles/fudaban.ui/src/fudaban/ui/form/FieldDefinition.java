// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.form;

import fudaban.ui.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;

/**
 * One field of a form: what it is called, what it holds, what is asked of it. The same definition drives the screen, validation, undo and the preview of
 * differences.
 *
 * @param key names it in the form and, in the words of the form, its label; a feature's is {@code Class.feature}
 * @param kind what it holds
 * @param required whether it must be filled in
 * @param width how wide it is
 * @param beside whether it stands in the row of the field before
 * @param hintKey key of a text shown while there is nothing else to say; empty: none
 * @param rules further checks of a value, in order
 * @param feature the feature it edits, where there is one
 */
public record FieldDefinition<T>(
        String key,
        FieldKind<T> kind,
        boolean required,
        Width width,
        boolean beside,
        String hintKey,
        List<Function<T, Optional<Finding>>> rules,
        Optional<EAttribute> feature) {
    /** How wide a field is; it says how much belongs there. */
    public enum Width {
        /** A number, a day. */
        SHORT(128),
        /** A name, a card's number. */
        MEDIUM(240),
        /** As wide as the form. */
        WIDE(0);

        private final int pixels;

        Width(int pixels) {
            this.pixels = pixels;
        }

        /** At 96 dpi; 0: all there is. */
        public int pixels() {
            return pixels;
        }
    }

    private static final int LONGEST = 200;

    public FieldDefinition {
        rules = List.copyOf(rules);
    }

    /** A field. */
    public static <T> FieldDefinition<T> of(String key, FieldKind<T> kind) {
        Width width = switch (kind) {
            case FieldKind.Whole _, FieldKind.Day _ -> Width.SHORT;
            case FieldKind.Name _, FieldKind.Katakana _, FieldKind.Choice<?> _ -> Width.MEDIUM;
            case FieldKind.Line _, FieldKind.Lines _, FieldKind.Check _ -> Width.WIDE;
        };
        return new FieldDefinition<>(key, kind, false, width, false, "", List.of(), Optional.empty());
    }

    /**
     * A field that edits a feature: its kind follows from the type, its label is that of the feature.
     *
     * @param words knows the literals of enumerations ({@code Enum.LITERAL})
     */
    public static FieldDefinition<?> of(EAttribute feature, Words words) {
        Class<?> type = feature.getEAttributeType().getInstanceClass();
        if (feature.getEAttributeType() instanceof EEnum literals) {
            List<Enumerator> options = new ArrayList<>();
            literals.getELiterals().forEach(literal -> options.add(literal.getInstance()));
            return of(
                    feature,
                    new FieldKind.Choice<>(
                            options, option -> words.say(literals.getName() + "." + ((Enum<?>) option).name())));
        }
        if (type == LocalDate.class) {
            return of(feature, new FieldKind.Day());
        }
        if (type == boolean.class) {
            return of(feature, new FieldKind.Check());
        }
        if (type == int.class || type == long.class) {
            return of(feature, new FieldKind.Whole(0, Integer.MAX_VALUE));
        }
        return of(feature, new FieldKind.Line(LONGEST));
    }

    /** A field that edits a feature. */
    public static <T> FieldDefinition<T> of(EAttribute feature, FieldKind<T> kind) {
        FieldDefinition<T> plain = of(feature.getEContainingClass().getName() + "." + feature.getName(), kind);
        return new FieldDefinition<>(plain.key, kind, false, plain.width, false, "", List.of(), Optional.of(feature));
    }

    /** The same, to be filled in. */
    public FieldDefinition<T> must() {
        return new FieldDefinition<>(key, kind, true, width, beside, hintKey, rules, feature);
    }

    /** The same in another width. */
    public FieldDefinition<T> wide(Width other) {
        return new FieldDefinition<>(key, kind, required, other, beside, hintKey, rules, feature);
    }

    /** The same, in the row of the field before. */
    public FieldDefinition<T> nextTo() {
        return new FieldDefinition<>(key, kind, required, width, true, hintKey, rules, feature);
    }

    /** The same, with a hint. */
    public FieldDefinition<T> hint(String textKey) {
        return new FieldDefinition<>(key, kind, required, width, beside, textKey, rules, feature);
    }

    /** The same, with one more check of a value that was understood. */
    public FieldDefinition<T> rule(Function<T, Optional<Finding>> rule) {
        List<Function<T, Optional<Finding>>> more = new ArrayList<>(rules);
        more.add(rule);
        return new FieldDefinition<>(key, kind, required, width, beside, hintKey, more, feature);
    }

    /** What the text means, all checks made. */
    Reading<T> read(String text, Words words) {
        Reading<T> reading = kind.read(text, words);
        if (reading.value().isPresent()) {
            for (var rule : rules) {
                reading = reading.saying(rule.apply(reading.value().get()));
            }
        } else if (reading.finding().isEmpty() && required) {
            return Reading.wrong(Finding.wrong(words.say("required")));
        }
        return reading;
    }

    /** A value of whatever type as text; empty for null. */
    @SuppressWarnings("unchecked")
    String write(Object value) {
        if (value == null) {
            return kind instanceof FieldKind.Check ? "false" : "";
        }
        return kind.write(
                (T) (value instanceof Integer number && kind instanceof FieldKind.Whole ? number.longValue() : value));
    }
}
