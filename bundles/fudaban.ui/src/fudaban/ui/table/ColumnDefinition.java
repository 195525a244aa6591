// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.table;

import fudaban.ledger.query.Row;
import java.util.function.Function;
import org.eclipse.emf.ecore.EAttribute;

/**
 * One column of a table of records: what it shows, how, and whether the ledger can sort by it. The same definitions drive screen, copy and export.
 *
 * @param feature the feature it shows
 * @param titleKey key of its heading in the words of the table
 * @param width pixels at 96 dpi
 * @param alignment of heading and cells
 * @param sortable whether lists sort by it; only features declared so in the model
 * @param grouping whether lists are offered to be grouped by it: few different values
 * @param grows whether it takes the room the others leave
 * @param format the value as text for people
 * @param tone how a value is marked
 */
public record ColumnDefinition(
        EAttribute feature,
        String titleKey,
        int width,
        Alignment alignment,
        boolean sortable,
        boolean grouping,
        boolean grows,
        Function<Object, String> format,
        Function<Object, Tone> tone) {
    /** Where cells stand. */
    public enum Alignment {
        LEFT,
        CENTER,
        RIGHT
    }

    /** A plain column, aligned left; sortable where the model declares the feature so. */
    public static ColumnDefinition of(EAttribute feature, String titleKey, int width) {
        return new ColumnDefinition(
                feature,
                titleKey,
                width,
                Alignment.LEFT,
                Traits.sortable(feature),
                false,
                false,
                String::valueOf,
                value -> Tone.PLAIN);
    }

    /**
     * The same, sortable.
     *
     * @throws IllegalArgumentException where the model does not declare the feature so: the ledger would refuse
     */
    public ColumnDefinition sorted() {
        if (!sortable) {
            throw new IllegalArgumentException(feature.getName() + " is not declared sortable");
        }
        return this;
    }

    /** The same, offered for grouping. */
    public ColumnDefinition grouped() {
        return new ColumnDefinition(feature, titleKey, width, alignment, sortable, true, grows, format, tone);
    }

    /** The same, aligned. */
    public ColumnDefinition aligned(Alignment where) {
        return new ColumnDefinition(feature, titleKey, width, where, sortable, grouping, grows, format, tone);
    }

    /** The same, taking the room left over. */
    public ColumnDefinition growing() {
        return new ColumnDefinition(feature, titleKey, width, alignment, sortable, grouping, true, format, tone);
    }

    /** The same, with another text for a value; never called with null. */
    public ColumnDefinition shownAs(Function<Object, String> text) {
        return new ColumnDefinition(feature, titleKey, width, alignment, sortable, grouping, grows, text, tone);
    }

    /** The same, marked by value. */
    public ColumnDefinition marked(Function<Object, Tone> mark) {
        return new ColumnDefinition(feature, titleKey, width, alignment, sortable, grouping, grows, format, mark);
    }

    /** The text of a row's cell: the mask where the reader may not see the value, nothing where there is none. */
    public String text(Row row) {
        Object value = row.get(feature);
        return value != null ? format.apply(value) : masked(row) ? Row.MASK : "";
    }

    /** A value that is no row's own, such as that of a group; nothing for null. */
    public String text(Object value) {
        return value == null ? "" : format.apply(value);
    }

    /** How a row's cell is marked. */
    public Tone tone(Row row) {
        Object value = row.get(feature);
        return value == null ? Tone.PLAIN : tone.apply(value);
    }

    /** Whether the cell holds a value the reader may not see. */
    public boolean masked(Row row) {
        return row.masked().contains(feature);
    }
}
