// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.table;

import fudaban.model.Classification;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What the model says of a feature: who may see it, whether lists sort by it. */
public final class Traits {
    private static final String SOURCE = "http://fudaban/feature";

    private Traits() {}

    /** Who may see its values. */
    public static Classification classification(EStructuralFeature feature) {
        String name = detail(feature, "classification");
        return name == null ? Classification.OPEN : Classification.valueOf(name);
    }

    /** Whether lists may be sorted by it. */
    public static boolean sortable(EAttribute feature) {
        return "true".equals(detail(feature, "sort"));
    }

    /** Whether it is 保護すべき情報: more than personal data. */
    public static boolean isProtected(EStructuralFeature feature) {
        Classification kind = classification(feature);
        return kind != Classification.OPEN && kind != Classification.PERSONAL;
    }

    private static String detail(EStructuralFeature feature, String key) {
        var annotation = feature.getEAnnotation(SOURCE);
        return annotation == null ? null : annotation.getDetails().get(key);
    }
}
