// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.gallery;

import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.theme.Icons;
import fudaban.ui.theme.Palette;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Colours, texts and icons. */
record TokenExhibit(Words words) implements Exhibit {
    private static final List<List<String>> COLORS = List.of(
            List.of(
                    "neutral-0",
                    "neutral-1",
                    "neutral-2",
                    "neutral-3",
                    "neutral-4",
                    "neutral-5",
                    "neutral-6",
                    "neutral-7",
                    "neutral-8"),
            List.of(
                    "accent",
                    "accent-soft",
                    "on-accent",
                    "good",
                    "good-soft",
                    "caution",
                    "caution-soft",
                    "bad",
                    "bad-soft"));

    private static final List<String> ICONS = List.of(
            "home",
            "id-badge-2",
            "headset",
            "activity",
            "notes",
            "settings",
            "packages",
            "world-upload",
            "book",
            "report-analytics",
            "tool",
            "users",
            "search",
            "filter",
            "columns-3",
            "copy",
            "file-type-csv",
            "file-type-xls",
            "printer",
            "refresh",
            "calendar",
            "lock",
            "history",
            "database",
            "info-circle.accent",
            "circle-check.good",
            "alert-triangle.caution",
            "alert-circle.bad");

    @Override
    public String key() {
        return "exhibit.tokens";
    }

    @Override
    public void fill(Composite page) {
        for (List<String> row : COLORS) {
            Composite swatches = Stand.of(page, words.say(row == COLORS.getFirst() ? "neutrals" : "tones"), 9, 2);
            ((GridLayout) swatches.getLayout()).makeColumnsEqualWidth = true;
            row.forEach(token -> swatch(swatches, token));
        }
        Composite texts = Stand.of(page, words.say("texts"), 1, 1);
        for (String style : List.of("Title", "Heading", "Strong", "", "Muted", "Caption")) {
            Labels.of(texts, style, words.say("sample.text") + (style.isEmpty() ? "" : "  ." + style));
        }
        Composite icons = Stand.of(page, words.say("icons"), 14, 1);
        for (String icon : ICONS) {
            Label label = Icons.show(new Label(icons, SWT.NONE), icon);
            label.setToolTipText(icon);
        }
    }

    private static void swatch(Composite parent, String token) {
        Composite box = Lay.grid(Lay.wide(new Composite(parent, SWT.NONE)), 1, Space.XS);
        var color = new Canvas(box, SWT.NO_FOCUS);
        Palette palette = Palette.of(color);
        var data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.heightHint = Space.XXL;
        data.widthHint = Space.XXL;
        color.setLayoutData(data);
        color.addListener(SWT.Paint, event -> {
            var size = color.getSize();
            event.gc.setBackground(palette.fill(token));
            event.gc.fillRectangle(0, 0, size.x, size.y);
            event.gc.setForeground(palette.ink("neutral-4"));
            event.gc.drawRectangle(0, 0, size.x - 1, size.y - 1);
        });
        Labels.of(box, "Hint", token);
    }
}
