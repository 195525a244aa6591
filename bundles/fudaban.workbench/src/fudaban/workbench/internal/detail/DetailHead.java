// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.detail;

import fudaban.ui.shell.Detail;
import fudaban.ui.shell.Operation;
import fudaban.ui.table.Tone;
import fudaban.ui.theme.Css;
import java.io.ByteArrayInputStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What a record is, its portrait and state, and what can be done with it. */
final class DetailHead extends Composite {
    private static final int PORTRAIT_HEIGHT = 108;

    private final Runnable done;

    /** @param done run when an operation has changed something */
    DetailHead(Composite parent, Detail detail, Runnable done) {
        super(parent, SWT.NONE);
        this.done = done;
        var layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 16;
        setLayout(layout);
        detail.photo().ifPresent(this::portrait);
        var names = column(this);
        names.setLayoutData(
                new GridData(SWT.FILL, SWT.TOP, true, false, detail.photo().isPresent() ? 1 : 2, 1));
        line(names, "Caption", detail.kind());
        line(names, "Heading", detail.title());
        if (!detail.badge().isEmpty()) {
            Label badge = Css.style(new Label(names, SWT.NONE), style(detail.tone()));
            badge.setText("  " + detail.badge() + "  ");
            badge.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
        }
        if (!detail.operations().isEmpty()) {
            operations(detail);
        }
    }

    private static Composite column(Composite parent) {
        var column = new Composite(parent, SWT.NONE);
        var layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 4;
        column.setLayout(layout);
        return column;
    }

    private static void line(Composite parent, String style, String text) {
        Label label = Css.style(new Label(parent, SWT.WRAP), style);
        label.setText(text.replace("&", "&&"));
        label.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    private void portrait(byte[] bytes) {
        var label = new Label(this, SWT.NONE);
        label.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
        try {
            Image image = Portrait.image(label, new ImageData(new ByteArrayInputStream(bytes)), PORTRAIT_HEIGHT);
            label.setImage(image);
        } catch (SWTException unreadable) {
            // A photo that cannot be drawn is a finding of the checks, not of this view.
            label.setText("");
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
            var button = new Button(row, SWT.PUSH);
            button.setText(operation.label());
            button.setData("id", "detail.operation");
            button.addListener(SWT.Selection, event -> operation.start(getShell(), done));
        }
    }

    private static String style(Tone tone) {
        return switch (tone) {
            case GOOD -> "Good";
            case CAUTION -> "Caution";
            case BAD -> "Bad";
            case PLAIN, NEUTRAL -> "Neutral";
        };
    }
}
