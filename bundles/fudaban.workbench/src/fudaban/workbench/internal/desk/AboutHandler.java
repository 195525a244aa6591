// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.desk;

import fudaban.ui.access.Access;
import fudaban.ui.dialog.Frame;
import fudaban.ui.piece.Labels;
import fudaban.ui.words.Words;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** この製品について: which edition this is, and every part of it with its version and licence. */
public final class AboutHandler {
    private static final int WIDTH = 680;
    private static final int HEIGHT = 320;
    private static final int[] COLUMNS = {280, 190, 200};

    /** Made by the workbench. */
    @Inject
    public AboutHandler() {}

    @Execute
    void open(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell) {
        var words = Words.of(AboutHandler.class);
        var frame = new Frame(shell, words.say("about"));
        Labels.wrapped(frame.body(), "Strong", words.say("about.version", Versions.product()));
        Labels.wrapped(
                frame.body(),
                "Muted",
                words.say("about.java", Runtime.version().toString(), System.getProperty("os.name")));
        Labels.wrapped(frame.body(), "", words.say("about.licence"));
        var table = new Table(frame.body(), SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        Access.name(table, words.say("about.parts"));
        var data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = HEIGHT;
        table.setLayoutData(data);
        List<String> titles =
                List.of(words.say("about.part"), words.say("about.part.version"), words.say("about.part.licence"));
        for (int i = 0; i < titles.size(); i++) {
            var column = new TableColumn(table, SWT.LEFT);
            column.setText(titles.get(i));
            column.setWidth(COLUMNS[i]);
        }
        for (Parts.Part part : Parts.of(Arrays.asList(Versions.bundles()), words)) {
            new TableItem(table, SWT.NONE).setText(new String[] {part.name(), part.version(), part.licence()});
        }
        frame.primary(words.say("close"), frame::close);
        frame.open(WIDTH);
    }
}
