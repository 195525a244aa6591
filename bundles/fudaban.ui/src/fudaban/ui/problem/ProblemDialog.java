// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.problem;

import fudaban.ui.dialog.Frame;
import fudaban.ui.piece.Lay;
import fudaban.ui.words.Words;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;

/** Tells of a problem that cannot be shown beside what caused it. */
public final class ProblemDialog {
    private static final int WIDTH = 512;

    private ProblemDialog() {}

    /** Opens it and returns. */
    public static Frame open(Shell parent, Problem problem) {
        Words words = Words.of(ProblemDialog.class);
        var frame = new Frame(parent, words.say(problem.expected() ? "refused" : "failed"));
        var pane = Lay.all(new ProblemPane(frame.body()));
        pane.show(problem);
        frame.primary(words.say("close"), frame::close).setFocus();
        frame.open(WIDTH);
        pane.onResized(() -> {
            Point size = frame.shell().getSize();
            frame.shell().setSize(size.x, frame.shell().computeSize(size.x, SWT.DEFAULT, true).y);
        });
        return frame;
    }
}
