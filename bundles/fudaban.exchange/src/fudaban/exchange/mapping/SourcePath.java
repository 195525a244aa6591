// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.mapping;

import fudaban.exchange.internal.convert.Plain;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Where a value comes from: features of EMF objects or names of maps, joined by dots. {@code ^a.b} begins at the record also within a repeated
 * element, {@code $a} is a named value of the run, {@code .} is the item itself. A step over a list gives a list; {@code codes[system=gima]} keeps
 * those items of a list whose {@code system} has that text.
 */
public final class SourcePath {
    private final String text;
    private final char from;
    private final List<Step> steps = new ArrayList<>();

    /**
     * @param text as it stands in the mapping
     * @throws IllegalArgumentException when it is no path
     */
    public SourcePath(String text) {
        this.text = text;
        this.from = text.startsWith("$") || text.startsWith("^") ? text.charAt(0) : '.';
        String rest = from == '.' ? text : text.substring(1);
        if (from == '$') {
            steps.add(new Step(rest));
        } else if (!rest.equals(".")) {
            for (String name : rest.split("\\.(?![^\\[]*\\])", -1)) {
                steps.add(new Step(name));
            }
        }
    }

    /** The value, or null. */
    public Object value(Scope scope) {
        Object value = switch (from) {
            case '$' -> scope.named();
            case '^' -> scope.record();
            default -> scope.item();
        };
        for (int i = 0; i < steps.size() && value != null; i++) {
            value = steps.get(i).of(value);
        }
        return value;
    }

    /** The values as a list: none for null, several for a collection. */
    public List<?> values(Scope scope) {
        return switch (value(scope)) {
            case null -> List.of();
            case List<?> list -> list;
            case Collection<?> many -> List.copyOf(many);
            case Object one -> List.of(one);
        };
    }

    /** Whether a path of this kind leads somewhere from a class; named values and maps cannot be told and are taken for right. */
    public boolean leadsFrom(EClass type) {
        EClass at = type;
        for (Step step : from == '$' || from == '.' && text.equals(".") ? List.<Step>of() : steps) {
            EStructuralFeature feature = at == null ? null : at.getEStructuralFeature(step.name);
            if (feature == null) {
                return at != null && at.isAbstract();
            }
            at = feature instanceof EReference reference ? reference.getEReferenceType() : null;
            if (at == null) {
                return step == steps.getLast();
            }
        }
        return true;
    }

    /** Whether it is a named value of the run. */
    public boolean isNamed() {
        return from == '$';
    }

    @Override
    public String toString() {
        return text;
    }

    /** One name between the dots; remembers the feature of the class it saw last, which is nearly always the next one too. */
    private static final class Step {
        private final String name;
        private final String filter;
        private final String wanted;
        private Seen seen;

        private record Seen(EClass type, EStructuralFeature feature) {}

        Step(String text) {
            int open = text.indexOf('[');
            int is = text.indexOf('=', open + 1);
            boolean filtered = open > 0 && is > open && text.endsWith("]");
            name = filtered ? text.substring(0, open) : text;
            filter = filtered ? text.substring(open + 1, is) : null;
            wanted = filtered ? text.substring(is + 1, text.length() - 1) : null;
            if (name.isBlank() || name.indexOf('[') >= 0) {
                throw new IllegalArgumentException(text);
            }
        }

        Object of(Object holder) {
            if (holder instanceof Collection<?> many) {
                return many.stream().map(this::of).filter(Objects::nonNull).toList();
            }
            Object value = switch (holder) {
                case EObject object -> feature(object);
                case Map<?, ?> map -> map.get(name);
                default -> null;
            };
            return filter != null && value instanceof Collection<?> many ? kept(many) : value;
        }

        private Object kept(Collection<?> many) {
            Step by = new Step(filter);
            List<?> kept = many.stream()
                    .filter(each -> wanted.equals(Plain.text(by.of(each))))
                    .toList();
            return kept.size() == 1 ? kept.getFirst() : kept;
        }

        private Object feature(EObject object) {
            EClass type = object.eClass();
            Seen last = seen;
            if (last == null || last.type() != type) {
                last = new Seen(type, type.getEStructuralFeature(name));
                seen = last;
            }
            return last.feature() == null ? null : object.eGet(last.feature());
        }
    }
}
