// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ui.testing.QuietDesk;
import fudaban.ui.testing.Screen;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.e4.core.services.contributions.IContributionFactory;
import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.MApplicationFactory;
import org.eclipse.e4.ui.model.application.commands.MCommandsFactory;
import org.eclipse.e4.ui.workbench.IModelResourceHandler;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.junit.jupiter.api.Test;

/** The model of the workbench is made on a thread of its own. */
class ModelBesideTest {
    private final List<String> translated = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final CountDownLatch key = new CountDownLatch(1);
    private Thread maker;

    private static Resource model() {
        MApplication application = MApplicationFactory.INSTANCE.createApplication();
        var category = MCommandsFactory.INSTANCE.createCategory();
        category.setElementId("category");
        category.setName("%category");
        application.getCategories().add(category);
        var command = MCommandsFactory.INSTANCE.createCommand();
        command.setElementId("command");
        command.setCommandName("%command");
        application.getCommands().add(command);
        Resource resource = new ResourceImpl();
        resource.getContents().add((EObject) application);
        return resource;
    }

    private final class Names extends TranslationService {
        @Override
        public String translate(String name, String contributor) {
            assertSame(maker, Thread.currentThread(), "read beside the UI thread");
            translated.add(name);
            return name;
        }
    }

    private ModelBeside beside(Screen screen, Resource made) {
        var platform = QuietDesk.fake(IModelResourceHandler.class, (self, method, arguments) -> {
            done.add(method.getName());
            if (!method.getName().equals("loadMostRecentModel")) {
                return null;
            }
            maker = Thread.currentThread();
            if (made == null) {
                throw new IllegalArgumentException("a fragment is broken");
            }
            assertTrue(key.await(10, TimeUnit.SECONDS), "the log-in is served meanwhile");
            return made;
        });
        var factory = QuietDesk.fake(IContributionFactory.class, (self, method, arguments) -> {
            assertTrue(((String) arguments[0]).endsWith(".ResourceHandler"), "the platform's own");
            return platform;
        });
        return new ModelBeside(factory, null, new Names(), screen.display());
    }

    @Test
    void theLogInIsServedWhileTheModelIsMadeAndItsCommandsAreRead() {
        try (var screen = new Screen()) {
            Resource made = model();
            var beside = beside(screen, made);
            screen.display().asyncExec(key::countDown);
            assertSame(made, beside.loadMostRecentModel());
            assertNotSame(screen.display().getThread(), maker);
            assertEquals(List.of("%category", "%command"), translated);
        }
    }

    @Test
    void whyItCouldNotBeMadeIsTold() {
        try (var screen = new Screen()) {
            var beside = beside(screen, null);
            var told = assertThrows(IllegalStateException.class, beside::loadMostRecentModel);
            assertEquals("a fragment is broken", told.getCause().getMessage());
        }
    }

    @Test
    void everythingElseIsThePlatforms() throws IOException {
        try (var screen = new Screen()) {
            var beside = beside(screen, null);
            beside.createResourceWithApp(null);
            beside.save();
            assertEquals(List.of("createResourceWithApp", "save"), done);
        }
    }
}
