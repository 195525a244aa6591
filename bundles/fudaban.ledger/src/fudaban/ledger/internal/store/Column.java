// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import fudaban.model.Classification;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;

/**
 * A feature and its column.
 *
 * @param feature the feature
 * @param name the column
 * @param kind the kind of its values
 * @param classification who may see them
 * @param sortable whether lists may be sorted by it
 * @param search how it is found
 * @param secret whether its value is never journaled nor shown
 * @param ref class of the record whose id it holds
 * @param owner whether the record belongs to that one
 * @param dated whether what it was before is kept to be asked for
 */
record Column(
        EAttribute feature,
        String name,
        Kind kind,
        Classification classification,
        boolean sortable,
        Search search,
        boolean secret,
        Optional<String> ref,
        boolean owner,
        boolean dated) {
    private static final String SOURCE = "http://fudaban/feature";

    /** How a feature is found by search. */
    enum Search {
        NONE,
        TEXT,
        EXACT
    }

    static Column of(EAttribute feature) {
        Kind kind = Kind.of(feature);
        String search = detail(feature, "search");
        var column = new Column(
                feature,
                SqlNames.column(feature.getName()),
                kind,
                classified(feature),
                "true".equals(detail(feature, "sort")),
                search == null ? Search.NONE : Search.valueOf(search.toUpperCase(java.util.Locale.ROOT)),
                isSecret(feature),
                Optional.ofNullable(detail(feature, "ref")),
                "true".equals(detail(feature, "owner")),
                "true".equals(detail(feature, "dated")));
        boolean found = column.sortable || column.search != Search.NONE;
        if (column.secret && found
                || column.search != Search.NONE && kind != Kind.TEXT
                || column.sortable && kind == Kind.BYTES
                || column.dated && (column.secret || kind == Kind.BYTES || column.classification != Classification.OPEN)
                || (column.ref.isPresent() || column.owner) && kind != Kind.TEXT
                || column.nullable() && feature.getDefaultValueLiteral() != null) {
            throw new IllegalArgumentException("the annotation of "
                    + feature.getEContainingClass().getName() + "." + feature.getName() + " does not suit its type");
        }
        return column;
    }

    static boolean isSecret(EAttribute feature) {
        return "true".equals(detail(feature, "secret"));
    }

    private static Classification classified(EAttribute feature) {
        String name = detail(feature, "classification");
        return name == null ? Classification.OPEN : Classification.valueOf(name);
    }

    private static String detail(EAttribute feature, String key) {
        var annotation = feature.getEAnnotation(SOURCE);
        return annotation == null ? null : annotation.getDetails().get(key);
    }

    /** Whether no value means null in the column. */
    boolean nullable() {
        return kind != Kind.CHOICE
                && !feature.getEAttributeType().getInstanceClass().isPrimitive();
    }

    /** Whether lists are often narrowed to one of its few values: a sortable choice. */
    boolean facet() {
        return sortable && kind == Kind.CHOICE;
    }

    /** Whether it has a binary sort key beside it. */
    boolean hasSortKey() {
        return sortable && kind == Kind.TEXT;
    }

    /** Whether it has its folded text beside it. */
    boolean hasFold() {
        return search != Search.NONE;
    }

    String sortKeyName() {
        return SqlNames.snake(feature.getName()) + "_sort";
    }

    String foldName() {
        return SqlNames.snake(feature.getName()) + "_fold";
    }

    /** The column lists are sorted by. */
    String orderName() {
        return hasSortKey() ? sortKeyName() : name;
    }
}
