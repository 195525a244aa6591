// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MBindingTable;
import org.eclipse.e4.ui.model.application.commands.MKeyBinding;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.widgets.Shell;

/**
 * The window of the workbench behind the log-in. The model says by tags what of it is made when: {@code fudaban.behind} piece by piece while the log-in is on
 * the screen, {@code fudaban.desk} when a desk is open. Until then the window is not shown, and its keys do nothing.
 */
final class Stage {
    private static final String BEHIND = "fudaban.behind";
    private static final String DESK = "fudaban.desk";

    private final MWindow window;
    private final Map<MBindingTable, List<MKeyBinding>> keys = new LinkedHashMap<>();

    /** Takes the keys out of the model. */
    Stage(MApplication application) {
        window = application.getChildren().getFirst();
        for (MBindingTable table : application.getBindingTables()) {
            keys.put(table, List.copyOf(table.getBindings()));
            table.getBindings().clear();
        }
    }

    /** What can be made before there is a desk. */
    List<Runnable> behind() {
        return making(BEHIND);
    }

    /** What is left when the desk is open; the last of it shows the window. */
    List<Runnable> rising() {
        List<Runnable> pieces = new ArrayList<>(making(DESK));
        keys.forEach((table, bindings) -> pieces.add(() -> table.getBindings().addAll(bindings)));
        pieces.add(() -> window.setVisible(true));
        return pieces;
    }

    /** Gives it the keyboard. */
    void front() {
        if (window.getWidget() instanceof Shell shell && !shell.isDisposed()) {
            shell.open();
        }
    }

    private List<Runnable> making(String tag) {
        var pieces = window instanceof MTrimmedWindow trimmed
                ? trimmed.getTrimBars().stream().flatMap(bar -> bar.getChildren().stream())
                : Stream.<MUIElement>empty();
        return Stream.concat(pieces, window.getChildren().stream())
                .filter(piece -> piece.getTags().contains(tag))
                .map(piece -> (Runnable) () -> piece.setToBeRendered(true))
                .toList();
    }
}
