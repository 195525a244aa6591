// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import fudaban.model.Classification;
import fudaban.model.ModelPackage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/** How one concrete class of records is kept. */
final class RecordType {
    private static final String SOURCE = "http://fudaban/record";

    private final EClass eClass;
    private final String name;
    private final String table;
    private final List<Column> columns = new ArrayList<>();
    private final List<ChildTable> children = new ArrayList<>();
    private final Map<EAttribute, Column> byFeature = new HashMap<>();
    private final Optional<Column> unique;
    private final Optional<Column> label;
    private final boolean access;

    RecordType(String module, EClass eClass) {
        this.eClass = eClass;
        this.name = module + "." + eClass.getName();
        this.table = SqlNames.fit(module + "_" + SqlNames.snake(eClass.getName()));
        for (EAttribute feature : eClass.getEAllAttributes()) {
            if (kept(feature) && feature.getEContainingClass() != ModelPackage.Literals.RECORD) {
                Column column = single(Column.of(feature));
                columns.add(column);
                byFeature.put(feature, column);
            }
        }
        for (EReference list : eClass.getEAllReferences()) {
            if (kept(list)) {
                children.add(child(list));
            }
        }
        this.unique = named("unique");
        this.label = named("label");
        this.access = "true".equals(detail("access"));
        unique.filter(column -> column.kind() != Kind.TEXT).ifPresent(column -> {
            throw new IllegalArgumentException("the unique feature of " + name + " is no text");
        });
        distinct();
    }

    private static boolean kept(org.eclipse.emf.ecore.EStructuralFeature feature) {
        return !feature.isDerived() && !feature.isTransient();
    }

    private static Column single(Column column) {
        if (column.feature().isMany()) {
            throw new IllegalArgumentException(
                    column.feature().getName() + ": lists of plain values are kept as a contained class");
        }
        return column;
    }

    private ChildTable child(EReference list) {
        if (!list.isContainment()) {
            throw new IllegalArgumentException(
                    name + "." + list.getName() + ": a reference to another record is its id as text");
        }
        EClass contained = list.getEReferenceType();
        if (contained.isAbstract() || contained.getEAllReferences().stream().anyMatch(RecordType::kept)) {
            throw new IllegalArgumentException(
                    name + "." + list.getName() + ": what a record contains is concrete and contains nothing itself");
        }
        List<Column> parts = contained.getEAllAttributes().stream()
                .filter(RecordType::kept)
                .map(Column::of)
                .map(RecordType::single)
                .toList();
        return new ChildTable(list, SqlNames.fit(table + "_" + SqlNames.snake(list.getName())), parts);
    }

    private Optional<Column> named(String key) {
        String feature = detail(key);
        return feature == null
                ? Optional.empty()
                : Optional.of(columns.stream()
                        .filter(column -> column.feature().getName().equals(feature))
                        .findAny()
                        .orElseThrow(() -> new IllegalArgumentException(name + " has no feature " + feature)));
    }

    private String detail(String key) {
        var annotation = eClass.getEAnnotation(SOURCE);
        return annotation == null ? null : annotation.getDetails().get(key);
    }

    private void distinct() {
        Set<String> names = new HashSet<>(Set.of("id", "classification"));
        for (Column column : columns) {
            if (!names.add(column.name())
                    || column.hasSortKey() && !names.add(column.sortKeyName())
                    || column.hasFold() && !names.add(column.foldName())) {
                throw new IllegalArgumentException(name + ": two features need the column " + column.name());
            }
        }
    }

    EClass eClass() {
        return eClass;
    }

    /** Module and class, e.g. {@code model.Person}. */
    String name() {
        return name;
    }

    String table() {
        return table;
    }

    /** Its own columns, without those of the header. */
    List<Column> columns() {
        return columns;
    }

    List<ChildTable> children() {
        return children;
    }

    /** Its column; null for features of the header and of other classes. */
    Column column(EAttribute feature) {
        return byFeature.get(feature);
    }

    Optional<Column> unique() {
        return unique;
    }

    Optional<Column> label() {
        return label;
    }

    boolean access() {
        return access;
    }

    /** Whether it holds long bytes, alone or in what it contains: the only values that may change in place. */
    boolean bytes() {
        return columns.stream().anyMatch(column -> column.kind() == Kind.BYTES)
                || children.stream()
                        .flatMap(child -> child.columns().stream())
                        .anyMatch(column -> column.kind() == Kind.BYTES);
    }

    /** The features whose former values are kept; mostly none. */
    List<Column> dated() {
        return columns.stream().filter(Column::dated).toList();
    }

    /** Where these are. */
    String pastTable() {
        return SqlNames.fit(table + "_past");
    }

    List<Column> facets() {
        return columns.stream().filter(Column::facet).toList();
    }

    List<Column> searched() {
        return columns.stream().filter(Column::hasFold).toList();
    }

    /** Who may see a feature: the label as what it shows, a contained list as its most protected part. */
    Classification classification(String feature) {
        if (ModelPackage.Literals.RECORD__LABEL.getName().equals(feature)) {
            return label.map(Column::classification).orElse(Classification.PERSONAL);
        }
        for (EAttribute header : ModelPackage.Literals.RECORD.getEAttributes()) {
            if (header.getName().equals(feature)) {
                return Classification.OPEN;
            }
        }
        for (Column column : columns) {
            if (column.feature().getName().equals(feature)) {
                return column.classification();
            }
        }
        for (ChildTable child : children) {
            if (child.list().getName().equals(feature)) {
                return child.columns().stream()
                        .map(Column::classification)
                        .filter(each -> each != Classification.OPEN)
                        .findFirst()
                        .orElse(Classification.OPEN);
            }
        }
        return Classification.PERSONAL;
    }
}
