// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Ledger;
import fudaban.ui.testing.QuietDesk;
import fudaban.workbench.internal.trial.Trials;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.MApplicationFactory;
import org.eclipse.e4.ui.model.application.commands.MCommandsFactory;
import org.eclipse.e4.ui.model.application.ui.basic.MBasicFactory;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to the model before it is shown, and to the desk when the program ends. */
class LifeCycleTest {
    @TempDir
    Path folder;

    private final List<String> done = new ArrayList<>();

    private final Ledger ledger = QuietDesk.fake(Ledger.class, (self, method, arguments) -> {
        done.add(method.getName());
        return null;
    });

    private static MApplication workbench(int width) {
        MApplication workbench = MApplicationFactory.INSTANCE.createApplication();
        MWindow window = MBasicFactory.INSTANCE.createTrimmedWindow();
        window.setElementId("window");
        window.setX(40);
        window.setY(20);
        window.setWidth(width);
        window.setHeight(900);
        workbench.getChildren().add(window);
        var table = MCommandsFactory.INSTANCE.createBindingTable();
        table.getBindings().add(MCommandsFactory.INSTANCE.createKeyBinding());
        workbench.getBindingTables().add(table);
        return workbench;
    }

    private static int width(MApplication workbench) {
        return workbench.getChildren().getFirst().getWidth();
    }

    @Test
    void whatTheUserArrangedIsThereNextTimeAndNoKeyActsBeforeThereIsADesk() {
        var state = folder.resolve("state");
        new LifeCycle(() -> state).close(workbench(1500), ledger, new Trials(folder.resolve("desk")));
        assertEquals(List.of("close"), done);

        MApplication next = workbench(1280);
        new LifeCycle(() -> state).prepare(next);
        assertEquals(1500, width(next));
        assertTrue(next.getBindingTables().getFirst().getBindings().isEmpty());
    }

    @Test
    void aDeskIsClosedAlsoWhenThereIsNowhereToKeepTheLayout() {
        var lifeCycle = new LifeCycle(() -> {
            throw new IllegalStateException("no folder");
        });
        var trials = new Trials(folder.resolve("desk"));
        assertThrows(IllegalStateException.class, () -> lifeCycle.close(workbench(1500), ledger, trials));
        assertEquals(List.of("close"), done);
    }

    @Test
    void aDeskThatIsNoTrialStaysWhenTheProgramEnds() throws IOException {
        Path desk = Files.createDirectory(folder.resolve("desk"));
        Files.writeString(desk.resolve("keys.json"), "{}");
        new LifeCycle(() -> folder.resolve("state")).close(workbench(1280), ledger, new Trials(desk));
        assertTrue(Files.exists(desk.resolve("keys.json")));
        assertFalse(done.isEmpty());
    }
}
