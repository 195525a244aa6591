// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.loss;

import fudaban.issuance.loss.LossFind.Candidate;
import fudaban.ui.page.Fit;
import fudaban.ui.page.Pressable;
import fudaban.ui.table.Tone;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** One card that may be meant: the face, who it is, where, and its state. Namesakes stand beside each other. */
final class CandidateTile extends Pressable {
    private static final int WIDTH = 296;
    private static final int HEIGHT = 108;
    private static final int FACE_WIDTH = 66;
    private static final int FACE_HEIGHT = 88;
    private static final int PADDING = 10;

    /** What is written on it. */
    record Text(String name, String kana, String where, String card, String state, Tone tone, String mark) {}

    private final Text text;
    private final boolean chosen;
    private final Image face;

    CandidateTile(
            Composite parent, Candidate candidate, Text text, Optional<byte[]> photo, boolean chosen, Runnable action) {
        super(parent, action, ACC.ROLE_RADIOBUTTON);
        this.text = text;
        this.chosen = chosen;
        this.face = photo.map(this::image).orElse(null);
        setData("id", "loss.candidate." + candidate.number());
        setToolTipText(spoken());
        addListener(SWT.Dispose, event -> {
            if (face != null) {
                face.dispose();
            }
        });
    }

    private Image image(byte[] bytes) {
        try {
            return new Image(getDisplay(), new ByteArrayInputStream(bytes));
        } catch (SWTException unreadable) {
            // A picture that cannot be shown must not stand in the way.
            return null;
        }
    }

    @Override
    protected String spoken() {
        return String.join(", ", text.name(), text.kana(), text.where(), text.card(), text.state(), text.mark());
    }

    @Override
    protected void paint(GC gc, Rectangle area) {
        ground(gc, area, "neutral-0", "neutral-1");
        if (chosen) {
            gc.setBackground(palette().fill("accent-soft"));
            gc.fillRoundRectangle(0, 0, area.width, area.height, RADIUS, RADIUS);
        }
        gc.setForeground(chosen ? palette().ink("accent") : palette().ink("neutral-3"));
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, RADIUS, RADIUS);
        face(gc);
        int left = PADDING + FACE_WIDTH + PADDING;
        int room = area.width - left - PADDING;
        gc.setFont(type().strong());
        gc.setForeground(palette().ink("neutral-8"));
        gc.drawText(Fit.within(gc, text.name(), room), left, PADDING, SWT.DRAW_TRANSPARENT);
        int line = PADDING + gc.getFontMetrics().getHeight() + 1;
        gc.setFont(type().small());
        gc.setForeground(palette().ink("neutral-6"));
        for (String each : new String[] {text.kana(), text.where(), text.card()}) {
            gc.drawText(Fit.within(gc, each, room), left, line, SWT.DRAW_TRANSPARENT);
            line += gc.getFontMetrics().getHeight() + 2;
        }
        marks(gc, left, area.height - PADDING);
        focus(gc, area);
    }

    private void face(GC gc) {
        if (face == null) {
            gc.setBackground(palette().fill("neutral-2"));
            gc.fillRoundRectangle(PADDING, PADDING, FACE_WIDTH, FACE_HEIGHT, RADIUS, RADIUS);
            return;
        }
        Rectangle whole = face.getBounds();
        gc.setInterpolation(SWT.HIGH);
        int height = Math.min(whole.height, whole.width * FACE_HEIGHT / FACE_WIDTH);
        gc.drawImage(face, 0, 0, whole.width, height, PADDING, PADDING, FACE_WIDTH, FACE_HEIGHT);
    }

    private void marks(GC gc, int left, int bottom) {
        int x = mark(gc, text.state(), text.tone(), left, bottom);
        if (!text.mark().isEmpty()) {
            mark(gc, text.mark(), Tone.CAUTION, x + 6, bottom);
        }
    }

    private int mark(GC gc, String word, Tone tone, int left, int bottom) {
        if (word.isEmpty()) {
            return left;
        }
        Point size = gc.textExtent(word);
        int height = size.y + 2;
        int width = size.x + 12;
        if (tone != Tone.PLAIN) {
            gc.setBackground(palette().fill(tone.fill()));
            gc.fillRoundRectangle(left, bottom - height, width, height, RADIUS / 2, RADIUS / 2);
        }
        gc.setForeground(palette().ink(tone == Tone.PLAIN ? "neutral-6" : tone.ink()));
        gc.drawText(word, left + 6, bottom - height + 1, SWT.DRAW_TRANSPARENT);
        return left + width;
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        return new Point(WIDTH, HEIGHT);
    }
}
