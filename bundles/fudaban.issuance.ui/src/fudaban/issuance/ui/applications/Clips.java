// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.applications;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;

/** What lies on the clipboard: rows copied in Excel, or a file or folder copied in the file manager. */
final class Clips {
    private Clips() {}

    static Optional<String> text(Display display) {
        var clipboard = new Clipboard(display);
        try {
            return Optional.ofNullable((String) clipboard.getContents(TextTransfer.getInstance()));
        } finally {
            clipboard.dispose();
        }
    }

    /** The first file or folder, where one was copied and no text. */
    static Optional<Path> file(Display display) {
        var clipboard = new Clipboard(display);
        try {
            return clipboard.getContents(FileTransfer.getInstance()) instanceof String[] files && files.length > 0
                    ? Optional.of(Path.of(files[0]))
                    : Optional.empty();
        } finally {
            clipboard.dispose();
        }
    }
}
