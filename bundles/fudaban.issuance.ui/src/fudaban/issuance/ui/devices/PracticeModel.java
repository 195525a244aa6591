// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.devices;

import fudaban.hardware.ReaderState.Presence;
import fudaban.hardware.printer.CardPrinter;
import fudaban.hardware.printer.PrintFailure;
import fudaban.hardware.printer.Printer;
import fudaban.hardware.printer.PrinterStatus;
import fudaban.hardware.printer.PrinterStatus.Activity;
import fudaban.hardware.virtual.Fault;
import fudaban.hardware.virtual.hands.HandFailure;
import fudaban.hardware.virtual.hands.HandOrder;
import fudaban.hardware.virtual.hands.PracticeOperator;
import fudaban.hardware.virtual.hands.PracticeOperator.Slot;
import fudaban.hardware.virtual.printer.PrinterFault;
import fudaban.ui.Work;
import fudaban.ui.table.Tone;
import fudaban.ui.words.Words;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The practice devices as hands see them, without widgets: what lies where, what may be broken, what was done last. */
final class PracticeModel {
    /** What can go wrong with a card. */
    enum CardTrouble {
        TORN_BEFORE,
        TORN_AFTER,
        MUTE,
        STATUS,
        SLOW;

        Fault at(int command) {
            return switch (this) {
                case TORN_BEFORE -> new Fault.TornBefore(command);
                case TORN_AFTER -> new Fault.TornAfter(command);
                case MUTE -> new Fault.Mute(command);
                case STATUS -> new Fault.Status(command, WRONG);
                case SLOW -> new Fault.Slow(command, DELAY);
            };
        }
    }

    /**
     * A reader as it is shown.
     *
     * @param state what lies there, in words
     * @param tone how it is marked
     */
    record Reader(Slot slot, String state, Tone tone) {
        boolean holds() {
            return slot.presence() != Presence.EMPTY;
        }
    }

    /**
     * A printer as it is shown.
     *
     * @param card whether it prints cards
     * @param state in a word
     * @param why what stands in its way and what to do; empty when nothing does
     */
    record Device(String id, String name, boolean card, String state, Tone tone, String why) {}

    private static final int WRONG = 0x6F00;
    private static final Duration DELAY = Duration.ofSeconds(5);

    private final PracticeOperator hands;
    private final Work work;
    private final Words words;
    private final List<Runnable> listeners = new ArrayList<>();
    private List<Reader> readers = List.of();
    private List<Device> printers = List.of();
    private List<String> cards = List.of();
    private Optional<String> done = Optional.empty();
    private Optional<String> refused = Optional.empty();

    PracticeModel(PracticeOperator hands, Work work, Words words) {
        this.hands = hands;
        this.work = work;
        this.words = words;
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Takes the devices of a folder. */
    void open(Path folder) {
        run(() -> hands.open(folder), "");
    }

    List<Reader> readers() {
        return readers;
    }

    List<Device> printers() {
        return printers;
    }

    /** Names of the cards in the folder. */
    List<String> cards() {
        return cards;
    }

    /** What was done last, in a sentence. */
    Optional<String> done() {
        return done;
    }

    /** Why the last thing could not be done. */
    Optional<String> refused() {
        return refused;
    }

    /** Where what is printed lies. */
    Optional<Path> printed() {
        return hands.folder().map(folder -> folder.resolveSibling(folder.getFileName() + "-printed"));
    }

    /** @param card its name; empty: a new one */
    void insert(Reader reader, String card) {
        order(
                new HandOrder.Insert(reader.slot().id(), card, List.of()),
                words.say("did.insert", reader.slot().name()));
    }

    void pull(Reader reader) {
        order(
                new HandOrder.Pull(reader.slot().id()),
                words.say("did.pull", reader.slot().name()));
    }

    /** @param command which one from now on, from 1 */
    void spoil(Reader reader, CardTrouble trouble, int command) {
        order(
                new HandOrder.BreakCard(reader.slot().id(), List.of(trouble.at(command))),
                words.say("did.break", reader.slot().name(), words.say("card." + trouble)));
    }

    /** @param at which card or document from now on, from 1 */
    void spoil(Device printer, PrinterFault.Kind trouble, int at) {
        order(
                new HandOrder.BreakPrinter(printer.id(), new PrinterFault(trouble, at)),
                words.say("did.break", printer.name(), words.say("printer." + trouble)));
    }

    void help(Device printer) {
        order(new HandOrder.Help(printer.id()), words.say("did.help", printer.name()));
    }

    /** What can go wrong with that printer. */
    static List<PrinterFault.Kind> troubles(Device printer) {
        return List.of(PrinterFault.Kind.values()).stream()
                .filter(kind -> printer.card() || kind != PrinterFault.Kind.NO_CARD)
                .toList();
    }

    private interface Doing {
        void run() throws HandFailure;
    }

    private void order(HandOrder order, String sentence) {
        run(() -> hands.order(order), sentence);
    }

    private void run(Doing doing, String sentence) {
        work.background().execute(() -> {
            Optional<String> failure;
            try {
                doing.run();
                failure = Optional.empty();
            } catch (HandFailure why) {
                failure = Optional.of(why.sentence(words.locale()));
            }
            Optional<String> said = failure;
            work.ui().execute(() -> {
                refused = said;
                done = said.isPresent() || sentence.isEmpty() ? Optional.empty() : Optional.of(sentence);
                refresh();
            });
        });
    }

    /** Looks at the devices. They are in this program, so that this is done at once. */
    void refresh() {
        List<Reader> seen = hands.slots().stream().map(this::reader).toList();
        List<Device> devices = hands.printers().stream().map(this::device).toList();
        List<String> names = names();
        boolean changed = !seen.equals(readers) || !devices.equals(printers) || !names.equals(cards);
        readers = seen;
        printers = devices;
        cards = names;
        if (changed || done.isPresent() || refused.isPresent()) {
            List.copyOf(listeners).forEach(Runnable::run);
        }
    }

    private List<String> names() {
        try {
            return hands.cards();
        } catch (HandFailure gone) {
            refused = Optional.of(gone.sentence(words.locale()));
            return List.of();
        }
    }

    private Reader reader(Slot slot) {
        String presence = words.say("presence." + slot.presence());
        String state = slot.card().isEmpty() ? presence : words.say("presence.named", presence, slot.card());
        Tone tone = switch (slot.presence()) {
            case CARD -> Tone.GOOD;
            case MUTE, UNREADABLE -> Tone.CAUTION;
            case ABSENT, EMPTY -> Tone.NEUTRAL;
        };
        return new Reader(slot, state, tone);
    }

    private Device device(Printer printer) {
        try {
            PrinterStatus status = printer.status();
            boolean stopped = status.activity() == Activity.STOPPED;
            String why = status.troubles().stream()
                    .sorted()
                    .map(trouble -> trouble.sentence(words.locale(), printer.name()))
                    .findFirst()
                    .orElse("");
            return new Device(
                    printer.id(),
                    printer.name(),
                    printer instanceof CardPrinter,
                    words.say("activity." + status.activity()),
                    stopped ? Tone.BAD : Tone.GOOD,
                    why);
        } catch (PrintFailure impossible) {
            return new Device(printer.id(), printer.name(), false, "", Tone.BAD, impossible.sentence(words.locale()));
        }
    }
}
