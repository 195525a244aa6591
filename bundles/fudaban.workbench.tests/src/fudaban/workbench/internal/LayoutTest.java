// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.MApplicationFactory;
import org.eclipse.e4.ui.model.application.ui.basic.MBasicFactory;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainer;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutTest {
    /** The model as the plug-ins of one edition make it. */
    private static MApplication application(String... parts) {
        MApplication application = MApplicationFactory.INSTANCE.createApplication();
        MWindow window = MBasicFactory.INSTANCE.createTrimmedWindow();
        window.setElementId("window");
        window.getTags().add("shellMaximized");
        application.getChildren().add(window);
        MPartSashContainer sash = MBasicFactory.INSTANCE.createPartSashContainer();
        sash.setElementId("sash");
        window.getChildren().add(sash);
        MPartStack stack = MBasicFactory.INSTANCE.createPartStack();
        stack.setElementId("main");
        stack.setContainerData("7200");
        sash.getChildren().add(stack);
        for (String id : parts) {
            MPart part = MBasicFactory.INSTANCE.createPart();
            part.setElementId(id);
            part.setLabel("of this edition");
            part.getPersistedState().put("fudaban.icon", "new");
            stack.getChildren().add(part);
        }
        return application;
    }

    private static MWindow window(MApplication application) {
        return application.getChildren().getFirst();
    }

    private static MPartStack stack(MApplication application) {
        return (MPartStack)
                ((MPartSashContainer) window(application).getChildren().getFirst())
                        .getChildren()
                        .getFirst();
    }

    private static Map<String, String> state(MApplication application, int part) {
        return ((MPart) stack(application).getChildren().get(part)).getPersistedState();
    }

    @Test
    void whatTheUserArrangedComesBack(@TempDir Path folder) throws IOException {
        MApplication before = application("cards", "today");
        window(before).setX(40);
        window(before).setY(20);
        window(before).setWidth(1500);
        window(before).setHeight(900);
        window(before).getTags().clear();
        stack(before).setContainerData("6100");
        state(before, 0).put("table.layout", "0:120");
        Path file = folder.resolve("state").resolve("layout.properties");
        Layout.of(before).write(file);

        MApplication after = application("cards", "today");
        Layout.read(file).merge(after);
        assertEquals(1500, window(after).getWidth());
        assertEquals(40, window(after).getX());
        assertFalse(window(after).getTags().contains("shellMaximized"));
        assertEquals("6100", stack(after).getContainerData());
        assertEquals("0:120", state(after, 0).get("table.layout"));
    }

    @Test
    void nothingOfAnotherEditionComesBack(@TempDir Path folder) throws IOException {
        MApplication before = application("gone", "cards");
        ((MPart) stack(before).getChildren().getFirst()).setLabel("of another language");
        state(before, 1).put("fudaban.icon", "old");
        Path file = folder.resolve("layout.properties");
        Layout.of(before).write(file);

        MApplication after = application("cards", "added");
        Layout.read(file).merge(after);
        assertEquals(2, stack(after).getChildren().size());
        assertEquals("new", state(after, 0).get("fudaban.icon"));
        assertEquals("of this edition", ((MPart) stack(after).getChildren().getFirst()).getLabel());
    }

    @Test
    void aFileThatCannotBeReadIsAsNone(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("layout.properties");
        Files.write(file, new byte[] {'x', '=', '\\', 'u', '0', (byte) 0xff, (byte) 0xfe});
        MApplication after = application("cards");
        Layout.read(file).merge(after);
        Layout.read(folder.resolve("none")).merge(after);
        assertTrue(window(after).getTags().contains("shellMaximized"));
        assertEquals("7200", stack(after).getContainerData());
    }
}
