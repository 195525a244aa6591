// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.loss;

import fudaban.issuance.batch.DeskStations;
import fudaban.issuance.loss.LossDesk;
import fudaban.issuance.loss.LossFind.Candidate;
import fudaban.issuance.ui.names.Names;
import fudaban.ledger.Ledger;
import fudaban.ledger.Session;
import fudaban.ui.Delay;
import fudaban.ui.Work;
import fudaban.ui.access.Access;
import fudaban.ui.access.Keyboard;
import fudaban.ui.page.PageHead;
import fudaban.ui.page.Panel;
import fudaban.ui.piece.Banner;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.print.PaperDialog;
import fudaban.ui.print.PaperModel;
import fudaban.ui.print.PrintDesk;
import fudaban.ui.search.SearchField;
import fudaban.ui.shell.Guide;
import fudaban.ui.shell.Place;
import fudaban.ui.shell.Seat;
import fudaban.ui.table.Tone;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** 亡失: find the card, suspend it, and only then write down what the caller says; below it what is open. */
public final class LossPart {
    private static final int FOUND_HEIGHT = 240;
    private static final int SUSPEND_WIDTH = 240;
    /** What is typed while somebody speaks stands together, on large screens too. */
    private static final int WIDEST = 1200;

    private final Words words = Words.of(LossPart.class);
    private LossModel model;
    private Guide guide;
    private Banner banner;
    private SearchField field;
    private ScrolledComposite found;
    private Composite tiles;
    private Text instructed;
    private Button suspend;
    private Text caller;
    private Text callBack;
    private Text circumstances;
    private Button note;
    private CasesView cases;
    private List<Candidate> shown = List.of();
    private Optional<Candidate> marked = Optional.empty();
    private String told = "";

    /** Made by the workbench. */
    @Inject
    public LossPart() {}

    @PostConstruct
    void create(
            Composite parent,
            Ledger ledger,
            Session session,
            Work work,
            PrintDesk printing,
            Guide leader,
            DeskStations stations) {
        guide = leader;
        var seat = new Seat(ledger, session, words.locale());
        model = new LossModel(seat, work, Delay.on(parent.getDisplay(), Delay.TYPING_MILLIS), stations.fonts());
        var page = Css.style(new Composite(parent, SWT.NONE), "Surface");
        Lay.grid(page, 1, Space.M, Space.M, Space.L);
        var head = Lay.wide(new PageHead(page, words.say("title")));
        Composite tools = Lay.grid(head.tools(), 1, Space.S);
        Buttons.id(Buttons.plain(tools, words.say("sheet"), () -> sheet(work, printing, page)), "loss.sheet");
        banner = Lay.wide(new Banner(page));
        Lay.present(banner, false);
        search(page);
        call(page);
        var panel = Lay.all(new Panel(page).headed(words.say("cases")));
        cases = Lay.all(new CasesView(panel, model, words, ledger.clock()));
        model.onChange(this::show);
        model.reload();
        show();
    }

    private void search(Composite page) {
        Composite typed = Lay.grid(Lay.atMost(page, WIDEST), 1, Space.M);
        // The hint within the field is not seen while the field has the focus, and it has it from the beginning.
        Labels.of(typed, "Caption", words.say("search.how"));
        field = Lay.wide(new SearchField(typed, words.say("search.hint"), model::type));
        field.onDown(this::toTiles);
        // Enter goes on with what is meant: one card alone, or the first of several.
        field.getChildren()[0].addListener(SWT.DefaultSelection, event -> {
            if (model.chosen().isEmpty() && !model.candidates().isEmpty()) {
                toTiles();
            } else if (!model.number().isEmpty()) {
                instructed.setFocus();
            }
        });
        found = Lay.wide(new ScrolledComposite(page, SWT.V_SCROLL));
        Css.style(found, "Surface");
        tiles = Css.style(new Composite(found, SWT.NONE), "Surface");
        var layout = new RowLayout(SWT.HORIZONTAL);
        layout.wrap = true;
        layout.spacing = Space.S;
        layout.marginLeft = layout.marginRight = layout.marginTop = layout.marginBottom = 0;
        tiles.setLayout(layout);
        found.setContent(tiles);
        found.setExpandHorizontal(true);
        found.addListener(SWT.Resize, event -> fit());
    }

    private void toTiles() {
        if (tiles.getChildren().length > 0) {
            tiles.getChildren()[0].setFocus();
        }
    }

    private void call(Composite page) {
        Composite typed = Lay.grid(Lay.atMost(page, WIDEST), 1, Space.M);
        Composite first = Lay.box(typed, 2, Space.M);
        instructed = text(first, "instructed");
        // Enter once more suspends, with or without an instruction: nothing is in the way.
        instructed.addListener(SWT.DefaultSelection, event -> suspend());
        suspend = Buttons.id(Buttons.danger(first, words.say("suspend"), this::suspend), "loss.suspend");
        var room = new org.eclipse.swt.layout.GridData(SWT.END, SWT.END, false, false);
        // Wide enough for the number that comes into its text.
        room.widthHint = SUSPEND_WIDTH;
        suspend.setLayoutData(room);
        Composite second = Lay.box(typed, 4, Space.M);
        caller = text(second, "caller");
        callBack = text(second, "callBack");
        circumstances = text(second, "circumstances");
        note = Buttons.id(Buttons.plain(second, words.say("note"), this::note), "loss.note");
        note.setLayoutData(new org.eclipse.swt.layout.GridData(SWT.END, SWT.END, false, false));
    }

