// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.print.internal.ipp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Attributes in their order, of an operation, a job or a printer. */
public final class IppGroup {
    /** Group of operation attributes. */
    public static final int OPERATION = 1;
    /** Group of job attributes. */
    public static final int JOB = 2;
    /** Group of printer attributes. */
    public static final int PRINTER = 4;

    private final int tag;
    private final Map<String, List<IppValue>> attributes = new LinkedHashMap<>();

    /** An empty one. */
    public IppGroup(int tag) {
        this.tag = tag;
    }

    /** Which group it is. */
    public int tag() {
        return tag;
    }

    /** All attributes. */
    public Map<String, List<IppValue>> attributes() {
        return attributes;
    }

    /** Adds a value to an attribute. */
    public IppGroup add(String name, int valueTag, Object value) {
        attributes.computeIfAbsent(name, n -> new ArrayList<>()).add(new IppValue(valueTag, value));
        return this;
    }

    /** Adds a keyword. */
    public IppGroup keyword(String name, String... values) {
        for (var value : values) {
            add(name, IppValue.KEYWORD, value);
        }
        return this;
    }

    /** All values of an attribute; none when it is absent. */
    public List<IppValue> all(String name) {
        return attributes.getOrDefault(name, List.of());
    }

    /** All values that are texts. */
    public List<String> texts(String name) {
        return all(name).stream().flatMap(value -> value.text().stream()).toList();
    }

    /** The first value as text. */
    public Optional<String> text(String name) {
        return all(name).stream().findFirst().flatMap(IppValue::text);
    }

    /** The first value as number. */
    public Optional<Integer> number(String name) {
        return all(name).stream().findFirst().flatMap(IppValue::number);
    }

    /** Whether the first value is true. */
    public boolean is(String name) {
        return all(name).stream().findFirst().map(IppValue::value).orElse(false).equals(true);
    }
}
