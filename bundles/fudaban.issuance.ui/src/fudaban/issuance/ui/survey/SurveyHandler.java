// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.survey;

import fudaban.ui.shell.Guide;
import fudaban.ui.shell.Place;
import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Execute;

/** Goes to 有効期限調査. */
public final class SurveyHandler {
    /** The page. */
    public static final String PART = "fudaban.issuance.ui.part.survey";

    /** Made by the workbench. */
    @Inject
    public SurveyHandler() {}

    @Execute
    void go(Guide guide) {
        guide.go(Place.of(PART));
    }
}
