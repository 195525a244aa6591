// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.reconcile;

import fudaban.issuance.reconcile.ReconcileProfile.Column;
import fudaban.issuance.reconcile.ReconcileProfile.Source;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** One source: what it is called, what was read of it, and the button that reads it. */
final class SourceTile extends Composite {
    private final Words words;
    private final Source source;
    private final Label said;
    private final Button read;

    SourceTile(Composite parent, Words words, Source source, Consumer<Source> reads) {
        super(parent, SWT.NONE);
        this.words = words;
        this.source = source;
        Css.style(this, "Surface");
        Lay.grid(this, 2, Space.S);
        Composite texts = Lay.box(this, 1, 0);
        Labels.of(texts, "Strong", source.title(words.locale()));
        said = Lay.wide(Labels.of(texts, "Caption", words.say("source.none")));
        read = Buttons.id(
                Buttons.plain(this, words.say(verb(false)), () -> reads.accept(source)),
                "reconcile.read." + source.name());
    }

    private String verb(boolean on) {
        if (source.column() == Column.CHIP) {
            return on ? "source.cards.end" : "source.cards";
        }
        return source.view() == null ? "source.file" : "source.view";
    }

    /**
     * What was read of it.
     *
     * @param on whether cards are taken from readers now
     */
    void show(String text, boolean on) {
        Labels.text(said, text);
        said.setToolTipText(text);
        String verb = words.say(verb(on));
        if (!read.getText().equals(verb)) {
            read.setText(verb);
            layout(true, true);
        }
    }
}
