// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.page;

import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;

/** The head of a page: its title, a few words behind it, and room for tools at the right. */
public final class PageHead extends Composite {
    private final Label note;
    private String said = "";

    /** A head with a title. */
    public PageHead(Composite parent, String title) {
        super(parent, SWT.NONE);
        Css.style(this, "Surface");
        var layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 12;
        setLayout(layout);
        Label name = Css.style(new Label(this, SWT.NONE), "Title");
        name.setText(title);
        name.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, true));
        note = Css.style(new Label(this, SWT.NONE), "Count");
        note.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, true));
        note.addListener(SWT.Resize, event -> shorten());
        addListener(SWT.Paint, new Listener() {
            @Override
            public void handleEvent(Event event) {
                removeListener(SWT.Paint, this);
                getDisplay().asyncExec(PageHead.this::measure);
            }
        });
    }

    /** A part gets its fonts after it has been made: what was measured before is too narrow for them. */
    private void measure() {
        if (!isDisposed()) {
            getParent().layout(true, true);
        }
    }

    /** As high with tools as without: titles of all pages stand in one line. */
    @Override
    public Point computeSize(int width, int height, boolean changed) {
        Point size = super.computeSize(width, height, changed);
        return new Point(size.x, height == SWT.DEFAULT ? Math.max(size.y, Space.CONTROL) : size.y);
    }

    /** Whether title and tools find room beside each other, when the note gives up its own. */
    public boolean fits() {
        int wanted = super.computeSize(SWT.DEFAULT, SWT.DEFAULT, true).x;
        return wanted - note.computeSize(SWT.DEFAULT, SWT.DEFAULT).x <= getClientArea().width;
    }

    /** Says something behind the title; what stands after two blanks in it goes first where there is little room, then all of it: half a number tells a lie. */
    public void note(String text) {
        if (!note.isDisposed() && !said.equals(text)) {
            said = text;
            note.setText(text.replace("&", "&&"));
            getDisplay().asyncExec(this::shorten);
        }
    }

    private void shorten() {
        if (note.isDisposed() || note.getSize().x == 0) {
            return;
        }
        for (String text : List.of(said, said.split("  ")[0], "")) {
            String shown = text.replace("&", "&&");
            if (!note.getText().equals(shown)) {
                note.setText(shown);
            }
            if (note.computeSize(SWT.DEFAULT, SWT.DEFAULT).x <= note.getSize().x) {
                return;
            }
        }
    }

    /** Room for tools at the right, without a layout yet; further rooms follow to the right. */
    public Composite tools() {
        var tools = new Composite(this, SWT.NONE);
        tools.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, true));
        ((GridLayout) getLayout()).numColumns++;
        return tools;
    }
}
