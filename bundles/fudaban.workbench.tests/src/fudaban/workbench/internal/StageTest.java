// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.MApplicationFactory;
import org.eclipse.e4.ui.model.application.commands.MCommandsFactory;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MBasicFactory;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuFactory;
import org.junit.jupiter.api.Test;

/** The window behind the log-in, as a model. */
class StageTest {
    private static <T extends MUIElement> T held(T element, String tag) {
        element.getTags().add(tag);
        element.setToBeRendered(false);
        return element;
    }

    @Test
    void whatKnowsTheDeskAndTheKeysWaitForIt() {
        MApplication application = MApplicationFactory.INSTANCE.createApplication();
        var window = MBasicFactory.INSTANCE.createTrimmedWindow();
        window.setVisible(false);
        var bar = MBasicFactory.INSTANCE.createTrimBar();
        var rail = held(MMenuFactory.INSTANCE.createToolControl(), "fudaban.behind");
        var status = held(MMenuFactory.INSTANCE.createToolControl(), "fudaban.desk");
        var pages = held(MBasicFactory.INSTANCE.createPartSashContainer(), "fudaban.desk");
        bar.getChildren().add(rail);
        bar.getChildren().add(status);
        window.getTrimBars().add(bar);
        window.getChildren().add(pages);
        application.getChildren().add(window);
        var table = MCommandsFactory.INSTANCE.createBindingTable();
        var key = MCommandsFactory.INSTANCE.createKeyBinding();
        table.getBindings().add(key);
        application.getBindingTables().add(table);

        var stage = new Stage(application);
        assertTrue(table.getBindings().isEmpty(), "a key would act on a desk that is not there");
        stage.behind().forEach(Runnable::run);
        assertTrue(rail.isToBeRendered());
        assertFalse(status.isToBeRendered() || pages.isToBeRendered() || window.isVisible());
        var rising = stage.rising();
        rising.subList(0, rising.size() - 1).forEach(Runnable::run);
        assertTrue(status.isToBeRendered() && pages.isToBeRendered());
        assertEquals(1, table.getBindings().size());
        assertFalse(window.isVisible(), "it is shown when it is whole");
        rising.getLast().run();
        assertTrue(window.isVisible());
    }
}
