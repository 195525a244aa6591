// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.update;

import fudaban.ui.page.Panel;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.Facts;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import fudaban.update.Updates;
import fudaban.update.model.ProgramChange;
import fudaban.update.sbom.PartDifference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** The parts of 更新 that are drawn anew whenever the model has changed. */
final class UpdateView {
    private static final int SHOWN = 12;
    private static final long KILOBYTE = 1 << 10;

    private final Words words;
    private final UpdateModel model;
    private final Panel offer;
    private final Panel back;
    private final Panel history;
    private final Composite offered;
    private final Composite way;
    private final Composite past;
    private Composite pinned;
    private Runnable install = () -> {};
    private Consumer<Updates.Way> revert = there -> {};

    UpdateView(Words words, UpdateModel model, Panel offer, Panel back, Panel history) {
        this.words = words;
        this.model = model;
        this.offer = offer;
        this.back = back;
        this.history = history;
        offered = Lay.wide(Lay.box(offer, 1, Space.S));
        way = Lay.wide(Lay.box(back, 1, Space.S));
        past = Lay.wide(Lay.box(history, 1, Space.XS));
        Lay.present(offer, false);
        Lay.present(back, false);
    }

    /** What its buttons do. */
    void verbs(Runnable installing, Consumer<Updates.Way> reverting) {
        install = installing;
        revert = reverting;
    }

    /** Where the key is shown. */
    void key(Panel panel) {
        pinned = Lay.wide(Lay.box(panel, 1, Space.XS));
    }

    void show() {
        offer();
        back();
        history();
        clear(pinned);
        String key = model.state().key();
        Labels.wrapped(
                pinned,
                key.isEmpty() ? "Muted" : "",
                key.isEmpty() ? words.say("key.none") : words.say("key.pinned", key));
        if (!model.state().problem().isEmpty()) {
            Labels.wrapped(pinned, "BadText", model.state().problem());
        }
    }

    private void offer() {
        clear(offered);
        Lay.present(offer, model.offer().isPresent());
        model.offer().ifPresent(there -> {
            var about = there.manifest().about();
            Lay.wide(new Facts(offered))
                    .show(List.of(
                            new Facts.Fact(words.say("offer.title"), about.title()),
                            new Facts.Fact(words.say("offer.edition"), words.say("edition", about.edition())),
                            new Facts.Fact(
                                    words.say("offer.size"),
                                    words.say(
                                            "offer.kilobytes",
                                            (there.manifest().size() + KILOBYTE - 1) / KILOBYTE,
                                            there.manifest().files().size())),
                            new Facts.Fact(words.say("offer.changes"), about.changes())));
            var trials = new TriedView(words, offered);
            model.tried().forEach(trials::counts);
            // What is decided stands before the long lists it is decided on: those may lie under the fold.
            boolean asks = !model.ready();
            Composite verbs = Lay.box(offered, 2, Space.M);
            Button button = Buttons.id(Buttons.primary(verbs, words.say("install"), install), "update.install");
            button.setEnabled(!asks);
            if (asks) {
                Button look = looking(verbs);
                look.addListener(SWT.Selection, event -> {
                    model.looked(look.getSelection());
                    button.setEnabled(look.getSelection());
                });
            }
            // A few lines as a rule, before the differences of people, which are many.
            parts(offered, there.sbom());
            model.tried().forEach(trials::differences);
        });
    }

    private Button looking(Composite parent) {
        var look = new Button(parent, SWT.CHECK);
        look.setText(words.say("tried.looked"));
        return Buttons.id(look, "update.looked");
    }

    private void parts(Composite parent, List<PartDifference> parts) {
        Labels.of(parent, "Strong", words.say("parts", parts.size()));
        parts.stream().limit(SHOWN).forEach(line -> {
            Labels.wrapped(parent, "", model.line(line.part()));
            Labels.wrapped(parent, "Muted", model.detail(line));
        });
        if (parts.size() > SHOWN) {
            Labels.of(parent, "Muted", words.say("parts.more", parts.size() - SHOWN));
        }
    }

    private void back() {
        clear(way);
        Lay.present(back, model.state().back().isPresent());
        model.state().back().ifPresent(there -> {
            ProgramChange last = there.last();
            Labels.wrapped(
                    way,
                    "",
                    last.getPrevious() == 0
                            ? words.say("back.out", last.getTitle(), last.getEdition())
                            : words.say("back.what", last.getTitle(), last.getEdition(), last.getPrevious()));
            Labels.wrapped(
                    way,
                    there.lost().isEmpty() ? "Muted" : "BadText",
                    there.lost().isEmpty() ? words.say("back.safe") : model.loss(there));
            Buttons.id(Buttons.plain(way, words.say("revert"), () -> revert.accept(there)), "update.revert");
        });
    }

    private void history() {
        clear(past);
        List<ProgramChange> changes = new ArrayList<>(model.state().history());
        if (changes.isEmpty()) {
            Labels.wrapped(past, "Muted", words.say("history.none"));
        }
        for (ProgramChange each : changes.stream().limit(SHOWN).toList()) {
            String day = words.day(each.getCreated().atZone(UpdateModel.OFFICE).toLocalDate());
            String what = words.say("ChangeKind." + each.getKind().getName() + "."
                    + each.getState().getName());
            Labels.wrapped(
                    past,
                    "",
                    words.say(
                            "history.line",
                            day,
                            what,
                            each.getTitle(),
                            each.getPrevious(),
                            each.getEdition(),
                            each.getRow() == null ? "" : each.getRow()));
        }
        Lay.present(history, true);
    }

    private static void clear(Composite box) {
        for (var child : box.getChildren()) {
            child.dispose();
        }
    }
}
