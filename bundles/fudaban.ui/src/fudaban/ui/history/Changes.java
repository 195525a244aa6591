// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.history;

import fudaban.ledger.journal.Payload.RecordChange;
import fudaban.ui.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What became of a record, in words: the features that are for people, in the order of the model. */
public final class Changes {
    private static final String OURS = "http://fudaban/";

    private final Texts texts;

    /** @param words the texts of the topic, see {@link Texts} */
    public Changes(Words words) {
        texts = new Texts(words);
    }

    /** The changes of a record of a class; none where they were erased. */
    public List<Step.Change> of(EClass type, RecordChange change) {
        List<Step.Change> changes = new ArrayList<>();
        if (change.erased() && (change.before() == null || change.after() == null)) {
            return changes;
        }
        Set<String> names = new TreeSet<>(
                Comparator.comparingInt((String name) -> position(type, name)).thenComparing(name -> name));
        names.addAll(change.before().keySet());
        names.addAll(change.after().keySet());
        for (String name : names) {
            EStructuralFeature feature = type.getEStructuralFeature(name);
            if (feature != null && texts.names(feature)) {
                changes.add(new Step.Change(
                        texts.label(feature),
                        texts.value(feature, change.before().get(name)),
                        texts.value(feature, change.after().get(name))));
            }
        }
        return changes;
    }

    /**
     * The class a change names, e.g. {@code issuance.Application} or {@code gima.Release}: by the last part of the URI of its package before the version
     * ({@code http://fudaban/egov/gima/1}), all are called model; empty where it is not loaded.
     */
    public static Optional<EClass> type(RecordChange change) {
        int dot = change.type().lastIndexOf('.');
        String space = change.type().substring(0, Math.max(0, dot));
        String name = change.type().substring(dot + 1);
        // Of ours only: asking for a package makes it, and the workbench alone has a dozen.
        return EPackage.Registry.INSTANCE.keySet().stream()
                .filter(uri -> uri.startsWith(OURS) && named(uri, space))
                .map(EPackage.Registry.INSTANCE::getEPackage)
                .filter(Objects::nonNull)
                .map(found -> found.getEClassifier(name))
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .findFirst();
    }

    private static boolean named(String uri, String space) {
        String[] parts = uri.split("/");
        return parts[parts.length - 2].equals(space);
    }

    private static int position(EClass type, String name) {
        EStructuralFeature feature = type.getEStructuralFeature(name);
        return feature == null ? Integer.MAX_VALUE : feature.getFeatureID();
    }
}
