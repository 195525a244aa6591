// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.update;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.spi.ContributionSource;
import fudaban.ui.Work;
import fudaban.ui.access.Access;
import fudaban.ui.access.Keyboard;
import fudaban.ui.act.ActDesk;
import fudaban.ui.act.ActDialog;
import fudaban.ui.act.ActModel;
import fudaban.ui.form.FormModel;
import fudaban.ui.job.Job;
import fudaban.ui.job.JobBook;
import fudaban.ui.job.Task;
import fudaban.ui.page.PageHead;
import fudaban.ui.page.Panel;
import fudaban.ui.piece.Banner;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.shell.Guide;
import fudaban.ui.table.Tone;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import fudaban.update.Rehearsal;
import fudaban.update.Surroundings;
import fudaban.update.Updates;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;

/** 更新: the key, what a source offers, the way back, what was changed before. */
public final class UpdatePart {
    /** A path or a fingerprint can be read whole in it. */
    private static final int WIDEST = 960;

    private static final int TRIED = 20;

    private final Words words = Words.of(UpdatePart.class);
    private UpdateModel model;
    private ActDesk desk;
    private Work work;
    private JobBook jobs;
    private Guide guide;
    private IWorkbench workbench;
    private ScrolledComposite scroll;
    private Composite page;
    private Banner banner;
    private Text from;
    private Text key;
    private Text fingerprint;
    private UpdateView view;

    /** Made by the workbench. */
    @Inject
    public UpdatePart() {}

    @PostConstruct
    void create(
            Composite parent,
            Ledger ledger,
            Session session,
            Work where,
            JobBook book,
            Guide leads,
            IWorkbench bench,
            @Service Surroundings.Source surroundings,
            @Service ContributionSource contributions,
            @Optional @Service Rehearsal rehearsal) {
        work = where;
        jobs = book;
        guide = leads;
        workbench = bench;
        desk = ActDesk.of(ledger, session);
        model = new UpdateModel(
                () -> UpdateDesk.of(
                        new Updates(
                                ledger,
                                session,
                                surroundings.get(),
                                contributions.contributions().modules()),
                        site -> rehearsal == null ? List.of() : rehearsal.rehearse(ledger, session, site, TRIED)),
                work,
                words);
        scroll = Css.style(new ScrolledComposite(parent, SWT.V_SCROLL), "Page");
        page = Css.style(new Composite(scroll, SWT.NONE), "Page");
        Lay.grid(page, 1, Space.L, Space.L, Space.L);
        Css.style(Lay.wide(new PageHead(page, words.say("update"))), "Page");
        banner = Lay.wide(new Banner(page));
        Lay.present(banner, false);
        source(panel("source"));
        view = new UpdateView(words, model, panel("offer"), panel("back"), panel("history"));
        view.verbs(this::install, this::revert);
        key(panel("key"));
        scroll.setContent(page);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.addListener(SWT.Resize, event -> fit());
        model.onChange(this::show);
        model.refresh();
    }

    private Panel panel(String name) {
        var panel = new Panel(page).headed(words.say(name));
        panel.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        ((GridLayout) panel.getLayout()).verticalSpacing = Space.S;
        return panel;
    }

    private void source(Panel panel) {
        from = field(panel, "source.from", "update.from");
        Composite buttons = Lay.box(panel, 3, Space.S);
        Buttons.id(
                Buttons.primary(
                        buttons, words.say("source.check"), () -> start("source.check", model.prepare(from.getText()))),
                "update.check");
        Buttons.plain(buttons, words.say("source.folder"), () -> {
            String chosen = new DirectoryDialog(page.getShell()).open();
            from.setText(chosen == null ? from.getText() : chosen);
        });
        Buttons.plain(buttons, words.say("source.zip"), () -> choose(from, "*.zip"));
    }

    private void key(Panel panel) {
        view.key(panel);
        key = field(panel, "key.file", "update.key");
        fingerprint = field(panel, "key.fingerprint", "update.fingerprint");
        Composite buttons = Lay.box(panel, 2, Space.S);
        Buttons.id(
                Buttons.plain(
                        buttons,
                        words.say("key.pin"),
                        () -> start("key.pin", model.pin(key.getText(), fingerprint.getText()))),
                "update.pin");
        Buttons.plain(buttons, words.say("key.choose"), () -> choose(key, "*"));
    }

    private Text field(Composite parent, String name, String id) {
        Labels.of(parent, "Caption", words.say(name));
        Text text = Lay.wide(new Text(Lay.atMost(parent, WIDEST), SWT.BORDER | SWT.SINGLE));
        text.setData("id", id);
        Access.name(text, words.say(name));
        return text;
    }

    private void choose(Text text, String kind) {
        var dialog = new FileDialog(page.getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] {kind});
        String chosen = dialog.open();
        text.setText(chosen == null ? text.getText() : chosen);
    }

    private void install() {
        confirm("install", false, model.decision(), "", () -> start("install", model.install()));
    }

    private void revert(Updates.Way way) {
        try {
            confirm("revert", true, model.decisionBack(way), model.loss(way), () -> start("revert", model.revert(way)));
        } catch (Refusal refused) {
            say(Tone.BAD, refused.sentence(words.locale()), "");
        }
    }

    private void confirm(String verb, boolean danger, Submission decision, String about, Runnable decided) {
        var act = new ActModel(desk, work, new FormModel(List.of(), words), words, () -> decision).about(about);
        ActDialog.open(page.getShell(), words.say(verb + ".title"), words.say(verb), danger, act, receipt -> {
            if (receipt.waits()) {
                say(Tone.CAUTION, words.say("waits", receipt.request().orElse("")), "");
            } else {
                decided.run();
            }
        });
    }

    private void start(String title, Task task) {
        jobs.start(words.say(title), task, this::ended);
    }

    private void ended(Job job) {
        if (banner.isDisposed()) {
            return;
        }
        job.problem()
                .ifPresentOrElse(
                        problem -> say(Tone.BAD, problem.what(), problem.rest()), () -> say(Tone.GOOD, job.text(), ""));
        if (model.restart()) {
            banner.action(words.say("restart"), workbench::restart);
        }
        model.refresh();
        guide.changed();
    }

    private void say(Tone tone, String what, String how) {
        banner.say(tone, what, how);
        Lay.present(banner, true);
        fit();
    }

    private void show() {
        if (!page.isDisposed()) {
            view.show();
            fit();
        }
    }

    private void fit() {
        page.layout(true, true);
        scroll.setMinSize(page.computeSize(scroll.getClientArea().width, SWT.DEFAULT));
        page.layout(true, true);
    }

    @Focus
    void focus() {
        Keyboard.to(page);
    }
}
