// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.takeover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fudaban.issuance.ui.takeover.ColumnsView.Column;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ColumnsViewTest {
    private final Shell shell = new Shell(Display.getDefault(), SWT.NO_TRIM);

    @AfterEach
    void close() {
        shell.dispose();
    }

    @Test
    void aColumnThatIsTakenForNothingIsShownAsThatAndCanBeTakenForSomething() {
        List<String> told = new ArrayList<>();
        var view = new ColumnsView<>(
                shell, List.of("NAME", "UNIT"), field -> field, (heading, field) -> told.add(heading + "=" + field));
        view.show(List.of(new Column<>("所属", "UNIT", "総務課"), new Column<>("内線", null, "29915")));
        Combo unit = combo(view, "column.所属");
        Combo extension = combo(view, "column.内線");
        assertEquals("UNIT", unit.getText());
        assertEquals(0, extension.getSelectionIndex());
        extension.select(1);
        extension.notifyListeners(SWT.Selection, new Event());
        unit.select(0);
        unit.notifyListeners(SWT.Selection, new Event());
        assertEquals(List.of("内線=NAME", "所属=null"), told);
    }

    private static Combo combo(Composite parent, String id) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Combo combo && id.equals(combo.getData("id"))) {
                return combo;
            }
            if (child instanceof Composite box && !(child instanceof Combo)) {
                Combo found = combo(box, id);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
