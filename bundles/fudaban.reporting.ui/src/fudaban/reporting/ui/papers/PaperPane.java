// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.ui.papers;

import fudaban.reporting.check.Finding;
import fudaban.reporting.life.Reports;
import fudaban.reporting.model.ReportKind;
import fudaban.reporting.papers.Checklist;
import fudaban.reporting.papers.PaperState;
import fudaban.ui.page.Panel;
import fudaban.ui.piece.Badge;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.Facts;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.table.Tone;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Icons;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** One paper of 表1: when it is due, how it stands, what is blank on it, and the buttons for what comes next. */
final class PaperPane extends Composite {
    /** Findings of a report over a year can be many; the paper lists them all. */
    private static final int SHOWN = 12;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private final Words words = Words.of(PaperPane.class);
    private final PapersModel model;
    private final PaperSteps steps;
    private final ZoneId zone;
    private final Consumer<Checklist.Item> go;
    private final Panel panel;
    private final Badge state;
    private final Facts facts;
    private final Composite found;
    private final Button next;
    private final Button notes;
    private final Button paper;
    private final Button replace;
    private final Button mail;

    /** @param go leads to the screen of a 日報 */
    PaperPane(Composite parent, PapersModel model, PaperSteps steps, ZoneId zone, Consumer<Checklist.Item> go) {
        super(parent, SWT.NONE);
        this.model = model;
        this.steps = steps;
        this.zone = zone;
        this.go = go;
        Css.style(this, "Page");
        Lay.grid(this, 1, 0);
        panel = Lay.wide(new Panel(this).headed(words.say("paper.none")));
        ((GridData) panel.getLayoutData()).verticalAlignment = SWT.TOP;
        ((GridLayout) panel.getLayout()).verticalSpacing = Space.M;
        state = new Badge(panel);
        facts = Lay.wide(new Facts(panel));
        found = Lay.box(panel, 2, Space.S);
        Composite verbs = Lay.box(panel, 2, Space.S);
        next = Buttons.id(Buttons.primary(verbs, words.say("next.SUBMIT"), this::next), "papers.next");
        paper = Buttons.id(Buttons.plain(verbs, words.say("paper"), () -> steps.paper(getShell())), "papers.paper");
        notes = Buttons.id(Buttons.plain(verbs, words.say("notes"), () -> steps.annotate(getShell())), "papers.notes");
        replace = Buttons.id(
                Buttons.plain(verbs, words.say("replace"), () -> steps.replace(getShell())), "papers.replace");
        mail = Buttons.id(Buttons.plain(verbs, words.say("mail"), steps::mail), "papers.mail");
        ((GridLayout) verbs.getLayout()).makeColumnsEqualWidth = true;
        Stream.of(next, paper, notes, replace, mail).forEach(Lay::wide);
        // Half a line is too narrow for what comes next in English.
        ((GridData) next.getLayoutData()).horizontalSpan = 2;
    }

    static Tone tone(PaperState state) {
        return switch (state) {
            case LATE -> Tone.BAD;
            case DUE, SOON -> Tone.CAUTION;
            case AHEAD -> Tone.NEUTRAL;
            case SUBMITTED, RECEIVED, CLOSED -> Tone.GOOD;
        };
    }

    private void next() {
        if (model.next() == PapersModel.Next.GO) {
            model.selected().ifPresent(go);
        } else {
            steps.next(getShell());
        }
    }

