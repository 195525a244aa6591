// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.devices;

import fudaban.issuance.ui.devices.PracticeModel.CardTrouble;
import fudaban.issuance.ui.devices.PracticeModel.Reader;
import fudaban.ui.access.Access;
import fudaban.ui.page.Panel;
import fudaban.ui.piece.Badge;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** A practice reader: put a card on it, take it, break it. */
final class ReaderPanel {
    private final PracticeModel model;
    private final Words words;
    private final Badge state;
    private final Combo cards;
    private final Button insert;
    private final Button pull;
    private final Combo fault;
    private final Counter command;
    private final Button spoil;
    private List<String> names = List.of();
    private Reader reader;

    ReaderPanel(Composite parent, PracticeModel model, Words words, Reader shown) {
        this.model = model;
        this.words = words;
        this.reader = shown;
        String name = shown.slot().name();
        var panel = Lay.wide(new Panel(parent).headed(name));
        ((GridLayout) panel.getLayout()).verticalSpacing = Space.S;
        panel.note(shown.slot().inside() ? words.say("reader.inside") : "");
        state = new Badge(panel);
        if (shown.slot().inside()) {
            cards = null;
            insert = null;
            pull = null;
            fault = null;
            command = null;
            spoil = null;
        } else {
            String id = shown.slot().id();
            Composite hand = Lay.box(panel, 3, Space.S);
            cards = Lay.wrapped(new Combo(hand, SWT.READ_ONLY | SWT.DROP_DOWN));
            Access.name(cards, words.say("reader.cards", name));
            insert = Buttons.id(
                    Buttons.plain(hand, words.say("reader.insert"), () -> model.insert(reader, card())),
                    id + ".insert");
            pull = Buttons.id(Buttons.plain(hand, words.say("reader.pull"), () -> model.pull(reader)), id + ".pull");
            Labels.line(panel, 1);
            Labels.of(panel, "Caption", words.say("break.card"));
            Composite breaks = Lay.box(panel, 3, Space.S);
            fault = Lay.wrapped(new Combo(breaks, SWT.READ_ONLY | SWT.DROP_DOWN));
            Arrays.stream(CardTrouble.values()).forEach(each -> fault.add(words.say("card." + each)));
            fault.select(0);
            Access.name(fault, words.say("reader.fault", name));
            command = new Counter(breaks, words.say("reader.command", name));
            spoil = Buttons.id(
                    Buttons.plain(
                            breaks,
                            words.say("break"),
                            () -> model.spoil(
                                    reader, CardTrouble.values()[fault.getSelectionIndex()], command.value())),
                    id + ".break");
        }
        show(shown);
    }

    private String card() {
        int index = cards.getSelectionIndex();
        return index <= 0 ? "" : names.get(index - 1);
    }

    void show(Reader now) {
        reader = now;
        state.show(now.state(), now.tone());
        if (cards == null) {
            return;
        }
        if (!names.equals(model.cards()) || cards.getItemCount() == 0) {
            String before = cards.getSelectionIndex() < 0 ? "" : card();
            names = List.copyOf(model.cards());
            List<String> items = new ArrayList<>(List.of(words.say("reader.new")));
            items.addAll(names);
            cards.setItems(items.toArray(String[]::new));
            cards.select(names.indexOf(before) + 1);
        }
        pull.setEnabled(now.holds());
        spoil.setEnabled(now.holds());
        fault.setEnabled(now.holds());
        command.setEnabled(now.holds());
        insert.setText(words.say(now.holds() ? "reader.exchange" : "reader.insert"));
        insert.requestLayout();
    }
}
