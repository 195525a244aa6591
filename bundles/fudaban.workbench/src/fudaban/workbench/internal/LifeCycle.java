// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal;

import fudaban.cli.logs.Logs;
import fudaban.cli.trial.TrialDesks;
import fudaban.ledger.AutoLock;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.spi.ContributionSource;
import fudaban.ui.Work;
import fudaban.ui.access.EnterKey;
import fudaban.ui.job.JobBook;
import fudaban.ui.print.PaperPrinters;
import fudaban.ui.print.PrintDesk;
import fudaban.ui.shell.FileTaker;
import fudaban.ui.shell.FindSource;
import fudaban.ui.shell.Place;
import fudaban.ui.shell.TodaySource;
import fudaban.ui.theme.Fonts;
import fudaban.ui.theme.Themes;
import fudaban.update.guard.BootGuard;
import fudaban.workbench.internal.find.FindRehearsal;
import fudaban.workbench.internal.login.LogIn;
import fudaban.workbench.internal.shell.Desktop;
import fudaban.workbench.internal.shell.ShellAddon;
import fudaban.workbench.internal.today.TodayModel;
import fudaban.workbench.internal.trial.Trials;
import fudaban.workbench.internal.update.ProgramToday;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.lifecycle.PostContextCreate;
import org.eclipse.e4.ui.workbench.lifecycle.PreSave;
import org.eclipse.e4.ui.workbench.lifecycle.ProcessAdditions;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;

/**
 * What happens around the workbench: language and look, log-in, the user's layout. After the log-in the context holds {@link Ledger}, {@link Session},
 * {@link AutoLock}, {@link Work} and {@link PrintDesk}; parts have them injected.
 */
public final class LifeCycle {
    /** Name under which the context holds the path of the data folder. */
    public static final String FOLDER = "fudaban.folder";
    /** The form of the log-in is there first, and painted. */
    private static final int WARM_UP_MILLIS = 300;

    /** The day has begun, and nobody waits for anything. */
    private static final int PREPARE_MILLIS = 5_000;

    /** The page that has the keyboard first. */
    private static final String FIRST = "fudaban.workbench.part.today";

    private Rehearsal rehearsal;
    private Slices slices;
    private Leaving leaving;
    private Stage stage;
    private Optional<LogIn.Entered> desk = Optional.empty();
    private Runnable form = () -> {};

    private final Supplier<Path> state;

    /** Made by the workbench. */
    @Inject
    public LifeCycle() {
        this(() -> Platform.getStateLocation(FrameworkUtil.getBundle(LifeCycle.class))
                .toPath());
    }

    /** @param state where the program keeps what is its own; asked late, for it is made by being asked for */
    LifeCycle(Supplier<Path> state) {
        this.state = state;
    }

    @PostContextCreate
    void start(IEclipseContext context, IApplicationContext application) {
        Language.choice().speak(context);
        Display display = Display.getDefault();
        dress(display);
        EnterKey.atOnce(display);
        application.applicationRunning();
        Work work = Work.of(display);
        context.set(Work.class, work);
        slices = new Slices(work.ui());
        leaving =
                new Leaving(() -> slices.add(() -> context.get(IWorkbench.class).close()));
        logIn(context, application, display, work);
    }

    /** Shows the log-in. Everything that follows is done behind it, with pauses in which the user is served. */
    private void logIn(IEclipseContext context, IApplicationContext application, Display display, Work work) {
        // This plug-in has no activator, is never started and has no context of its own.
        BundleContext bundles =
                FrameworkUtil.getBundle(IApplicationContext.class).getBundleContext();
        Runnable logs = () -> Logs.begin(bundles);
        var contributions = new Late<>(bundles, ContributionSource.class, logs);
        var trials = new Late<>(bundles, TrialDesks.class, logs);
        rehearsal = new Rehearsal(state.get().resolve("rehearsal"), () -> {
            ContributionSource source = contributions.get();
            return source == null ? null : source.contributions();
        });
        display.timerExec(
                WARM_UP_MILLIS,
                () -> WarmUp.begin(
                        bundles,
                        () -> {
                            contributions.get();
                            // The strip of a desk for 訓練 asks for them while its window is made.
                            all(bundles, FileTaker.class);
                        },
                        () -> rehearsal.perform((ledger, session, over) -> {
                            TodayModel.rehearse(ledger, session, () -> all(bundles, TodaySource.class), over);
                            FindRehearsal.ask(ledger, session, all(bundles, FindSource.class), over);
                        })));
        Supplier<ContributionSource> earnest = () -> {
            rehearsal.end();
            return contributions.get();
        };
        String[] arguments = (String[]) application.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        Supplier<PaperPrinters> printers = () -> context.get(PaperPrinters.class);
        form = LogIn.show(display, work, arguments, earnest, trials, printers, Preferences.node(), entered -> {
            if (entered.isPresent()) {
                desk = entered;
                slices.add(() -> sit(context, bundles, display, work, printers));
            } else if (desk.isEmpty()) {
                leaving.leave();
            }
        });
        Breath.take(display);
    }