    void refresh() {
        Optional<Checklist.Item> selected = model.selected();
        panel.heading(selected.map(item -> item.row().getName()).orElse(words.say("paper.none")));
        panel.note(
                selected.map(Checklist.Item::report).map(Reports.Entry::number).orElse(""));
        Lay.present(state, selected.isPresent());
        selected.ifPresent(item -> state.show(
                model.earlier(item) ? words.say("state.earlier") : words.say("state." + item.state(), item.left()),
                model.earlier(item) ? Tone.NEUTRAL : tone(item.state())));
        facts.show(selected.map(this::facts).orElse(List.of()));
        findings();
        PapersModel.Next step = model.next();
        next.setText(words.say("next." + step));
        Lay.present(next, step != PapersModel.Next.NONE);
        boolean report =
                selected.filter(item -> item.kind() != ReportKind.PAPER).isPresent();
        boolean handedIn = selected.filter(item -> item.report() != null).isPresent();
        Lay.present(paper, handedIn || step == PapersModel.Next.SUBMIT);
        Lay.present(notes, step == PapersModel.Next.SUBMIT);
        notes.setEnabled(model.draft().isPresent());
        Lay.present(replace, handedIn && report && step != PapersModel.Next.GO);
        Lay.present(mail, handedIn && report);
        layout(true, true);
    }

    private List<Facts.Fact> facts(Checklist.Item item) {
        List<Facts.Fact> all = new ArrayList<>();
        all.add(new Facts.Fact(words.say("fact.row"), item.row().getNumber()));
        all.add(new Facts.Fact(
                words.say("fact.period"),
                item.firstDay().equals(item.day())
                        ? words.day(item.day())
                        : words.say("period", words.day(item.firstDay()), words.day(item.day()))));
        all.add(new Facts.Fact(words.say("fact.due"), words.day(item.due())));
        Reports.Entry report = item.report();
        if (report != null) {
            all.add(new Facts.Fact(words.say("fact.submitted"), stamp(report.submitted())));
            all.add(new Facts.Fact(words.say("fact.received"), stamp(report.received()) + "　" + report.receivedBy()));
            all.add(new Facts.Fact(words.say("fact.closed"), stamp(report.closed())));
            all.add(new Facts.Fact(words.say("fact.pages"), report.pages() == 0 ? "" : "" + report.pages()));
            all.add(new Facts.Fact(words.say("fact.head"), report.head()));
        }
        model.draft().map(PaperOffice.Draft::notes).ifPresent(kept -> {
            all.add(new Facts.Fact(words.say("notes.remarks"), text(kept.remarks())));
            all.add(new Facts.Fact(words.say("notes.attendance"), text(kept.attendance())));
            all.add(new Facts.Fact(words.say("notes.plan"), text(kept.plan())));
            all.add(new Facts.Fact(words.say("notes.handover"), text(kept.handover())));
        });
        return all;
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private String stamp(Instant time) {
        if (time == null) {
            return "";
        }
        var there = time.atZone(zone);
        return words.day(there.toLocalDate()) + " " + TIME.format(there);
    }

    private void findings() {
        for (var child : found.getChildren()) {
            child.dispose();
        }
        boolean drafting = model.next() == PapersModel.Next.SUBMIT;
        List<Finding> all = !drafting
                ? List.of()
                : model.draft().map(PaperOffice.Draft::findings).orElse(List.of());
        boolean later = model.next() == PapersModel.Next.NONE
                && model.selected().filter(item -> item.report() == null).isPresent();
        if (later) {
            Labels.wrapped(found, "Muted", words.say("weeks.before"));
        }
        if (drafting && model.draft().isEmpty()) {
            String why = model.problem();
            Labels.wrapped(found, "Muted", why.isEmpty() ? words.say("reading") : why);
        }
        for (Finding finding : all.subList(0, Math.min(SHOWN, all.size()))) {
            var sign = Icons.show(
                    new Label(found, SWT.NONE), finding.kind().stops() ? "alert-circle.bad" : "alert-triangle.caution");
            sign.setLayoutData(new GridData(SWT.CENTER, SWT.BEGINNING, false, false));
            Labels.wrapped(found, "", finding.sentence(words.locale()));
        }
        if (all.size() > SHOWN) {
            new Label(found, SWT.NONE);
            Labels.wrapped(found, "Muted", words.say("findings.more", all.size() - SHOWN));
        }
        Lay.present(found, found.getChildren().length > 0);
    }
}
