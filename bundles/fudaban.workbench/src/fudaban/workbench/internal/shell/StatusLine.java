// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.shell;

import fudaban.ledger.Ledger;
import fudaban.ledger.Session;
import fudaban.ui.Work;
import fudaban.ui.theme.Css;
import fudaban.ui.words.Words;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The line at the bottom: who works at which desk, and the head of its journal. */
public final class StatusLine {
    private static final int EVERY_MILLIS = 3000;
    private static final int SHORT_HASH = 12;

    private final Words words = Words.of(StatusLine.class);

    /** Made by the workbench. */
    @Inject
    public StatusLine() {}

    @PostConstruct
    void create(Composite parent, Ledger ledger, Session session, Work work) {
        var line = Css.style(new Composite(parent, SWT.NONE), "Status");
        var layout = new GridLayout(3, false);
        layout.marginWidth = 12;
        layout.marginHeight = 4;
        layout.horizontalSpacing = 24;
        line.setLayout(layout);
        label(
                line,
                words.say(
                        "account",
                        session.name(),
                        words.say("Role." + session.role().name())));
        label(line, words.say("desk", ledger.desk()));
        Label head = label(line, "");
        head.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        head.setToolTipText(words.say("head.tooltip"));
        refresh(head, ledger, work);
    }

    private static Label label(Composite parent, String text) {
        Label label = Css.style(new Label(parent, SWT.NONE), "StatusText");
        label.setText(text);
        return label;
    }

    private void refresh(Label head, Ledger ledger, Work work) {
        if (head.isDisposed()) {
            return;
        }
        work.background().execute(() -> {
            try {
                String text = ledger.journal()
                        .head()
                        .map(entry ->
                                words.say("head", entry.number(), entry.hash().substring(0, SHORT_HASH)))
                        .orElse(words.say("head.none"));
                work.ui().execute(() -> {
                    if (!head.isDisposed() && !head.getText().equals(text)) {
                        head.setText(text);
                        head.requestLayout();
                    }
                });
            } catch (RuntimeException closing) {
                ILog.get().info("The head of the journal was not read", closing);
            }
        });
        head.getDisplay().timerExec(EVERY_MILLIS, () -> refresh(head, ledger, work));
    }
}
