// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.eclipse.core.commands.CommandManager;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.contributions.IContributionFactory;
import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MCategory;
import org.eclipse.e4.ui.model.application.commands.MCommand;
import org.eclipse.e4.ui.workbench.IModelResourceHandler;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.swt.widgets.Display;

/** Makes the model of the workbench as the platform does, but beside the UI thread, which serves the log-in meanwhile. */
public final class ModelBeside implements IModelResourceHandler {
    private static final String PLATFORM =
            "bundleclass://org.eclipse.e4.ui.workbench/org.eclipse.e4.ui.internal.workbench.ResourceHandler";

    private final IModelResourceHandler platform;
    private final TranslationService translation;
    private final Display display;

    /** Made by the workbench, as the product says. */
    @Inject
    public ModelBeside(
            IContributionFactory factory, IEclipseContext context, TranslationService translation, Display display) {
        platform = (IModelResourceHandler) factory.create(PLATFORM, context);
        this.translation = translation;
        this.display = display;
    }

    @Override
    public Resource loadMostRecentModel() {
        var made = new FutureTask<>(this::load) {
            @Override
            protected void done() {
                display.wake();
            }
        };
        Thread.ofPlatform().daemon().name("fudaban-model").start(made);
        Breath.until(display, made::isDone);
        try {
            return made.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("The model of the workbench could not be made", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The model of the workbench was not waited for", stopped);
        }
    }

    private Resource load() {
        Resource model = platform.loadMostRecentModel();
        if (model.getContents().getFirst() instanceof MApplication application) {
            read(application);
        }
        return model;
    }

    /** The platform defines all commands in one go on the UI thread: what it reads for the first time then is read here. */
    private void read(MApplication application) {
        var commands = new CommandManager();
        for (MCategory category : application.getCategories()) {
            String name = translation.translate(category.getName(), category.getContributorURI());
            commands.getCategory(category.getElementId()).define(name, name);
        }
        for (MCommand command : application.getCommands()) {
            String name = translation.translate(command.getCommandName(), command.getContributorURI());
            commands.getCommand(command.getElementId()).define(name, name, commands.getCategory(null));
        }
    }

    @Override
    public Resource createResourceWithApp(MApplication application) {
        return platform.createResourceWithApp(application);
    }

    @Override
    public void save() throws IOException {
        platform.save();
    }
}
