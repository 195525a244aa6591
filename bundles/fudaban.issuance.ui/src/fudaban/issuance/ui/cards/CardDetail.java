// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.cards;

import static fudaban.model.ModelPackage.Literals.CREDENTIAL__NUMBER;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__REASON;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__STATE;

import fudaban.ledger.query.Row;
import fudaban.model.CredentialState;
import fudaban.ui.history.HistoryView;
import fudaban.ui.history.Step;
import fudaban.ui.table.ColumnDefinition;
import fudaban.ui.table.Tone;
import fudaban.ui.theme.Css;
import fudaban.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The selected card: what is known of it, and its history. */
final class CardDetail extends ScrolledComposite {
    private final Words words;
    private final List<ColumnDefinition> columns;
    private final Composite page;
    private final Label hint;
    private final Composite head;
    private final Label number;
    private final Label state;
    private final Composite facts;
    private final Label title;
    private final HistoryView history;

    CardDetail(Composite parent, Words words, List<ColumnDefinition> columns) {
        super(parent, SWT.V_SCROLL);
        Css.style(this, "Surface");
        this.words = words;
        this.columns = new ArrayList<>(columns);
        this.columns.add(ColumnDefinition.of(CREDENTIAL__REASON, "column.reason", 160));
        page = new Composite(this, SWT.NONE);
        var layout = new GridLayout();
        layout.marginWidth = 16;
        layout.marginHeight = 8;
        layout.verticalSpacing = 12;
        page.setLayout(layout);
        hint = Css.style(new Label(page, SWT.WRAP | SWT.CENTER), "Muted");
        hint.setText(words.say("detail.none"));
        hint.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, true));
        head = new Composite(page, SWT.NONE);
        var row = new GridLayout(2, false);
        row.marginWidth = 0;
        row.horizontalSpacing = 12;
        head.setLayout(row);
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        number = Css.style(new Label(head, SWT.NONE), "Heading");
        state = new Label(head, SWT.CENTER);
        facts = new Composite(page, SWT.NONE);
        var grid = new GridLayout(2, false);
        grid.marginWidth = 0;
        grid.horizontalSpacing = 16;
        grid.verticalSpacing = 6;
        facts.setLayout(grid);
        facts.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Label line = Css.style(new Label(page, SWT.NONE), "Line");
        var thin = new GridData(SWT.FILL, SWT.TOP, true, false);
        thin.heightHint = 1;
        line.setLayoutData(thin);
        title = Css.style(new Label(page, SWT.NONE), "Strong");
        title.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        title.setText(words.say("detail.history"));
        history = new HistoryView(page);
        history.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        setContent(page);
        setExpandHorizontal(true);
        setExpandVertical(true);
        addListener(SWT.Resize, event -> fit());
        empty();
    }

    /** Nothing is selected. */
    void empty() {
        show(false);
    }

    /** Shows a card; its history follows. */
    void show(Row row) {
        show(true);
        number.setText(row.text(CREDENTIAL__NUMBER));
        Object now = row.get(CREDENTIAL__STATE);
        state.setText(now == null ? "" : "  " + words.say("CredentialState." + ((Enum<?>) now).name()) + "  ");
        Css.style(state, now instanceof CredentialState known ? style(CardColumns.tone(known)) : "");
        for (var child : facts.getChildren()) {
            child.dispose();
        }
        for (ColumnDefinition column : columns) {
            String text = column.text(row);
            if (column.feature() != CREDENTIAL__NUMBER && column.feature() != CREDENTIAL__STATE && !text.isEmpty()) {
                fact(words.say(column.titleKey()), text);
            }
        }
        fit();
    }

    void show(List<Step> steps) {
        history.show(steps);
        fit();
    }

    void failed(String sentence) {
        history.sentence(sentence);
        fit();
    }

    private void fact(String name, String text) {
        Label label = Css.style(new Label(facts, SWT.NONE), "Muted");
        label.setText(name);
        label.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
        Label value = new Label(facts, SWT.WRAP);
        value.setText(text.replace("&", "&&"));
        value.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    private static String style(Tone tone) {
        return switch (tone) {
            case GOOD -> "Good";
            case CAUTION -> "Caution";
            case BAD -> "Bad";
            case PLAIN, NEUTRAL -> "Neutral";
        };
    }

    private void show(boolean card) {
        for (var child : page.getChildren()) {
            boolean visible = child == hint != card;
            child.setVisible(visible);
            ((GridData) child.getLayoutData()).exclude = !visible;
        }
        fit();
    }

    private void fit() {
        int width = Math.max(0, getClientArea().width);
        page.layout(true, true);
        setMinSize(page.computeSize(width, SWT.DEFAULT));
        page.layout(true, true);
    }
}
