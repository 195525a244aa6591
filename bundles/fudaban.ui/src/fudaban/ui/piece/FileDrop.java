// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.piece;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;

/** A place files can be dragged to; they are read, never moved. */
public final class FileDrop {
    private FileDrop() {}

    /**
     * Takes what is dropped on a control, as soon as whoever makes it is done: the first one of a program takes GTK as long as a page.
     *
     * @param taker takes the files and folders, at least one
     */
    public static void on(Control place, Consumer<List<Path>> taker) {
        place.getDisplay().asyncExec(() -> {
            if (!place.isDisposed()) {
                take(place, taker);
            }
        });
    }

    private static void take(Control place, Consumer<List<Path>> taker) {
        var target = new DropTarget(place, DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(new Transfer[] {FileTransfer.getInstance()});
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] files && files.length > 0) {
                    taker.accept(Stream.of(files).map(Path::of).toList());
                }
            }
        });
    }
}
