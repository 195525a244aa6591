// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.shell;

import fudaban.ui.shell.Guide;
import fudaban.ui.shell.Place;
import fudaban.ui.shell.Subject;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Leads through the workbench by its model: parts by id, the detail area by its tag. */
public final class Desktop implements Guide {
    private final MApplication application;
    private final EModelService model;
    private final IEventBroker broker;

    /** Made by the workbench. */
    @Inject
    public Desktop(MApplication application, EModelService model, IEventBroker broker) {
        this.application = application;
        this.model = model;
        this.broker = broker;
    }

    @Override
    public void go(Place place) {
        part(place.part()).ifPresent(part -> {
            if (!isInFront(part)) {
                close();
            }
            parts().showPart(part, EPartService.PartState.ACTIVATE);
            if (!place.about().isEmpty() && part.getContext() != null) {
                // Cleared first: the same place may be meant again.
                part.getContext().set(Place.ABOUT, null);
                part.getContext().set(Place.ABOUT, place.about());
            }
        });
    }

    @Override
    public void show(Subject subject) {
        detail().ifPresent(stack -> {
            application.getContext().set(Subject.class, subject);
            stack.setToBeRendered(true);
            stack.setVisible(true);
            for (var child : stack.getChildren()) {
                if (child instanceof MPart part) {
                    parts().showPart(part, EPartService.PartState.VISIBLE);
                }
            }
        });
    }

    @Override
    public void close() {
        detail().filter(MPartStack::isToBeRendered).ifPresent(stack -> {
            application.getContext().set(Subject.class, null);
            stack.setVisible(false);
            stack.setToBeRendered(false);
        });
    }

    @Override
    public void changed() {
        done("");
    }

    @Override
    public void done(String sentence) {
        broker.post(CHANGED, sentence);
    }

    private boolean isInFront(MPart part) {
        return part.getParent() != null && part.getParent().getSelectedElement() == part;
    }

    private Optional<MPart> part(String id) {
        return model.findElements(application, id, MPart.class, null).stream().findFirst();
    }

    private Optional<MPartStack> detail() {
        return model.findElements(application, null, MPartStack.class, List.of("fudaban.detail")).stream()
                .findFirst();
    }

    /** The part service of the window; the application itself has no active one. */
    private EPartService parts() {
        return application.getChildren().getFirst().getContext().get(EPartService.class);
    }
}
