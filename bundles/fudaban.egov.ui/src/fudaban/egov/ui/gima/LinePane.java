// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.ui.gima;

import fudaban.egov.gima.diff.LineText;
import fudaban.egov.gima.model.FileState;
import fudaban.egov.gima.model.FindingSeverity;
import fudaban.egov.gima.model.GimaPackage.Literals;
import fudaban.egov.gima.model.LineKind;
import fudaban.egov.gima.model.LineState;
import fudaban.ledger.query.Row;
import fudaban.ui.page.Panel;
import fudaban.ui.piece.Badge;
import fudaban.ui.piece.Facts;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.piece.Prose;
import fudaban.ui.table.Tone;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

/** One person's difference: what becomes of it, old and new values, from which 発令, and what was found. */
final class LinePane extends Composite {
    private final Words words;
    private final Words names;
    private final UnaryOperator<String> kept;
    private final Panel panel;
    private final Prose none;
    private final Badge kind;
    private final Badge state;
    private final ScrolledComposite scroll;
    private final Composite body;
    private final Facts changed;
    private final Prose causes;
    private final Prose found;
    private final Facts same;
    private final Prose sameHead;

    LinePane(Composite parent, Words words, Words names, UnaryOperator<String> kept) {
        super(parent, SWT.NONE);
        this.words = words;
        this.names = names;
        this.kept = kept;
        Css.style(this, "Surface");
        Lay.grid(this, 1, 0);
        panel = Lay.all(new Panel(this).headed(words.say("line.none")));
        ((GridLayout) panel.getLayout()).verticalSpacing = Space.S;
        none = Labels.wrapped(panel, "Muted", "");
        Composite badges = Lay.box(panel, 2, Space.S);
        kind = new Badge(badges);
        state = new Badge(badges);
        scroll = Lay.all(new ScrolledComposite(panel, SWT.V_SCROLL));
        body = Lay.grid(new Composite(scroll, SWT.NONE), 1, Space.S);
        scroll.setContent(body);
        scroll.setExpandHorizontal(true);
        scroll.addListener(SWT.Resize, event -> fit());
        found = Labels.wrapped(body, "Plain", "");
        changed = Lay.wide(new Facts(body));
        causes = Labels.wrapped(body, "Muted", "");
        sameHead = Labels.wrapped(body, "Muted", words.say("line.same"));
        same = Lay.wide(new Facts(body));
        show(Optional.empty(), GimaModel.View.LINES);
    }

    /** @param list what is chosen from */
    void show(Optional<GimaModel.Chosen> shown, GimaModel.View list) {
        boolean line = shown.filter(GimaModel.Shown.class::isInstance).isPresent();
        Lay.present(kind, line);
        Lay.present(state, shown.isPresent());
        Lay.present(scroll, shown.isPresent());
        say(none, shown.isEmpty() ? words.say("line.none." + list) : "");
        if (shown.isEmpty()) {
            panel.heading(words.say("line.none"));
            panel.note("");
        } else {
            switch (shown.get()) {
                case GimaModel.Shown one -> show(one);
                case GimaModel.Finding one -> show(one.row());
                case GimaModel.File one -> file(one.row());
            }
        }
        layout(true, true);
        fit();
    }

    /** A finding about somebody who has no line. */
    private void show(Row finding) {
        var severity = (FindingSeverity) finding.get(Literals.RELEASE_FINDING__SEVERITY);
        String user = finding.text(Literals.RELEASE_FINDING__USER_ID);
        panel.heading(user.isEmpty() ? words.say("view.FINDINGS") : user);
        panel.note("");
        state.show(GimaNames.of(names, severity), GimaNames.tone(severity));
        facts(List.of());
        say(found, kept.apply(finding.text(Literals.RELEASE_FINDING__SENTENCE)));
    }

    private void file(Row file) {
        var how = (FileState) file.get(Literals.RELEASE_FILE__STATE);
        panel.heading(file.text(Literals.RELEASE_FILE__NAME));
        panel.note(GimaNames.of(names, file.get(Literals.RELEASE_FILE__KIND)));
        state.show(GimaNames.of(names, how), GimaNames.tone(how));
        facts(List.of(
                new Facts.Fact(words.say("column.lines"), "%,d".formatted((int)
                                file.values().getOrDefault(Literals.RELEASE_FILE__LINES, 0))),
                new Facts.Fact(words.say("column.bytes"), "%,d".formatted((long)
                                file.values().getOrDefault(Literals.RELEASE_FILE__BYTES, 0L))),
                new Facts.Fact(words.say("column.hash"), file.text(Literals.RELEASE_FILE__HASH))));
        say(found, "");
    }

    private void facts(List<Facts.Fact> told) {
        changed.show(told);
        same.show(List.of());
        Lay.present(sameHead, false);
        say(causes, "");
    }

    private void show(GimaModel.Shown shown) {
        Row row = shown.row();
        String name = row.text(Literals.RELEASE_LINE__DISPLAY_NAME);
        String user = row.text(Literals.RELEASE_LINE__USER_ID);
        panel.heading(name.isEmpty() ? user : name);
        panel.note(name.isEmpty() ? "" : user);
        var what = (LineKind) row.get(Literals.RELEASE_LINE__KIND);
        var how = (LineState) row.get(Literals.RELEASE_LINE__STATE);
        kind.show(GimaNames.of(names, what), GimaNames.tone(what));
        state.show(GimaNames.of(names, how), GimaNames.tone(how) == Tone.PLAIN ? Tone.NEUTRAL : GimaNames.tone(how));
        List<Facts.Fact> differing = new ArrayList<>();
        List<Facts.Fact> others = new ArrayList<>();
        for (LineText.Value value : shown.values()) {
            if (what == LineKind.CHANGE && value.differs()) {
                differing.add(new Facts.Fact(
                        value.title(), words.say("line.change", shown(value.before()), shown(value.after()))));
            } else {
                String only = value.after().isEmpty() ? value.before() : value.after();
                (what == LineKind.CHANGE ? others : differing).add(new Facts.Fact(value.title(), only));
            }
        }
        changed.show(differing);
        same.show(others);
        Lay.present(sameHead, others.stream().anyMatch(fact -> !fact.value().isEmpty()));
        say(causes, shown.causes().isEmpty() ? "" : words.say("line.causes", shown.causes()));
        List<String> notes = new ArrayList<>(shown.findings());
        if (!shown.found().isEmpty()) {
            notes.add(words.say("line.found", shown.found()));
        }
        String reason = kept.apply(row.text(Literals.RELEASE_LINE__REASON));
        if (!reason.isEmpty() && !notes.contains(reason)) {
            notes.add(words.say("line.reason", reason));
        }
        String result = row.text(Literals.RELEASE_LINE__RESULT_TEXT);
        if (!result.isEmpty()) {
            notes.addFirst(words.say("line.result", row.text(Literals.RELEASE_LINE__RESULT_CODE), result));
        }
        say(found, String.join("\n", notes));
    }

    private String shown(String value) {
        return value.isEmpty() ? words.say("line.empty") : value;
    }

    private static void say(Prose prose, String text) {
        prose.setText(text);
        Lay.present(prose, !text.isEmpty());
    }

    private void fit() {
        int width = scroll.getClientArea().width;
        if (width > 0) {
            body.setSize(width, body.computeSize(width, SWT.DEFAULT, true).y);
            body.layout(true, true);
        }
    }
}
