// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.shell;

import fudaban.ui.theme.Css;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The topics at the left: every part tagged {@code fudaban.topic}, whoever contributed it. */
public final class Rail {
    private static final int WIDTH = 176;

    private final List<RailItem> items = new ArrayList<>();

    /** Made by the workbench. */
    @Inject
    public Rail() {}

    @PostConstruct
    void create(Composite parent, MApplication application, EModelService model, EPartService parts) {
        var rail = Css.style(
                new Composite(parent, SWT.NONE) {
                    @Override
                    public org.eclipse.swt.graphics.Point computeSize(int width, int height, boolean changed) {
                        return new org.eclipse.swt.graphics.Point(WIDTH, super.computeSize(WIDTH, height, changed).y);
                    }
                },
                "Rail");
        var layout = new GridLayout();
        layout.marginWidth = 8;
        layout.marginHeight = 12;
        layout.verticalSpacing = 4;
        rail.setLayout(layout);
        Label brand = Css.style(new Label(rail, SWT.NONE), "Brand");
        brand.setText("札番");
        var place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.horizontalIndent = 10;
        place.heightHint = 36;
        brand.setLayoutData(place);
        for (MPart part : model.findElements(application, null, MPart.class, List.of("fudaban.topic"))) {
            var item = new RailItem(
                    rail,
                    part.getLocalizedLabel(),
                    part.getPersistedState().getOrDefault("fudaban.icon", "database"),
                    () -> parts.showPart(part, EPartService.PartState.ACTIVATE));
            item.setData(MPart.class.getName(), part);
            item.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
            items.add(item);
        }
        items.stream().findFirst().ifPresent(item -> item.mark(true));
    }

    @Inject
    @Optional
    void shown(@UIEventTopic(UIEvents.UILifeCycle.BRINGTOTOP) org.osgi.service.event.Event event) {
        if (event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MUIElement part) {
            for (RailItem item : items) {
                if (!item.isDisposed()) {
                    item.mark(item.getData(MPart.class.getName()) == part);
                }
            }
        }
    }
}
