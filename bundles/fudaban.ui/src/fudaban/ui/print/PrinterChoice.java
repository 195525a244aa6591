// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.print;

import fudaban.ledger.Refusal;
import fudaban.ui.Work;
import fudaban.ui.print.PaperPrinters.Found;
import fudaban.ui.print.PaperPrinters.Listed;
import fudaban.ui.table.Tone;
import fudaban.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which printer a paper goes to, and how often, without widgets. Printers are asked for in the background; the dialog of the system is always there. */
public final class PrinterChoice {
    /** The dialog of the system, as a choice. */
    public static final String SYSTEM = "system";
    /** As many as a job may have. */
    public static final int MOST_COPIES = 999;

    /**
     * A choice.
     *
     * @param id of the printer, or {@link #SYSTEM}
     * @param title its name
     * @param note why it cannot be used, what is the matter with it, or what it is for; may be empty
     * @param warns whether that keeps it from printing now
     * @param badge how it stands, or that it is for 訓練; may be empty
     * @param tone how the badge is marked
     * @param usable whether it can be chosen
     */
    public record Line(String id, String title, String note, boolean warns, String badge, Tone tone, boolean usable) {}

    /** Asks for printers; called once, in the background. */
    public interface Asking {
        /** What there is. */
        Found found() throws Refusal;
    }

    private final Work work;
    private final Words words;
    private final boolean practising;
    private final String last;
    private final List<Runnable> listeners = new ArrayList<>();
    private List<Listed> printers = List.of();
    private String failure = "";
    private boolean reading;
    private String chosen = "";
    private int copies = 1;

    /**
     * @param practising whether this is a desk for 訓練: only there practice printers may be used, since what they print lies about as files
     * @param last the choice of the last time; empty when there was none
     */
    public PrinterChoice(Work work, Words words, boolean practising, String last) {
        this.work = work;
        this.words = words;
        this.practising = practising;
        this.last = last;
    }

    /** Asks for the printers and proposes one of them. */
    public void read(Asking asking) {
        reading = true;
        work.background().execute(() -> {
            Found found;
            try {
                found = asking.found();
            } catch (Refusal | RuntimeException unasked) {
                found = new Found(List.of(), List.of(words.failure(unasked)));
            }
            Found now = found;
            work.ui().execute(() -> show(now));
        });
    }

    private void show(Found found) {
        reading = false;
        printers = found.printers();
        failure = String.join("\n", found.failures());
        if (chosen.isEmpty()) {
            chosen = proposed();
        }
        changed();
    }

    /** The one of the last time, else one like this desk, else the dialog of the system. */
    private String proposed() {
        Optional<Line> known =
                lines().stream().filter(line -> line.id().equals(last)).findFirst();
        if (known.isPresent() && known.get().usable()) {
            return last;
        }
        return printers.stream()
                .filter(printer -> usable(printer) && printer.practice() == practising)
                .map(Listed::id)
                .findFirst()
                .orElse(SYSTEM);
    }

    private boolean usable(Listed printer) {
        return printer.usable() && (practising || !printer.practice());
    }

    /** All choices: the printers found, and the dialog of the system. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Listed printer : printers) {
            lines.add(line(printer));
        }
        lines.add(new Line(SYSTEM, words.say("system"), words.say("system.note"), false, "", Tone.PLAIN, true));
        return lines;
    }

    private Line line(Listed printer) {
        if (!printer.practice()) {
            return new Line(
                    printer.id(),
                    printer.name(),
                    printer.note(),
                    !printer.note().isEmpty(),
                    printer.state(),
                    printer.tone(),
                    usable(printer));
        }
        boolean warns = practising && !printer.note().isEmpty();
        String note = warns ? printer.note() : words.say(practising ? "practice.note" : "practice.work");
        return new Line(
                printer.id(), printer.name(), note, warns, words.say("practice"), Tone.CAUTION, usable(printer));
    }

    /** Whether printers are still asked for. */
    public boolean reading() {
        return reading;
    }

    /** Why some printers could not be asked for; empty when all could. */
    public String failure() {
        return failure;
    }

    /** Id of the choice; empty while there is none. */
    public String chosen() {
        return chosen;
    }

    /** Chooses; what cannot be used cannot be chosen. */
    public void choose(String id) {
        if (lines().stream().anyMatch(line -> line.id().equals(id) && line.usable())) {
            chosen = id;
            changed();
        }
    }

    /** How often it is printed. */
    public int copies() {
        return copies;
    }

    /** Sets how often, from 1 to {@link #MOST_COPIES}. */
    public void copies(int wanted) {
        copies = Math.clamp(wanted, 1, MOST_COPIES);
    }

    /** Whether copies are set here: the dialog of the system asks for them itself. */
    public boolean asksCopies() {
        return !chosen.equals(SYSTEM);
    }

    /** Whether something is chosen. */
    public boolean ready() {
        return !chosen.isEmpty();
    }

    /** Tells of every change, on the UI thread. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