    /** The model of the workbench is there: what of its window knows no desk is made while the log-in is on the screen. */
    @ProcessAdditions
    void prepare(MApplication workbench) {
        Layout.read(layout()).merge(workbench);
        stage = new Stage(workbench);
    }

    /** What all plug-ins contribute of a kind. */
    private static <T> List<T> all(BundleContext bundles, Class<T> type) {
        try {
            return bundles.getServiceReferences(type, null).stream()
                    .map(bundles::getService)
                    .filter(Objects::nonNull)
                    .toList();
        } catch (InvalidSyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The desk is open: what is left of the window is made, and shown in place of the log-in. */
    private void sit(
            IEclipseContext context,
            BundleContext bundles,
            Display display,
            Work work,
            Supplier<PaperPrinters> printers) {
        try {
            take(context, display, work, printers, desk.orElseThrow());
        } catch (Refusal | RuntimeException failed) {
            ILog.get().error("The workbench could not take the desk", failed);
            desk.orElseThrow().desk().ledger().close();
            leaving.leave();
            return;
        }
        restored().ifPresent(back -> bundles.registerService(TodaySource.class, new ProgramToday(back), null));
        context.set(
                TodayModel.class,
                TodayModel.begin(
                        context.get(Ledger.class),
                        context.get(Session.class),
                        work,
                        () -> all(bundles, TodaySource.class)));
        slices.add(() -> context.get(ShellAddon.class).sit());
        stage.rising().forEach(slices::add);
        slices.add(() -> {
            form.run();
            stage.front();
            context.get(Desktop.class).go(Place.of(FIRST));
            stands();
            display.timerExec(PREPARE_MILLIS, () -> work.background().execute(rehearsal::prepare));
        });
    }

    private static void take(
            IEclipseContext context,
            Display display,
            Work work,
            Supplier<PaperPrinters> printers,
            LogIn.Entered entered)
            throws Refusal {
        Ledger ledger = entered.desk().ledger();
        AutoLock desk = ledger.accounts().watch(entered.desk().session());
        Path folder = entered.folder();
        context.set(Ledger.class, ledger);
        context.set(FOLDER, folder);
        context.set(Trials.class, new Trials(folder));
        context.set(AutoLock.class, desk);
        context.set(Session.class, desk.session());
        Troubles.watch(context, display, work);
        context.set(
                PrintDesk.class,
                new PrintDesk(
                        context.get(JobBook.class),
                        work,
                        printers,
                        new LastPrinter(),
                        ledger.practising() ? Optional.of(folder) : Optional.empty()));
    }

    /** What the start scripts had to put back before this start. */
    private static Optional<BootGuard.Restored> restored() {
        try {
            var guard = BootGuard.here();
            return guard.isPresent() ? guard.get().restored() : Optional.empty();
        } catch (IOException unreadable) {
            ILog.get().warn("What became of the last update could not be read", unreadable);
            return Optional.empty();
        }
    }

    private void dress(Display display) {
        try {
            Fonts.load(display, state.get().resolve("fonts"));
        } catch (IOException unreadable) {
            // The system's font does too.
            ILog.get().warn("The shipped fonts could not be loaded", unreadable);
        }
        Themes.apply(display, Themes.choice());
    }

    /** The workbench starts its own style engine with the product's default. */
    @Inject
    @org.eclipse.e4.core.di.annotations.Optional
    void started(@UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) org.osgi.service.event.Event event) {
        Themes.apply(Display.getDefault(), Themes.choice());
        Themes.followSystem(Display.getDefault());
        if (leaving.stands()) {
            stage.behind().forEach(slices::add);
        }
        slices.begin();
    }

    private static void stands() {
        try {
            var guard = BootGuard.here();
            if (guard.isPresent()) {
                guard.get().stands();
            }
        } catch (IOException unwritable) {
            ILog.get().warn("The update stays on trial", unwritable);
        }
    }

    @PreSave
    void close(MApplication application, Ledger ledger, Trials trials) {
        try {
            Layout.of(application).write(layout());
        } catch (IOException unwritable) {
            ILog.get().warn("The layout could not be kept", unwritable);
        } finally {
            // Whatever becomes of the layout.
            ledger.close();
            end(trials);
        }
    }

    private static void end(Trials trials) {
        try {
            trials.closed();
        } catch (IOException undeletable) {
            ILog.get().error("The trial could not be deleted", undeletable);
        }
    }

    private Path layout() {
        return state.get().resolve("layout.properties");
    }
}
