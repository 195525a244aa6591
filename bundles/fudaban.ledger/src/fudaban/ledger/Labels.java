// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger;

import fudaban.model.ModelPackage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * How people call what the models name: {@code Person}, {@code Person.staffNumber}, {@code CredentialState.ACTIVE}. Each bundle with a model brings the words
 * as {@code messages.properties} (Japanese) and {@code messages_en.properties} in the package of its generated classes.
 */
public final class Labels {
    private Labels() {}

    /** The word for a class, feature or literal; its technical name where the bundle has none. */
    public static String of(ENamedElement element, Locale locale) {
        return find(element, locale).orElse(element.getName());
    }

    /** The same in the language of the sentence it stands in. */
    public static Word word(ENamedElement element) {
        return locale -> of(element, locale);
    }

    /** The word for a choice. */
    public static String of(Enumerator choice, Locale locale) {
        String key = choice.getClass().getSimpleName() + "." + choice.getName();
        return Messages.bundle(choice.getClass(), locale)
                .filter(bundle -> bundle.containsKey(key))
                .map(bundle -> bundle.getString(key))
                .orElse(choice.getName());
    }

    /**
     * What of a model has no word yet, for the tests of the bundle that brings it: its classes, features and choices. Facts are not for people.
     *
     * @return keys, in the order of the model
     */
    public static List<String> lacking(EPackage model, Locale locale) {
        List<String> lacking = new ArrayList<>();
        for (EClassifier classifier : model.getEClassifiers()) {
            List<ENamedElement> elements = new ArrayList<>();
            if (classifier instanceof EEnum choices) {
                elements.addAll(choices.getELiterals());
            } else if (classifier instanceof EClass type && !ModelPackage.Literals.FACT.isSuperTypeOf(type)) {
                elements.add(type);
                elements.addAll(type.getEStructuralFeatures());
            }
            for (ENamedElement element : elements) {
                if (find(element, locale).isEmpty()) {
                    lacking.add(
                            element == classifier
                                    ? classifier.getName()
                                    : classifier.getName() + "." + element.getName());
                }
            }
        }
        return lacking;
    }

    /** The word, where the bundle has one. */
    public static Optional<String> find(ENamedElement element, Locale locale) {
        return switch (element) {
            case EStructuralFeature feature ->
                find(
                        feature.getEContainingClass(),
                        feature.getEContainingClass().getName() + "." + feature.getName(),
                        locale);
            case EEnumLiteral literal ->
                find(literal.getEEnum(), literal.getEEnum().getName() + "." + literal.getName(), locale);
            case EClassifier classifier -> find(classifier, classifier.getName(), locale);
            default -> Optional.empty();
        };
    }

    private static Optional<String> find(EClassifier home, String key, Locale locale) {
        Class<?> type = home.getInstanceClass();
        return type == null
                ? Optional.empty()
                : Messages.bundle(type, locale)
                        .filter(bundle -> bundle.containsKey(key))
                        .map(bundle -> bundle.getString(key));
    }
}