    private Text text(Composite parent, String key) {
        Composite box = Lay.grid(Css.style(new Composite(parent, SWT.NONE), "Surface"), 1, Space.XS);
        Lay.wide(box);
        Labels.of(box, "Caption", words.say("field." + key));
        Text text = Lay.wide(new Text(box, SWT.BORDER | SWT.SINGLE));
        text.setMessage(words.say("hint." + key));
        text.setData("id", "loss." + key);
        Access.name(text, words.say("field." + key));
        return text;
    }

    private void suspend() {
        model.suspend(new LossDesk.Call(
                caller.getText(), callBack.getText(), circumstances.getText(), instructed.getText(), null));
    }

    private void note() {
        model.note(caller.getText(), callBack.getText(), circumstances.getText(), instructed.getText());
    }

    private void sheet(Work work, PrintDesk printing, Composite page) {
        var paper = new PaperModel(work, words.locale());
        PaperDialog.open(page.getShell(), paper, printing, words.say("sheet.title"), words.say("sheet.file"));
        paper.make(model::sheet);
    }

    private void show() {
        if (field.isDisposed()) {
            return;
        }
        if (!shown.equals(model.candidates()) || !marked.equals(model.chosen())) {
            shown = model.candidates();
            marked = model.chosen();
            fill();
        }
        String number = model.number();
        suspend.setText(number.isEmpty() ? words.say("suspend") : words.say("suspend.number", number));
        suspend.setEnabled(!number.isEmpty() && !model.busy() && model.current().isEmpty());
        note.setEnabled(!model.current().isEmpty() && !model.busy());
        say();
        cases.show();
        suspend.getParent().requestLayout();
    }

    private void say() {
        model.problem().ifPresent(problem -> banner.say(Tone.BAD, problem.what(), problem.rest()));
        if (model.problem().isEmpty() && !model.said().isEmpty()) {
            String lra = model.certificates().isEmpty() ? "" : words.say("lra", String.join("、", model.certificates()));
            banner.say(Tone.GOOD, model.said(), lra);
        }
        Lay.present(banner, model.problem().isPresent() || !model.said().isEmpty());
        banner.requestLayout();
        if (!model.said().equals(told)) {
            told = model.said();
            if (!told.isEmpty()) {
                guide.changed();
                if (!model.current().isEmpty()) {
                    (caller.getText().isEmpty() ? caller : note).setFocus();
                }
            }
        }
    }

    private void fill() {
        boolean held = java.util.Arrays.stream(tiles.getChildren()).anyMatch(each -> each.isFocusControl());
        for (var old : tiles.getChildren()) {
            old.dispose();
        }
        Words names = Names.words(words.locale());
        for (int i = 0; i < shown.size(); i++) {
            Candidate each = shown.get(i);
            int index = i;
            var text = new CandidateTile.Text(
                    each.holder().isEmpty() ? words.say("unknown") : each.holder(),
                    each.kana(),
                    words.say("where", each.unit(), each.extension().isEmpty() ? "－" : each.extension()),
                    words.say("card", Names.of(names, each.kind()), each.number()),
                    Names.of(names, each.state()),
                    each.state() == null ? Tone.PLAIN : Names.tone(each.state()),
                    each.namesake() ? words.say("namesake") : "");
            new CandidateTile(
                    tiles,
                    each,
                    text,
                    model.photo(each),
                    marked.filter(each::equals).isPresent(),
                    () -> {
                        model.choose(index);
                        suspend.setFocus();
                    });
        }
        if (held) {
            toTiles();
        }
        fit();
    }

    /** As high as what was found, up to two rows; more is scrolled. */
    private void fit() {
        int width = found.getClientArea().width;
        int height = shown.isEmpty() ? 0 : tiles.computeSize(width, SWT.DEFAULT).y;
        found.setMinSize(width, height);
        tiles.setSize(width, height);
        tiles.layout();
        var data = (org.eclipse.swt.layout.GridData) found.getLayoutData();
        int wanted = Math.min(height, FOUND_HEIGHT);
        if (data.heightHint != wanted) {
            data.heightHint = wanted;
            Lay.present(found, wanted > 0);
            found.requestLayout();
        }
    }

    /** Called when the workbench leads here to show something: {@code number=…}. */
    @Inject
    void about(@org.eclipse.e4.core.di.annotations.Optional @Named(Place.ABOUT) String about) {
        if (model != null && about != null && about.startsWith("number=")) {
            field.show(about.substring("number=".length()));
        }
    }

    @Inject
    @org.eclipse.e4.core.di.annotations.Optional
    void changed(@UIEventTopic(Guide.CHANGED) Object event) {
        if (model != null && !field.isDisposed() && field.isVisible() && !model.busy()) {
            model.reload();
        }
    }

    @Focus
    void focus() {
        Keyboard.enter(field);
    }
}
