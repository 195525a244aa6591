// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.shell;

import fudaban.ledger.AutoLock;
import fudaban.ledger.Ledger;
import fudaban.ui.Work;
import fudaban.ui.shell.Guide;
import fudaban.workbench.internal.Preferences;
import fudaban.workbench.internal.lock.Idle;
import fudaban.workbench.internal.lock.Lock;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;

/** Puts into the context what the parts need of the shell: the guide and the lock. */
public final class ShellAddon {
    private final MApplication application;

    /** Made by the workbench. */
    @Inject
    public ShellAddon(MApplication application) {
        this.application = application;
    }

    @PostConstruct
    void offer() {
        IEclipseContext context = application.getContext();
        Desktop desktop = ContextInjectionFactory.make(Desktop.class, context);
        context.set(Desktop.class, desktop);
        context.set(Guide.class, desktop);
        AutoLock desk = context.get(AutoLock.class);
        context.set(
                Lock.class,
                new Lock(
                        desk,
                        context.get(Display.class),
                        context.get(Work.class),
                        () -> context.get(IWorkbench.class).restart(),
                        new Idle(context.get(Ledger.class).clock(), Preferences::lockMinutes)));
    }

    @Inject
    @Optional
    void started(@UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) org.osgi.service.event.Event event) {
        IEclipseContext context = application.getContext();
        context.get(Lock.class).watch();
        FocusKeeper.watch(context.get(Display.class), this::page);
    }

    /** The page that is shown in the window. */
    private java.util.Optional<Composite> page() {
        MWindow window = application.getSelectedElement();
        if (window == null || window.getContext() == null) {
            return java.util.Optional.empty();
        }
        MPart part = window.getContext().get(EPartService.class).getActivePart();
        return part != null && part.getWidget() instanceof Composite widget
                ? java.util.Optional.of(widget)
                : java.util.Optional.empty();
    }
}
