// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.detail;

import fudaban.ui.piece.Badge;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.shell.Detail;
import fudaban.ui.shell.Operation;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;

/** What a record is, its portrait and state, and what can be done with it. */
final class DetailHead extends Composite {
    private static final int PORTRAIT_HEIGHT = 108;

    private final Consumer<String> done;

    /** @param done told in a sentence when an operation has changed something */
    DetailHead(Composite parent, Detail detail, Consumer<String> done) {
        super(parent, SWT.NONE);
        Css.style(this, "Surface");
        this.done = done;
        Lay.grid(this, 2, Space.L);
        detail.photo().ifPresent(photo -> Portrait.show(Portrait.room(this, PORTRAIT_HEIGHT), photo, PORTRAIT_HEIGHT));
        var names = Lay.grid(new Composite(this, SWT.NONE), 1, Space.XS);
        names.setLayoutData(
                new GridData(SWT.FILL, SWT.TOP, true, false, detail.photo().isPresent() ? 1 : 2, 1));
        Labels.of(names, "Caption", detail.kind());
        Labels.wrapped(names, "Heading", detail.title());
        if (!detail.badge().isEmpty()) {
            new Badge(names, detail.badge(), detail.tone());
        }
        if (!detail.operations().isEmpty()) {
            operations(detail);
        }
    }

    private void operations(Detail detail) {
        var row = new Composite(this, SWT.NONE);
        var layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.marginRight = 0;
        layout.marginTop = 8;
        layout.spacing = 8;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        for (Operation operation : detail.operations()) {
            Buttons.id(
                    Buttons.plain(row, operation.label(), () -> operation.start(getShell(), done)), "detail.operation");
        }
    }
}
