// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.find;

import fudaban.model.CredentialState;
import fudaban.ui.piece.Badge;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.shell.Hit;
import fudaban.ui.table.Tone;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.theme.Themes;
import fudaban.ui.words.Words;
import fudaban.workbench.internal.detail.Portrait;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

/** Who or what the chosen hit is; people of one name stand side by side with their photos. */
final class Preview extends Composite {
    private static final int PORTRAIT = 96;
    private static final int MOST = 4;

    private final FindModel model;
    private final Words words = Words.of(Preview.class);
    private Optional<Hit> shown = Optional.empty();
    private List<Hit> together = List.of();

    Preview(Composite parent, FindModel model) {
        super(parent, SWT.NONE);
        Css.style(this, "Surface");
        this.model = model;
        Lay.grid(this, 1, Space.M);
    }

    void show() {
        List<Hit> namesakes = model.namesakes();
        if (model.selected().equals(shown) && namesakes.equals(together)) {
            return;
        }
        shown = model.selected();
        together = namesakes;
        for (var child : getChildren()) {
            child.dispose();
        }
        if (namesakes.size() > 1) {
            Labels.of(this, "Caption", words.say("namesakes", namesakes.size()));
            namesakes.stream().limit(MOST).forEach(this::card);
        } else {
            shown.filter(hit -> hit.kind() != Hit.Kind.ACTION).ifPresent(this::card);
        }
        Themes.style(this, getDisplay());
        layout(true, true);
    }

    private void card(Hit hit) {
        boolean portrait = hit.photo().isPresent();
        var card = Lay.grid(Lay.wide(new Composite(this, SWT.NONE)), portrait ? 2 : 1, Space.M);
        if (portrait) {
            var picture = Portrait.room(card, PORTRAIT);
            model.photo(hit, bytes -> Portrait.show(picture, bytes, PORTRAIT));
        }
        var texts = Lay.grid(new Composite(card, SWT.NONE), 1, Space.XS);
        texts.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Labels.wrapped(texts, "Strong", hit.title());
        for (String part : hit.note().split("　")) {
            Labels.wrapped(texts, "Caption", part);
        }
        if (!hit.badge().isEmpty()) {
            new Badge(texts, hit.badge(), hit.tone());
        }
        model.cards(hit, cards -> {
            if (!texts.isDisposed() && !cards.isEmpty()) {
                cards(texts, cards);
            }
        });
    }

    /** Each with its state: it decides what one goes on with. */
    private void cards(Composite texts, List<FindModel.Card> cards) {
        for (FindModel.Card card : cards) {
            var line = Lay.box(texts, 2, Space.S);
            Labels.of(line, "", card.number());
            new Badge(line, words.say("CredentialState." + card.state().name()), tone(card.state()));
        }
        Themes.style(texts, getDisplay());
        layout(true, true);
    }

    private static Tone tone(CredentialState state) {
        return switch (state) {
            case ACTIVE -> Tone.GOOD;
            case PREPARED, AWAITING_RESULT, ISSUED -> Tone.NEUTRAL;
            case SUSPENDED -> Tone.CAUTION;
            case RETIRED, DESTROYED, SPOILED -> Tone.BAD;
        };
    }
}
