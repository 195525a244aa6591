// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.desk;

import fudaban.ledger.Ledger;
import fudaban.ui.access.Keyboard;
import fudaban.ui.page.PageHead;
import fudaban.ui.piece.Lay;
import fudaban.ui.problem.ProblemBook;
import fudaban.ui.problem.ProblemList;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** エラーの記録: what went wrong since the start, what it means and what to do. */
public final class ProblemsPart {
    private ProblemList list;

    /** Made by the workbench. */
    @Inject
    public ProblemsPart() {}

    @PostConstruct
    void create(Composite parent, ProblemBook problems, Ledger ledger) {
        var words = Words.of(ProblemsPart.class);
        var page = Css.style(new Composite(parent, SWT.NONE), "Surface");
        Lay.grid(page, 1, Space.M, Space.M, Space.L);
        Lay.wide(new PageHead(page, words.say("problems")));
        list = Lay.all(new ProblemList(page, problems, ledger.clock().getZone()));
    }

    @Focus
    void focus() {
        Keyboard.to(list);
    }
}
