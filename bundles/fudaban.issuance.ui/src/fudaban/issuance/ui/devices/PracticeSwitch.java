// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.devices;

import fudaban.hardware.virtual.hands.PracticeOperator;
import java.util.List;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;

/**
 * Takes the panel of the practice devices out of the application where there are none: the plug-in is not installed, or the system property
 * {@value #SETTING} is {@code false}. Runs once, when the model of the application is put together.
 */
public final class PracticeSwitch {
    /** System property. */
    public static final String SETTING = "fudaban.practice";

    static final String PART = "fudaban.issuance.ui.part.practice";
    private static final String TOPIC = "fudaban.topic";

    /** Whether practice devices are not wanted here. */
    static boolean off() {
        return "false".equals(System.getProperty(SETTING));
    }

    /** Called by the workbench. */
    @Execute
    void decide(MApplication application, EModelService model, @Optional @Service PracticeOperator hands) {
        boolean wanted = hands != null && !off();
        for (MPart part : model.findElements(application, PART, MPart.class, List.of())) {
            part.setToBeRendered(wanted);
            if (wanted && !part.getTags().contains(TOPIC)) {
                part.getTags().add(TOPIC);
            } else if (!wanted) {
                part.getTags().remove(TOPIC);
            }
        }
    }
}
