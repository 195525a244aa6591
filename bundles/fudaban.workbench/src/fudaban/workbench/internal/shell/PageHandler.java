// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.shell;

import fudaban.ui.shell.Guide;
import fudaban.ui.shell.Place;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.modeling.EModelService;

/** Goes to a page of the rail by its place in it: Ctrl+1 to Ctrl+9, Ctrl+0 for the tenth. */
public final class PageHandler {
    private static final int TENTH = 10;

    /** Made by the workbench. */
    @Inject
    public PageHandler() {}

    @Execute
    void go(@Named("fudaban.page") String digit, MApplication application, EModelService model, Guide guide) {
        List<String> pages = Topics.all(application, model).stream()
                .map(part -> part.getElementId())
                .toList();
        page(pages, digit).map(Place::of).ifPresent(guide::go);
    }

    /** The page of a digit; empty where the rail is shorter. */
    static Optional<String> page(List<String> pages, String digit) {
        int at = (digit.equals("0") ? TENTH : Integer.parseInt(digit)) - 1;
        return at < pages.size() ? Optional.of(pages.get(at)) : Optional.empty();
    }

    /** The key of a page by its place in the rail, from 0; empty where it has none. */
    static String key(int place) {
        return place >= TENTH ? "" : "Ctrl+" + (place + 1) % TENTH;
    }
}
