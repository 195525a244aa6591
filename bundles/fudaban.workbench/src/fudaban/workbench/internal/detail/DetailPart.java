// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.detail;

import fudaban.ledger.Ledger;
import fudaban.ledger.Session;
import fudaban.ui.Work;
import fudaban.ui.access.Keyboard;
import fudaban.ui.history.HistoryView;
import fudaban.ui.page.Entry;
import fudaban.ui.page.EntryRow;
import fudaban.ui.piece.Banner;
import fudaban.ui.piece.Lay;
import fudaban.ui.print.PrintDesk;
import fudaban.ui.shell.Detail;
import fudaban.ui.shell.DetailSource;
import fudaban.ui.shell.Guide;
import fudaban.ui.shell.Seat;
import fudaban.ui.shell.Subject;
import fudaban.ui.table.Tone;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Icons;
import fudaban.ui.words.Words;
import fudaban.workbench.internal.requests.RequestDetails;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The detail area: the record that is pointed at, what can be done with it, and its history from the journal. */
public final class DetailPart {
    private final Words words = Words.of(DetailPart.class);
    private DetailModel model;
    private Guide guide;
    private ScrolledComposite scroll;
    private Composite page;

    /** Made by the workbench. */
    @Inject
    public DetailPart() {}

    @PostConstruct
    void create(
            Composite parent,
            Ledger ledger,
            Session session,
            Work work,
            Guide leads,
            PrintDesk printing,
            @Service List<DetailSource> sources,
            @Optional Subject subject) {
        guide = leads;
        List<DetailSource> all = new ArrayList<>(sources);
        all.add(new PersonDetails());
        all.add(new UnitDetails());
        all.add(new RequestDetails(printing));
        model = new DetailModel(new Seat(ledger, session, words.locale()), work, all, DetailModel.History.JOURNAL);
        var frame = new Composite(parent, SWT.NONE);
        var layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        frame.setLayout(layout);
        closing(frame);
        scroll = Css.style(new ScrolledComposite(frame, SWT.V_SCROLL), "Surface");
        scroll.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.addListener(SWT.Resize, event -> fit());
        model.onChange(this::fill);
        model.show(subject);
    }

    private void closing(Composite frame) {
        var bar = new ToolBar(frame, SWT.FLAT);
        bar.setLayoutData(new GridData(SWT.END, SWT.TOP, true, false));
        var close = new ToolItem(bar, SWT.PUSH);
        Icons.show(close, "x");
        close.setToolTipText(words.say("close"));
        close.addListener(SWT.Selection, event -> guide.close());
    }

    /** Called whenever another record is pointed at. */
    @Inject
    void point(@Optional Subject subject) {
        if (model != null && subject != null && !scroll.isDisposed()) {
            model.show(subject);
        }
    }

    private void fill() {
        if (scroll.isDisposed()) {
            return;
        }
        Composite old = page;
        page = new Composite(scroll, SWT.NONE);
        var layout = new GridLayout();
        layout.marginWidth = 20;
        layout.marginHeight = 0;
        layout.marginBottom = 16;
        layout.verticalSpacing = 12;
        page.setLayout(layout);
        model.failure().ifPresent(why -> text("BadText", words.failure(why)));
        if (model.failure().isEmpty()) {
            model.detail().ifPresentOrElse(this::fill, () -> text("Muted", words.say("reading")));
        }
        scroll.setContent(page);
        if (old != null) {
            old.dispose();
        }
        fit();
    }

    private void fill(Detail detail) {
        var head = new DetailHead(page, detail, said -> {
            guide.done(said);
            model.read();
        });
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        for (Detail.Note note : detail.notes()) {
            Lay.wide(new Banner(page, note.tone(), note.text(), ""));
        }
        facts(detail);
        for (Detail.Link link : detail.links()) {
            var row = new EntryRow(
                    page,
                    new Entry("link", link.value(), link.name(), "", Tone.PLAIN),
                    () -> guide.show(link.target()));
            row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        }
        Label line = Css.style(new Label(page, SWT.NONE), "Line");
        var thin = new GridData(SWT.FILL, SWT.TOP, true, false);
        thin.heightHint = 1;
        line.setLayoutData(thin);
        text("Strong", words.say("history"));
        var history = new HistoryView(page);
        history.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        history.show(model.history());
    }

    private void facts(Detail detail) {
        Lay.wide(new fudaban.ui.piece.Facts(page))
                .show(detail.facts().stream()
                        .map(fact -> new fudaban.ui.piece.Facts.Fact(fact.name(), fact.value()))
                        .toList());
    }

    private void text(String style, String text) {
        Label label = Css.style(new Label(page, SWT.WRAP), style);
        label.setText(text.replace("&", "&&"));
        label.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    private void fit() {
        if (page != null && !page.isDisposed()) {
            int width = Math.max(0, scroll.getClientArea().width);
            scroll.setMinSize(page.computeSize(width, SWT.DEFAULT));
            page.layout(true, true);
        }
    }

    @Focus
    void focus() {
        Keyboard.to(scroll);
    }
}
