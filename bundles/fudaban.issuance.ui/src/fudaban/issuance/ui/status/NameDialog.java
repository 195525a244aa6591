// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.status;

import fudaban.ui.access.Access;
import fudaban.ui.dialog.Frame;
import fudaban.ui.piece.Lay;
import fudaban.ui.words.Words;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for the name of a view. */
final class NameDialog {
    private static final int WIDTH = 420;
    private static final int LONGEST = 60;

    private NameDialog() {}

    static Frame open(Shell parent, Words words, String title, String name, Consumer<String> done) {
        var frame = new Frame(parent, title);
        Text text = Lay.wide(new Text(frame.body(), SWT.BORDER | SWT.SINGLE));
        Access.name(text, words.say("name"));
        text.setData("id", "view.name");
        text.setTextLimit(LONGEST);
        text.setText(name);
        text.selectAll();
        frame.plain(words.say("leave"), frame::close);
        Button keep = frame.primary(words.say("keep"), () -> {
            String typed = text.getText().strip();
            if (!typed.isEmpty()) {
                frame.close();
                done.accept(typed);
            }
        });
        keep.setData("id", "view.keep");
        keep.setEnabled(!name.isBlank());
        text.addListener(SWT.Modify, event -> keep.setEnabled(!text.getText().isBlank()));
        frame.open(WIDTH);
        return frame;
    }
}
