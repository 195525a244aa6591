// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.mapping;

import fudaban.exchange.Place;
import fudaban.exchange.Words;
import java.util.List;

/**
 * One row of a mapping: an element or attribute of the target and how it gets its value.
 *
 * @param target path below the record's element: {@code g:idGroup[2]/g:id}, {@code g:post[]/@code}; {@code []} is repeated, {@code [2]} is the second
 *     element of that name, {@code @} an attribute, {@code .} the record's element itself
 * @param each where the items of the repeated elements come from, one path for each {@code []} of the target
 * @param sources where the value comes from; several give a list to the first converter; empty: the first converter gives the value
 * @param when when it is written; null: always
 * @param converters from left to right
 * @param required whether a value has to be there when the row is written
 * @param longest most characters (code points); 0 for any. Nothing is cut off, what is longer is a finding
 * @param keepEmpty whether an element without a value is written empty instead of left out
 * @param title what the field is called on screen; the target when the pack gives no title
 * @param error what the pack says when the row cannot be written; may be empty
 * @param place where the row stands in its file
 */
public record MappingRow(
        String target,
        List<SourcePath> each,
        List<SourcePath> sources,
        Condition when,
        List<NamedConverter> converters,
        boolean required,
        int longest,
        boolean keepEmpty,
        Words title,
        Words error,
        Place place) {
    /** Keeps copies. */
    public MappingRow {
        each = List.copyOf(each);
        sources = List.copyOf(sources);
        converters = List.copyOf(converters);
        title = title.isEmpty() ? Words.of(target) : title;
    }

    /**
     * A converter and what the mapping calls it.
     *
     * @param name its name
     * @param converter itself, arguments included
     */
    public record NamedConverter(String name, Converter converter) {}
}
