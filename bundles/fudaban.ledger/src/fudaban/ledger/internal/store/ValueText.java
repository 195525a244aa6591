// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fudaban.model.ModelPackage;
import fudaban.model.Record;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Records as texts, one canonical text for each feature that is set, and back. The journal speaks of values in this form.
 *
 * <p>Numbers are decimal, truth is {@code true}, days and times are ISO 8601 (UTC, to the microsecond), choices are the literal's name, bytes are base64,
 * contained lists are a JSON array of objects whose members are texts of the same form in the order of their names. A number that is 0, a truth that
 * is false and
 * an empty list count as not set; a choice is always set. A secret that is set is {@code changed}. Id, version, times and label are not part of the
 * image: they
 * stand beside it, or follow from it; the classification of the record is, unless it is open.
 */
public final class ValueText {
    /** What stands for the value of a secret. */
    public static final String CHANGED = "changed";

    private static final ObjectMapper JSON = new ObjectMapper();

    private ValueText() {}

    /** Name and canonical text of every feature that is set, in the order of the names. */
    public static Map<String, String> image(Record record) {
        return Collections.unmodifiableMap(texts(record));
    }

    private static SortedMap<String, String> texts(EObject object) {
        SortedMap<String, String> image = new TreeMap<>();
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (feature instanceof EAttribute attribute) {
                if (part(attribute) && set(object, attribute)) {
                    image.put(
                            attribute.getName(),
                            Column.isSecret(attribute)
                                    ? CHANGED
                                    : Kind.of(attribute).text(object.eGet(attribute)));
                }
            } else if (feature instanceof EReference list && list.isContainment() && object.eIsSet(list)) {
                image.put(
                        list.getName(),
                        json(parts(object.eGet(list)).stream()
                                .map(each -> texts((EObject) each))
                                .toList()));
            }
        }
        return image;
    }

    private static boolean part(EAttribute feature) {
        return !feature.isDerived()
                && !feature.isTransient()
                && (feature.getEContainingClass() != ModelPackage.Literals.RECORD
                        || feature == ModelPackage.Literals.RECORD__CLASSIFICATION);
    }

    private static boolean set(EObject object, EAttribute feature) {
        return object.eIsSet(feature) || always(feature) && object.eGet(feature) != null;
    }

    /** A choice is written at its default too, so that the history says it. */
    private static boolean always(EAttribute feature) {
        return Kind.of(feature) == Kind.CHOICE && feature != ModelPackage.Literals.RECORD__CLASSIFICATION;
    }

    private static List<?> parts(Object value) {
        return value instanceof List<?> list ? list : List.of(value);
    }

    /** The values of the secrets that are set, in canonical text: to see whether they change, never to be kept. */
    public static Map<String, String> secrets(Record record) {
        Map<String, String> secrets = new TreeMap<>();
        for (EAttribute attribute : record.eClass().getEAllAttributes()) {
            if (part(attribute) && Column.isSecret(attribute) && set(record, attribute)) {
                secrets.put(attribute.getName(), Kind.of(attribute).text(record.eGet(attribute)));
            }
        }
        return secrets;
    }

    /**
     * A text as this program writes it: a choice that an older program did not know stands at its default, alone and in contained lists.
     *
     * @param type class of the record
     * @param text what another edition wrote; null where it wrote nothing
     * @return null where the feature is not set, or this program does not know it
     */
    public static String today(EClass type, String feature, String text) {
        EStructuralFeature known = type.getEStructuralFeature(feature);
        return switch (known) {
            case EAttribute attribute
            when part(attribute) ->
                text != null || !always(attribute) ? text : Kind.CHOICE.text(attribute.getDefaultValue());
            case EReference list
            when list.isContainment() ->
                text == null
                        ? null
                        : json(objects(text).stream()
                                .map(each -> texts(part(list.getEReferenceType(), each)))
                                .toList());
            case null, default -> null;
        };
    }

    /**
     * Sets the features named in an image; a null text unsets one. Secrets, and features the program no longer knows, are left as they are.
     *
     * @throws IllegalArgumentException when a text is no value of its feature
     */
    public static void apply(Record record, Map<String, String> image) {
        set(record, image);
    }

    /** Makes a change again: sets what is in {@code after} and unsets what is only in {@code before}. */
    public static void apply(Record record, Map<String, String> before, Map<String, String> after) {
        Map<String, String> change = new TreeMap<>(after);
        before.keySet().forEach(feature -> change.putIfAbsent(feature, null));
        set(record, change);
    }

    private static void set(EObject object, Map<String, String> image) {
        image.forEach((name, text) -> {
            EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
            if (feature instanceof EAttribute attribute) {
                if (part(attribute) && !Column.isSecret(attribute)) {
                    object.eSet(
                            attribute,
                            text == null
                                    ? attribute.getDefaultValue()
                                    : Kind.of(attribute).value(attribute, text));
                }
            } else if (feature instanceof EReference list && list.isContainment()) {
                List<EObject> parts = new ArrayList<>();
                if (text != null) {
                    objects(text).forEach(each -> parts.add(part(list.getEReferenceType(), each)));
                }
                object.eSet(list, list.isMany() ? parts : parts.isEmpty() ? null : parts.getFirst());
            }
        });
    }

    private static EObject part(EClass type, Map<String, String> image) {
        EObject part = EcoreUtil.create(type);
        set(part, image);
        return part;
    }

    /**
     * A new record of a type, without id.
     *
     * @param typeName e.g. {@code model.Person}
     */
    public static Record create(Schema schema, String typeName) {
        return (Record) EcoreUtil.create(schema.type(typeName).eClass());
    }

    private static String json(List<SortedMap<String, String>> objects) {
        try {
            return JSON.writeValueAsString(objects);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("texts always have a JSON form", impossible);
        }
    }

    private static List<Map<String, String>> objects(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException("not a contained list: " + wrong.getOriginalMessage(), wrong);
        }
    }
}
