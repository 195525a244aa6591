// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.problem;

import fudaban.ui.access.Access;
import fudaban.ui.piece.Banner;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.Lay;
import fudaban.ui.table.Tone;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A problem in full: what happened, what it means, what to do next; the technical details on demand. */
public final class ProblemPane extends Composite {
    private static final int DETAILS_HEIGHT = 160;

    private final Words words = Words.of(ProblemPane.class);
    private final Banner banner;
    private final Composite tools;
    private final Button toggle;
    private final Text details;
    private Problem problem;
    private Runnable resized = () -> {};

    /** Shows nothing yet. */
    public ProblemPane(Composite parent) {
        super(parent, SWT.NONE);
        Css.style(this, "Surface");
        Lay.grid(this, 1, Space.S);
        banner = Lay.wide(new Banner(this));
        tools = Lay.box(this, 2, Space.S);
        toggle = Buttons.id(Buttons.plain(tools, words.say("details.show"), this::toggle), "problem.details");
        Buttons.plain(tools, words.say("details.copy"), this::copy);
        details = Css.style(
                new Text(this, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL), "ReadOnly");
        Access.name(details, words.say("details.name"));
        var data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = DETAILS_HEIGHT;
        data.widthHint = 200;
        details.setLayoutData(data);
        Lay.present(details, false);
        setVisible(false);
    }

    /** Shows a problem. */
    public void show(Problem shown) {
        problem = shown;
        setVisible(true);
        banner.say(shown.expected() ? Tone.CAUTION : Tone.BAD, shown.what(), shown.rest());
        details.setText(shown.details());
        Lay.present(tools, !shown.details().isEmpty());
        open(false);
    }

    /** What happens when it takes more or less room, for windows that fit themselves to it. */
    void onResized(Runnable action) {
        resized = action;
    }

    private void toggle() {
        open(!details.getVisible());
    }

    private void open(boolean on) {
        Lay.present(details, on);
        toggle.setText(words.say(on ? "details.hide" : "details.show"));
        requestLayout();
        resized.run();
    }

    private void copy() {
        var clipboard = new Clipboard(getDisplay());
        String text = problem.when() + "\n" + problem.sentence() + "\n" + problem.details();
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }
}
