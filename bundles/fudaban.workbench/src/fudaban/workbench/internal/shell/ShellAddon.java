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
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;

/** Puts into the context what the parts need of the shell: the guide, and with the desk the lock. */
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
        context.set(ShellAddon.class, this);
    }

    /** The desk is open. */
    public void sit() {
        IEclipseContext context = application.getContext();
        AutoLock desk = context.get(AutoLock.class);
        var lock = new Lock(
                desk,
                context.get(Display.class),
                context.get(Work.class),
                () -> context.get(IWorkbench.class).restart(),
                new Idle(context.get(Ledger.class).clock(), Preferences::lockMinutes));
        context.set(Lock.class, lock);
        lock.watch();
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
