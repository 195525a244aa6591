// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.gallery;

import fudaban.ui.dialog.Frame;
import fudaban.ui.screen.Camera;
import fudaban.ui.screen.FlatLook;
import fudaban.ui.words.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** Photographs the gallery: {@code GalleryShots FOLDER WIDTH HEIGHT [light|dark] [ja|en]}; one file a page. Started by {@code releng/screenshots/gallery}. */
public final class GalleryShots {
    private static final long SETTLE_MILLIS = 300;

    private GalleryShots() {}

    /** Takes them. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int width = Integer.parseInt(arguments[1]);
        int height = Integer.parseInt(arguments[2]);
        String theme = arguments.length > 3 ? arguments[3] : "light";
        String language = arguments.length > 4 ? arguments[4] : "ja";
        Locale.setDefault(Locale.forLanguageTag(language));
        var display = new Display();
        FlatLook.dress(display, theme.equals("dark"));
        var shell = new Shell(display, SWT.NO_TRIM);
        shell.setLayout(new FillLayout());
        var gallery = new Gallery(shell);
        shell.setBounds(0, 0, width, height);
        shell.open();
        for (int i = 0; i < gallery.pages(); i++) {
            gallery.show(i);
            String name = "gallery-" + i + "-" + theme + (language.equals("ja") ? "" : "-" + language) + ".png";
            Camera.take(display, new Rectangle(0, 0, width, height), SETTLE_MILLIS, folder.resolve(name));
        }
        var dialogs = new DialogExhibit(Words.of(Gallery.class));
        int number = 0;
        for (Function<Shell, Frame> dialog :
                List.<Function<Shell, Frame>>of(dialogs::question, dialogs::problem, dialogs::act, dialogs::act)) {
            Frame frame = dialog.apply(shell);
            if (number == 3) {
                next(frame.shell());
            }
            String name = "dialog-" + number++ + "-" + theme + (language.equals("ja") ? "" : "-" + language) + ".png";
            Camera.take(display, new Rectangle(0, 0, width, height), SETTLE_MILLIS, folder.resolve(name));
            frame.close();
        }
        display.dispose();
    }

    private static void next(Composite parent) {
        for (Control child : parent.getChildren()) {
            if ("act.next".equals(child.getData("id"))) {
                child.notifyListeners(SWT.Selection, new Event());
            } else if (child instanceof Composite box) {
                next(box);
            }
        }
    }
}
