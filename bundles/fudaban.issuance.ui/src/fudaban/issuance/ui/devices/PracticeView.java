// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.devices;

import fudaban.issuance.ui.devices.PracticeModel.Device;
import fudaban.issuance.ui.devices.PracticeModel.Reader;
import fudaban.ui.page.PageHead;
import fudaban.ui.piece.Banner;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.table.Tone;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

/** The panel of the practice devices: readers at the left, printers at the right. */
final class PracticeView extends Composite {
    private static final int WIDEST = 1120;
    /** Below, readers and printers stand one under the other. */
    private static final int NARROW = 700;

    private final PracticeModel model;
    private final Words words;
    private final Banner banner;
    private final Composite readers;
    private final Composite printers;
    private final Composite page;
    private final ScrolledComposite scroll;
    private final Map<String, ReaderPanel> readerPanels = new LinkedHashMap<>();
    private final Map<String, PrinterPanel> printerPanels = new LinkedHashMap<>();

    /** @param open shows a folder to the user */
    PracticeView(Composite parent, PracticeModel model, Words words, Consumer<java.nio.file.Path> open) {
        super(parent, SWT.NONE);
        this.model = model;
        this.words = words;
        Css.style(this, "Surface");
        Lay.grid(this, 1, Space.M, Space.M, Space.L);
        var head = Lay.wide(new PageHead(this, words.say("practice.title")));
        head.note(words.say("practice.note"));
        Composite tools = Lay.grid(head.tools(), 1, Space.S);
        Buttons.id(
                Buttons.plain(
                        tools,
                        words.say("practice.printed"),
                        () -> model.printed().ifPresent(open)),
                "practice.printed");
        banner = Lay.wide(new Banner(this));
        Lay.present(banner, false);
        scroll = Lay.all(new ScrolledComposite(this, SWT.V_SCROLL));
        page = Css.style(new Composite(scroll, SWT.NONE), "Surface");
        Lay.grid(page, 2, Space.L, Space.M, 0);
        ((GridLayout) page.getLayout()).makeColumnsEqualWidth = true;
        readers = column("practice.readers");
        printers = column("practice.printers");
        scroll.setContent(page);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.addListener(SWT.Resize, event -> fit());
        model.onChange(this::show);
        show();
    }

    /** Devices do not grow with the window: what belongs together stays together. */
    private void fit() {
        int width = scroll.getClientArea().width;
        var layout = (GridLayout) page.getLayout();
        layout.marginRight = Math.max(0, width - WIDEST);
        layout.numColumns = width < NARROW ? 1 : 2;
        page.layout(true);
        scroll.setMinSize(page.computeSize(width, SWT.DEFAULT));
    }

    private Composite column(String heading) {
        var column = Css.style(new Composite(page, SWT.NONE), "Surface");
        column.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Lay.grid(column, 1, Space.M);
        Labels.of(column, "Heading", words.say(heading));
        return column;
    }

    private void show() {
        if (isDisposed()) {
            return;
        }
        for (Reader reader : model.readers()) {
            readerPanels
                    .computeIfAbsent(reader.slot().id(), id -> new ReaderPanel(readers, model, words, reader))
                    .show(reader);
        }
        for (Device printer : model.printers()) {
            printerPanels
                    .computeIfAbsent(printer.id(), id -> new PrinterPanel(printers, model, words, printer))
                    .show(printer);
        }
        model.refused().ifPresent(why -> banner.say(Tone.CAUTION, why, ""));
        model.done().ifPresent(what -> banner.say(Tone.GOOD, what, ""));
        Lay.present(banner, model.refused().isPresent() || model.done().isPresent());
        layout(true, true);
        fit();
    }
}
