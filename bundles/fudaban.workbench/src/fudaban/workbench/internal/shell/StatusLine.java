// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.shell;

import fudaban.hardware.CardReaderService;
import fudaban.ledger.Ledger;
import fudaban.ledger.Session;
import fudaban.ui.Work;
import fudaban.ui.job.Job;
import fudaban.ui.job.JobBook;
import fudaban.ui.problem.ProblemBook;
import fudaban.ui.shell.Guide;
import fudaban.ui.shell.Place;
import fudaban.ui.shell.Seat;
import fudaban.ui.shell.StatusSource;
import fudaban.ui.shell.WorkPlace;
import fudaban.ui.table.Tone;
import fudaban.ui.theme.Css;
import fudaban.ui.words.Words;
import fudaban.workbench.internal.lock.Lock;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

/** The line at the bottom: reader and card, running work, what topics add, backup, and who works here. */
public final class StatusLine {
    private static final int EVERY_MILLIS = 3000;
    /** What is due today is asked before it. */
    private static final int FIRST_MILLIS = 500;

    private final Words words = Words.of(StatusLine.class);
    private final List<StatusCell> cells = new ArrayList<>();
    private List<StatusSource.Item> read = List.of();
    private List<StatusSource.Item> shown = List.of();
    private Composite line;
    private Composite left;
    private Desktop desktop;
    private JobBook jobs;
    private ProblemBook problems;

    /** Made by the workbench. */
    @Inject
    public StatusLine() {}

    @PostConstruct
    void create(
            Composite parent,
            Ledger ledger,
            Session session,
            Work work,
            Desktop guide,
            Lock lock,
            JobBook book,
            ProblemBook log,
            @Service List<CardReaderService> readers,
            @Service List<StatusSource> contributed,
            @Service List<WorkPlace> places) {
        desktop = guide;
        jobs = book;
        problems = log;
        line = Css.style(new Composite(parent, SWT.NONE), "Status");
        line.setLayout(row(2));
        left = Css.style(new Composite(line, SWT.NONE), "Status");
        left.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        var user = Css.style(new StatusCell(line, lock::now), "StatusText Painted");
        user.show(
                "user",
                words.say(
                        "account",
                        session.name(),
                        words.say("Role." + session.role().name())),
                words.say("account.tip", session.name(), ledger.desk()),
                Tone.PLAIN);
        List<StatusSource> sources = new ArrayList<>();
        sources.add(new ReaderStatus(readers));
        sources.add(new WorkStatus(places));
        sources.addAll(contributed);
        sources.add(new BackupStatus());
        // A job is said at once, and no longer than it runs.
        Runnable told = () -> show(read);
        jobs.onChange(told);
        line.addListener(SWT.Dispose, event -> jobs.forget(told));
        var model = new StatusModel(new Seat(ledger, session, words.locale()), work, sources);
        line.getDisplay().timerExec(FIRST_MILLIS, () -> refresh(model));
    }

    private static GridLayout row(int columns) {
        var layout = new GridLayout(columns, false);
        layout.marginWidth = 4;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 4;
        return layout;
    }

    private void refresh(StatusModel model) {
        if (line.isDisposed()) {
            return;
        }
        model.ask(this::show, desktop::changed);
        line.getDisplay().timerExec(EVERY_MILLIS, () -> refresh(model));
    }

    private void show(List<StatusSource.Item> asked) {
        read = asked;
        if (line.isDisposed() || read.isEmpty()) {
            return;
        }
        List<StatusSource.Item> items = new ArrayList<>(read);
        jobs.running().stream().findFirst().map(this::running).ifPresent(items::add);
        if (!problems.problems().isEmpty()) {
            items.add(troubles(problems.problems().size()));
        }
        shown = items;
        boolean arrange = cells.size() != items.size();
        while (cells.size() > items.size()) {
            cells.removeLast().dispose();
        }
        while (cells.size() < items.size()) {
            int at = cells.size();
            cells.add(Css.style(new StatusCell(left, () -> follow(at)), "StatusText Painted"));
        }
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            arrange |= cells.get(i).show(item.icon(), item.text(), item.tip(), item.tone());
        }
        if (arrange) {
            left.setLayout(row(items.size()));
            left.requestLayout();
        }
    }

    private StatusSource.Item running(Job job) {
        String text = job.percent() < 0
                ? words.say("job", job.title())
                : words.say("job.percent", job.title(), job.percent());
        return new StatusSource.Item(
                "activity", text, text, Tone.PLAIN, Optional.of(Place.of("fudaban.workbench.part.jobs")));
    }

    private StatusSource.Item troubles(int count) {
        return new StatusSource.Item(
                "alert-circle",
                words.say("problems", count),
                words.say("problems.tip"),
                Tone.BAD,
                Optional.of(Place.of("fudaban.workbench.part.problems")));
    }

    private void follow(int at) {
        Optional.of(at)
                .filter(index -> index < shown.size())
                .flatMap(index -> shown.get(index).place())
                .ifPresent(((Guide) desktop)::go);
    }
}
