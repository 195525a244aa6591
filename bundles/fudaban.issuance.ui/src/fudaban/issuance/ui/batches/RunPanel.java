// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.batches;

import fudaban.ui.access.Access;
import fudaban.ui.page.Meter;
import fudaban.ui.page.Panel;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.piece.Prose;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The writing of cards: with which device, start and stop, what the operator is to do now, how far it is, what went wrong. */
final class RunPanel extends Composite {
    /** What the operator presses. */
    interface Asks {
        void start(RunModel.Device device, char[] keys, boolean again);

        void sounds(boolean heard);

        void stop();
    }

    private static final int PROBLEMS = 3;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private final RunModel model;
    private final Words words;
    private final Combo device;
    private final Text keys;
    private final Button again;
    private final Button sound;
    private final Button start;
    private final Button stop;
    private final Label asking;
    private final Label count;
    private final Composite look;
    private final Label question;
    private final Meter meter;
    private final Prose problems;
    private final Composite choices;
    private List<RunModel.Device> devices = List.of();
    private boolean startable;

    RunPanel(Composite parent, RunModel model, Words words, Asks asks) {
        super(parent, SWT.NONE);
        Css.style(this, "Surface");
        this.model = model;
        this.words = words;
        Lay.grid(this, 1, 0);
        var panel = Lay.wide(new Panel(this));
        ((GridLayout) panel.getLayout()).verticalSpacing = Space.S;
        choices = Lay.box(panel, 1, Space.S);
        Composite first = Lay.box(choices, 3, Space.S);
        Labels.of(first, "Muted", words.say("device"));
        device = Lay.wrapped(new Combo(first, SWT.READ_ONLY | SWT.DROP_DOWN));
        device.setData("id", "run.device");
        Access.name(device, words.say("device"));
        start = Buttons.id(
                Buttons.primary(
                        first,
                        words.say("start"),
                        () -> chosen().ifPresent(one -> asks.start(one, keys().getTextChars(), again()))),
                "run.start");
        Composite second = Lay.box(choices, 3, Space.M);
        again = new Button(second, SWT.CHECK);
        again.setText(words.say("again"));
        sound = new Button(second, SWT.CHECK);
        sound.setText(words.say("sound"));
        sound.setToolTipText(words.say("sound.tip"));
        sound.setData("id", "run.sound");
        sound.setSelection(model.sounds());
        sound.addListener(SWT.Selection, event -> asks.sounds(sound.getSelection()));
        keys = Lay.wide(new Text(second, SWT.BORDER | SWT.SINGLE | SWT.PASSWORD));
        keys.setMessage(words.say("keys"));
        keys.setData("id", "run.keys");
        Access.name(keys, words.say("keys"));
        Composite under = Lay.box(panel, 2, Space.M);
        asking = Lay.wide(Labels.of(under, "Heading", ""));
        stop = Buttons.id(Buttons.plain(under, words.say("stop"), asks::stop), "run.stop");
        look = Lay.box(panel, 3, Space.S);
        question = Lay.wide(Labels.of(look, "Strong", ""));
        Buttons.id(Buttons.plain(look, words.say("look.printed"), () -> seen(true)), "run.printed");
        Buttons.id(Buttons.plain(look, words.say("look.blank"), () -> seen(false)), "run.blank");
        meter = Lay.wide(new Meter(panel, words.say("meter")));
        count = Lay.wide(Labels.of(panel, "Caption", ""));
        problems = Labels.wrapped(panel, "BadText", "");
        device.addListener(SWT.Selection, event -> refresh());
        devices();
        model.onChange(this::refresh);
    }

    /** Real readers first; the practice device is named as such. */
    void devices() {
        int before = device.getSelectionIndex();
        devices = model.devices();
        device.removeAll();
        devices.forEach(one -> device.add(one.name()));
        device.select(Math.max(0, Math.min(before, devices.size() - 1)));
    }

    private Optional<RunModel.Device> chosen() {
        int index = device.getSelectionIndex();
        return index < 0 || index >= devices.size() ? Optional.empty() : Optional.of(devices.get(index));
    }

    private Text keys() {
        return keys;
    }

    private boolean again() {
        return again.getSelection();
    }

    /** The question goes with its buttons: the focus stays on the panel, so that keys still reach the workbench. */
    private void seen(boolean printed) {
        stop.setFocus();
        model.seen(printed);
    }

    /** Whether the batch shown can be written here. */
    void startable(boolean possible) {
        startable = possible;
        refresh();
    }

    private void refresh() {
        if (isDisposed()) {
            return;
        }
        boolean running = model.running();
        Lay.present(choices, !running && startable);
        Lay.present(keys, chosen().filter(RunModel.Device::real).isPresent());
        start.setEnabled(device.getItemCount() > 0);
        Lay.present(stop, running);
        asking.setText(running ? sentence() : "");
        Lay.present(asking.getParent(), running);
        String number = model.looking();
        question.setText(number.isEmpty() ? "" : words.say("look.question", number));
        Lay.present(look, !number.isEmpty());
        Lay.present(meter, running);
        meter.show(model.of() == 0 ? 0 : (double) model.done() / model.of());
        count.setText(running ? progress() : "");
        Lay.present(count, running);
        List<String> all = model.problems();
        problems.setText(String.join("\n", all.subList(Math.max(0, all.size() - PROBLEMS), all.size())));
        Lay.present(problems, !all.isEmpty());
        Lay.present(this, running || startable || !all.isEmpty());
        requestLayout();
        getParent().layout(true, true);
    }

    /** How many are done and, once it can be told, how fast and until when. */
    private String progress() {
        String through = words.say("progress", model.done(), model.of());
        return model.pace()
                .end(model.of() - model.done())
                .map(end -> words.say(
                        "progress.pace",
                        through,
                        model.pace().hourly().orElse(0L),
                        CLOCK.format(end.atZone(ZoneId.systemDefault()))))
                .orElse(through);
    }

    private String sentence() {
        return !model.asking().isEmpty()
                ? model.asking()
                : model.writing().isEmpty() ? words.say("preparing") : model.writing();
    }
}
