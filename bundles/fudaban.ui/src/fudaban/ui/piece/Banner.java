// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.piece;

import fudaban.ui.table.Tone;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Icons;
import fudaban.ui.theme.Palette;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolItem;

/** A message that stays on its screen until it is dealt with: mark, sentence, what it means, what to do. */
public final class Banner extends Composite {
    private static final int BAR = 4;

    private final Label icon;
    private final Prose title;
    private final Prose text;
    private final Composite actions;
    private final Palette palette = Palette.of(this);
    private Tone tone = Tone.NEUTRAL;

    /** An empty banner. */
    public Banner(Composite parent) {
        super(parent, SWT.NONE);
        var layout = new GridLayout(3, false);
        layout.marginWidth = Space.M;
        layout.marginLeft = BAR;
        layout.marginHeight = Space.S;
        layout.horizontalSpacing = Space.M;
        setLayout(layout);
        icon = new Label(this, SWT.NONE);
        var top = new GridData(SWT.CENTER, SWT.BEGINNING, false, false);
        top.verticalIndent = 2;
        icon.setLayoutData(top);
        Composite texts = Lay.box(this, 1, Space.XS);
        title = Labels.wrapped(texts, "Strong", "");
        text = Labels.wrapped(texts, "", "");
        actions = new Composite(this, SWT.NONE);
        actions.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        Lay.grid(actions, 1, Space.S);
        Lay.present(actions, false);
        columns();
        addListener(SWT.Paint, event -> {
            event.gc.setBackground(palette.fill(tone == Tone.NEUTRAL ? "accent" : tone.ink()));
            event.gc.fillRectangle(0, 0, BAR, getSize().y);
        });
    }

    /** A banner that says something. */
    public Banner(Composite parent, Tone tone, String what, String how) {
        this(parent);
        say(tone, what, how);
    }

    /**
     * Says something else.
     *
     * @param newTone {@code NEUTRAL} for what is good to know
     * @param what what happened, one sentence
     * @param how what it means and what to do; may be empty
     */
    public void say(Tone newTone, String what, String how) {
        tone = newTone == Tone.PLAIN ? Tone.NEUTRAL : newTone;
        Css.style(this, "Painted " + block(tone));
        // What stands in it has its ground.
        reskin(SWT.ALL);
        Icons.show(icon, sign(tone));
        // It may have been measured while there was none.
        icon.requestLayout();
        title.setText(what);
        text.setText(how);
        Lay.present(text, !how.isEmpty());
        requestLayout();
    }

    /** Offers something to do. */
    public Banner action(String does, Runnable action) {
        Button button = Buttons.plain(actions, does, action);
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Lay.present(actions, true);
        columns();
        return this;
    }

    /** Lets the user put it away; it goes for good. */
    public Banner dismissable(Runnable after) {
        ToolItem close = Buttons.icon(this, "x", Words.of(Banner.class).say("banner.close"), () -> {
            Composite parent = getParent();
            dispose();
            after.run();
            parent.requestLayout();
        });
        close.getParent().setLayoutData(new GridData(SWT.END, SWT.BEGINNING, false, false));
        columns();
        return this;
    }

    private void columns() {
        ((GridLayout) getLayout()).numColumns = (int) java.util.Arrays.stream(getChildren())
                .filter(child -> !((GridData) child.getLayoutData()).exclude)
                .count();
    }

    /** What it says now, as one text. */
    public String said() {
        return (title.getText() + " " + text.getText()).strip();
    }

    static String sign(Tone tone) {
        return switch (tone) {
            case PLAIN, NEUTRAL -> "info-circle.accent";
            case GOOD -> "circle-check.good";
            case CAUTION -> "alert-triangle.caution";
            case BAD -> "alert-circle.bad";
        };
    }

    private static String block(Tone tone) {
        return switch (tone) {
            case PLAIN, NEUTRAL -> "Info";
            case GOOD -> "Good";
            case CAUTION -> "Caution";
            case BAD -> "Bad";
        };
    }
}
