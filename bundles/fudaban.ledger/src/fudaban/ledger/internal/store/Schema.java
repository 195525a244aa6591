// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import fudaban.ledger.Labels;
import fudaban.ledger.Word;
import fudaban.ledger.spi.ModelModule;
import fudaban.model.Classification;
import fudaban.model.ModelPackage;
import fudaban.model.Record;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Which classes of records there are and how each is kept, read from the models and their annotations. Immutable. */
public final class Schema {
    private final Map<String, RecordType> types = new LinkedHashMap<>();
    private final Map<EClass, RecordType> byClass = new HashMap<>();
    private final Map<Class<?>, RecordType> byInstance = new HashMap<>();

    private Schema() {}

    /**
     * The schema of these modules; a module whose model is null brings tables without records.
     *
     * @throws IllegalArgumentException when a model says something the ledger cannot keep
     */
    public static Schema of(List<ModelModule> modules) {
        var schema = new Schema();
        for (ModelModule module : modules) {
            if (module.model() != null) {
                for (EClassifier classifier : module.model().getEClassifiers()) {
                    if (classifier instanceof EClass eClass
                            && !eClass.isAbstract()
                            && ModelPackage.Literals.RECORD.isSuperTypeOf(eClass)) {
                        schema.add(new RecordType(module.name(), eClass));
                    }
                }
            }
        }
        return schema;
    }

    private void add(RecordType type) {
        if (types.put(type.name(), type) != null) {
            throw new IllegalArgumentException("two modules bring " + type.name());
        }
        byClass.put(type.eClass(), type);
        byInstance.put(type.eClass().getInstanceClass(), type);
    }

    Collection<RecordType> all() {
        return types.values();
    }

    RecordType type(Record record) {
        return known(byClass.get(record.eClass()), record.eClass().getName());
    }

    RecordType type(Class<?> type) {
        return known(byInstance.get(type), type.getName());
    }

    RecordType type(EClass eClass) {
        return known(byClass.get(eClass), eClass.getName());
    }

    Optional<RecordType> known(String name) {
        return Optional.ofNullable(types.get(name));
    }

    RecordType type(String name) {
        return known(types.get(name), name);
    }

    private static RecordType known(RecordType type, String name) {
        if (type == null) {
            throw new IllegalArgumentException("no module brings records of " + name);
        }
        return type;
    }

    /** Names of all types, e.g. {@code model.Person}, in the order of modules and classes. */
    public List<String> typeNames() {
        return List.copyOf(types.keySet());
    }

    /** The type name of a record. */
    public String typeName(Record record) {
        return type(record).name();
    }

    /** The type name of a class of records. */
    public String typeName(Class<? extends Record> type) {
        return type(type).name();
    }

    /** The class of a type name; empty when no module here brings it. */
    public Optional<EClass> eClass(String typeName) {
        return Optional.ofNullable(types.get(typeName)).map(RecordType::eClass);
    }

    /** How people call a class of records, {@code Record} among them. */
    public Word word(Class<? extends Record> type) {
        return Labels.word(
                type == Record.class ? ModelPackage.Literals.RECORD : type(type).eClass());
    }

    /** A new record without id. */
    public Record create(Class<? extends Record> type) {
        return (Record) EcoreUtil.create(type(type).eClass());
    }

    /** The text that names the record: the value of the feature its class declares as label; null where it declares none. */
    public String label(Record record) {
        return type(record)
                .label()
                .map(column -> {
                    Object value = record.eGet(column.feature());
                    return value == null ? null : column.kind().text(value);
                })
                .orElse(null);
    }

    /** Whether a value of the record may change without a notification: bytes that are written in place. */
    public boolean mutable(Record record) {
        return type(record).bytes();
    }

    /** Who may see a feature of a type; what no module here knows counts as personal. */
    public Classification classification(String typeName, String feature) {
        RecordType type = types.get(typeName);
        return type == null ? Classification.PERSONAL : type.classification(feature);
    }

    /** Whether opening a record of this class leaves an access entry. */
    public boolean keepsAccess(Class<? extends Record> type) {
        return type(type).access();
    }

    /** Whether opening this record leaves an access entry. */
    public boolean keepsAccess(Record record) {
        return type(record).access();
    }

    /** The classes and features by which records belong to one of this class and are erased with it. */
    public Map<EAttribute, EClass> ownedBy(EClass owner) {
        Map<EAttribute, EClass> owned = new LinkedHashMap<>();
        for (RecordType type : types.values()) {
            for (Column column : type.columns()) {
                if (column.owner()
                        && column.ref()
                                .filter(ref -> ref.equals("Record")
                                        || ref.equals(owner.getName())
                                        || ref.equals(type(owner).name()))
                                .isPresent()) {
                    owned.put(column.feature(), type.eClass());
                }
            }
        }
        return owned;
    }

    /** Names of the features by which a record of a type belongs to another one; none of a type no module here brings. */
    public List<String> owners(String typeName) {
        RecordType type = types.get(typeName);
        return type == null
                ? List.of()
                : type.columns().stream()
                        .filter(Column::owner)
                        .map(column -> column.feature().getName())
                        .toList();
    }

    /** Name of the feature that names a record of a type. */
    public Optional<String> labelFeature(String typeName) {
        return Optional.ofNullable(types.get(typeName))
                .flatMap(RecordType::label)
                .map(column -> column.feature().getName());
    }

    /** Unsets what the reader may not see, and every secret; of a record above the sight as a whole only id and version stay. */
    public void mask(Record record, Set<Classification> sight) {
        RecordType type = type(record);
        boolean whole = !sees(sight, record.getClassification());
        if (whole) {
            record.setCreated(null);
            record.setChanged(null);
        }
        if (whole || !sees(sight, type.classification(ModelPackage.Literals.RECORD__LABEL.getName()))) {
            record.setLabel(null);
        }
        mask(record, type.columns(), sight, whole);
        for (ChildTable child : type.children()) {
            if (whole) {
                record.eUnset(child.list());
            } else {
                contained(record, child).forEach(each -> mask(each, child.columns(), sight, false));
            }
        }
    }

    private static void mask(EObject object, List<Column> columns, Set<Classification> sight, boolean whole) {
        for (Column column : columns) {
            if (whole || column.secret() || !sees(sight, column.classification())) {
                object.eUnset(column.feature());
            }
        }
    }

    static boolean sees(Set<Classification> sight, Classification classification) {
        return classification == null || classification == Classification.OPEN || sight.contains(classification);
    }

    /** What a record contains in one list. */
    static List<EObject> contained(Record record, ChildTable child) {
        Object value = record.eGet(child.list());
        List<EObject> parts = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(each -> parts.add((EObject) each));
        } else if (value != null) {
            parts.add((EObject) value);
        }
        return parts;
    }
}
