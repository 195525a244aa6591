// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.find;

import fudaban.ui.access.Access;
import fudaban.ui.page.Entry;
import fudaban.ui.page.EntryRow;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.shell.Hit;
import fudaban.ui.table.Tone;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Palette;
import fudaban.ui.theme.Space;
import fudaban.ui.theme.Themes;
import fudaban.ui.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Find anything: a field, what is found below it, and beside it who the chosen one is. Arrow keys choose, Enter opens, Esc closes. */
final class FindWindow {
    private static final int WIDTH = 800;
    private static final int HEIGHT = 480;
    private static final int LIST = 460;
    private static final int TOP = 72;
    private static final int FIELD = 36;

    /** What can be found, each with its icon, in the order it is asked for most. */
    private static final Map<String, String> EXAMPLES = new LinkedHashMap<>();

    static {
        EXAMPLES.put("person", "user");
        EXAMPLES.put("card", "id-badge-2");
        EXAMPLES.put("unit", "building");
        EXAMPLES.put("request", "clipboard-check");
        EXAMPLES.put("action", "activity");
    }

    private final FindModel model;
    private final Consumer<Hit> opened;
    private final Words words = Words.of(FindWindow.class);
    private final Shell shell;
    private final Text field;
    private final ScrolledComposite scroll;
    private final Preview preview;
    private final Label hint;
    private final List<EntryRow> rows = new ArrayList<>();
    private List<Hit> shown = List.of();
    private String instead = "";

    FindWindow(Shell parent, FindModel model, Consumer<Hit> opened) {
        this.model = model;
        this.opened = opened;
        shell = new Shell(parent, SWT.NO_TRIM);
        shell.setText(words.say("title"));
        var frame = new Composite(shell, SWT.NONE);
        shell.setLayout(new org.eclipse.swt.layout.FillLayout());
        var palette = Palette.of(frame);
        Css.style(frame, "Painted Surface");
        frame.addListener(SWT.Paint, event -> {
            var area = frame.getClientArea();
            event.gc.setForeground(palette.ink("neutral-5"));
            event.gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
        });
        Lay.grid(frame, 1, 0, Space.S, Space.M);
        field = new Text(frame, SWT.SINGLE | SWT.BORDER | SWT.SEARCH | SWT.ICON_SEARCH);
        field.setMessage(words.say("hint"));
        field.setData("id", "find.text");
        Access.name(field, words.say("title"));
        var wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.heightHint = FIELD - Space.M;
        field.setLayoutData(wide);
        var body = Lay.grid(Lay.all(new Composite(frame, SWT.NONE)), 2, Space.L);
        scroll = new ScrolledComposite(body, SWT.V_SCROLL);
        var list = new GridData(SWT.FILL, SWT.FILL, false, true);
        list.widthHint = LIST;
        scroll.setLayoutData(list);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        preview = Lay.all(new Preview(body, model));
        hint = Lay.wide(Labels.of(frame, "Caption", words.say("keys")));
        field.addListener(SWT.Modify, event -> model.type(field.getText()));
        field.addListener(SWT.KeyDown, this::key);
        field.addListener(SWT.DefaultSelection, event -> follow());
        shell.addListener(SWT.Deactivate, event -> close());
        shell.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                close();
            }
        });
        model.onChange(this::refresh);
        Themes.style(shell, shell.getDisplay());
    }

    void open() {
        var over = shell.getParent().getBounds();
        shell.setBounds(over.x + (over.width - WIDTH) / 2, over.y + TOP, WIDTH, Math.min(HEIGHT, over.height - TOP));
        shell.open();
        field.setFocus();
        refresh();
    }

    private void close() {
        if (!shell.isDisposed()) {
            shell.getDisplay().asyncExec(shell::dispose);
        }
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> move(event, 1);
            case SWT.ARROW_UP -> move(event, -1);
            case SWT.ESC -> close();
            default -> {}
        }
    }

    private void move(Event event, int by) {
        event.doit = false;
        model.move(by);
    }

    private void follow() {
        model.selected().ifPresent(hit -> {
            shell.dispose();
            opened.accept(hit);
        });
    }

    private void refresh() {
        if (shell.isDisposed()) {
            return;
        }
        if (!model.hits().equals(shown) || !instead().equals(instead)) {
            fill();
        }
        var chosen = model.selected();
        for (int i = 0; i < rows.size(); i++) {
            boolean on = chosen.isPresent() && chosen.get() == shown.get(i);
            rows.get(i).choose(on);
            if (on) {
                scroll.showControl(rows.get(i));
            }
        }
        preview.show();
        boolean answered = model.asks() && !model.searching();
        hint.setText(answered && !model.away() ? words.say("found", shown.size()) : words.say("keys"));
        // For who measures; it is nothing to be read.
        hint.setData("millis", answered ? model.took() : null);
    }

    /** What can be typed, with an example of each. */
    private void examples(Composite column) {
        EXAMPLES.forEach((key, icon) -> Lay.wide(new EntryRow(
                column,
                new Entry(icon, words.say("example." + key), words.say("example." + key + ".as"), "", Tone.PLAIN),
                null)));
    }

    /** What stands there where nothing is found, as a key; empty where something is. */
    private String instead() {
        if (!model.hits().isEmpty()) {
            return "";
        }
        return !model.asks() ? "begin" : model.searching() ? "searching" : model.away() ? "away" : "nothing";
    }

    private void fill() {
        shown = model.hits();
        rows.clear();
        if (scroll.getContent() != null) {
            scroll.getContent().dispose();
        }
        var column = Lay.grid(new Composite(scroll, SWT.NONE), 1, 2);
        Hit.Kind kind = null;
        for (int i = 0; i < shown.size(); i++) {
            Hit hit = shown.get(i);
            if (hit.kind() != kind) {
                kind = hit.kind();
                Labels.of(column, "Caption", words.say("kind." + kind.name()));
            }
            int at = i;
            rows.add(Lay.wide(new EntryRow(
                    column, new Entry(hit.icon(), hit.title(), hit.note(), hit.badge(), hit.tone()), () -> {
                        model.select(at);
                        follow();
                    })));
        }
        instead = instead();
        if (!instead.isEmpty()) {
            Labels.wrapped(column, instead.equals("searching") ? "Muted" : "Strong", words.say(instead));
        }
        if (instead.equals("begin") || instead.equals("nothing")) {
            examples(column);
        }
        Themes.style(column, shell.getDisplay());
        scroll.setContent(column);
        scroll.setMinSize(column.computeSize(LIST, SWT.DEFAULT));
    }
}
