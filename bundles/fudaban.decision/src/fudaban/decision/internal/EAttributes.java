// SPDX-License-Identifier: EPL-2.0
package fudaban.decision.internal;

import org.eclipse.emf.ecore.EModelElement;

/** Reads the annotations of the model. */
final class EAttributes {
    private EAttributes() {}

    /** A detail of an annotation, null where there is none. */
    static String detail(EModelElement element, String source, String key) {
        var annotation = element.getEAnnotation(source);
        return annotation == null ? null : annotation.getDetails().get(key);
    }
}
