// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.history;

import fudaban.ui.Delay;
import fudaban.ui.piece.Lay;
import fudaban.ui.piece.Skeleton;
import fudaban.ui.problem.ProblemPane;
import fudaban.ui.theme.Css;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The history of whatever record its reader reads: outlines while it takes long, the steps, or why there are none. For the detail area of any screen. */
public final class HistoryPane extends Composite {
    /** What is quicker is shown at once, without outlines before. */
    private static final int PATIENCE_MILLIS = 250;

    private final HistoryReader reader;
    private final Delay patience;
    private final Skeleton outline;
    private final HistoryView view;
    private final ProblemPane problem;
    private Runnable resized = () -> {};

    /** Shows what the reader reads. */
    public HistoryPane(Composite parent, HistoryReader reader) {
        super(parent, SWT.NONE);
        Css.style(this, "Surface");
        this.reader = reader;
        patience = Delay.on(getDisplay(), PATIENCE_MILLIS);
        Lay.grid(this, 1, 0);
        outline = Lay.wide(new Skeleton(this, 4));
        view = Lay.wide(new HistoryView(this));
        problem = Lay.wide(new ProblemPane(this));
        view.onResized(() -> resized.run());
        reader.onChange(this::refresh);
        refresh();
    }

    /** Is told when it takes another height, for those who scroll it. */
    public void onResized(Runnable listener) {
        resized = listener;
    }

    private void refresh() {
        if (isDisposed()) {
            return;
        }
        if (reader.state() == HistoryReader.State.READING) {
            patience.run(() -> {
                if (!isDisposed() && reader.state() == HistoryReader.State.READING) {
                    present();
                }
            });
        } else {
            present();
        }
    }

    private void present() {
        HistoryReader.State state = reader.state();
        view.show(state == HistoryReader.State.READY ? reader.steps() : java.util.List.of());
        reader.problem().ifPresent(problem::show);
        Lay.present(outline, state == HistoryReader.State.READING);
        Lay.present(view, state == HistoryReader.State.READY);
        Lay.present(problem, state == HistoryReader.State.FAILED);
        requestLayout();
        resized.run();
    }
}
