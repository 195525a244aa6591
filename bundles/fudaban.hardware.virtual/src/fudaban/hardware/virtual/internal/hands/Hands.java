// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.virtual.internal.hands;

import fudaban.hardware.printer.Printer;
import fudaban.hardware.virtual.CardFolder;
import fudaban.hardware.virtual.Fault;
import fudaban.hardware.virtual.PracticeDesk;
import fudaban.hardware.virtual.VirtualReader;
import fudaban.hardware.virtual.hands.HandFailure;
import fudaban.hardware.virtual.hands.HandFailure.Kind;
import fudaban.hardware.virtual.hands.HandOrder;
import fudaban.hardware.virtual.hands.PracticeOperator;
import fudaban.hardware.virtual.printer.Hopper;
import fudaban.hardware.virtual.printer.PracticePrinters;
import fudaban.hardware.virtual.printer.VirtualPrinter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** The hands at the devices of this program. */
@Component(service = PracticeOperator.class)
public final class Hands implements PracticeOperator, AutoCloseable {
    private static final String PRINTED = "-printed";

    private final PracticeDesk desk;
    private final PracticePrinters printers;
    private Letterbox box;
    private CardFolder cards;
    private Path folder;

    /** @param desk the readers */
    @Activate
    public Hands(@Reference PracticeDesk desk, @Reference PracticePrinters printers) {
        this.desk = desk;
        this.printers = printers;
    }

    @Override
    public synchronized void open(Path path) throws HandFailure {
        if (path.equals(folder)) {
            return;
        }
        close();
        try {
            cards = desk.useFolder(path);
            printers.useFolders(path, path.resolveSibling(path.getFileName() + PRINTED));
            box = new Letterbox(path, this::done);
            folder = path;
            holds();
        } catch (IOException unusable) {
            throw new HandFailure(Kind.FOLDER, path.toString(), unusable);
        }
    }

    /** Whether the devices are held here; they are taken over when no other program holds them any more. */
    private boolean holds() throws IOException {
        if (!box.holds() && box.take()) {
            lying(folder);
            box.listen();
        }
        return box.holds();
    }

    /** Puts back what lay on the readers when the last program ended. */
    private void lying(Path path) throws IOException {
        for (var order : Table.read(path)) {
            try {
                execute(order);
            } catch (HandFailure gone) {
                // The card was thrown away meanwhile.
                continue;
            }
        }
    }

    @Override
    @Deactivate
    public synchronized void close() {
        if (box != null) {
            box.close();
            box = null;
            folder = null;
        }
    }

    @Override
    public synchronized Optional<Path> folder() {
        return Optional.ofNullable(folder);
    }

    @Override
    public synchronized List<Slot> slots() {
        return desk.virtualReaders().stream()
                .map(reader -> new Slot(
                        reader.id(), reader.productName(), reader.state().presence(), reader.label(), inside(reader)))
                .toList();
    }

    @Override
    public synchronized List<String> cards() throws HandFailure {
        try {
            return cards == null ? List.of() : cards.names();
        } catch (IOException unusable) {
            throw new HandFailure(Kind.FOLDER, folder.toString(), unusable);
        }
    }

    @Override
    public List<Printer> printers() {
        try {
            return printers.printers();
        } catch (fudaban.hardware.printer.PrintFailure impossible) {
            throw new IllegalStateException("practice printers", impossible);
        }
    }

    @Override
    public void order(HandOrder order) throws HandFailure {
        Letterbox now;
        synchronized (this) {
            if (box == null) {
                throw new HandFailure(Kind.NOT_OPEN, "");
            }
            try {
                if (holds()) {
                    done(order);
                    return;
                }
            } catch (IOException unusable) {
                throw new HandFailure(Kind.FOLDER, folder.toString(), unusable);
            }
            now = box;
        }
        now.send(order, PATIENCE);
    }

    /** Does it, and keeps what lies where. */
    private synchronized void done(HandOrder order) throws HandFailure {
        if (folder == null) {
            throw new HandFailure(Kind.NOT_OPEN, "");
        }
        execute(order);
        try {
            Table.write(
                    folder,
                    desk.virtualReaders().stream()
                            .filter(reader -> !inside(reader) && !reader.label().isEmpty())
                            .toList());
        } catch (IOException full) {
            throw new HandFailure(Kind.FOLDER, folder.toString(), full);
        }
    }

    private void execute(HandOrder order) throws HandFailure {
        switch (order) {
            case HandOrder.Insert insert -> insert(reader(insert.device()), insert.card(), insert.faults());
            case HandOrder.Pull pull -> {
                var reader = reader(pull.device());
                lies(reader);
                reader.pull();
            }
            case HandOrder.BreakCard broken -> {
                var reader = desk.virtualReaders().stream()
                        .filter(each -> each.id().equals(broken.device()))
                        .findFirst()
                        .orElseThrow(() -> new HandFailure(Kind.NO_READER, broken.device()));
                lies(reader);
                reader.faults(broken.faults());
            }
            case HandOrder.BreakPrinter broken -> printer(broken.device()).fault(broken.fault());
            case HandOrder.Help help -> printer(help.device()).help();
        }
    }

    private void insert(VirtualReader reader, String card, List<Fault> faults) throws HandFailure {
        try {
            var name = card.isEmpty() ? Hopper.blank(cards) : card;
            if (!cards.names().contains(name)) {
                throw new HandFailure(Kind.NO_CARD, card);
            }
            desk.insert(reader, name, faults.toArray(Fault[]::new));
        } catch (IOException | IllegalArgumentException broken) {
            throw new HandFailure(Kind.NO_CARD, card, broken);
        }
    }

    private VirtualReader reader(String id) throws HandFailure {
        for (var reader : desk.virtualReaders()) {
            if (reader.id().equals(id)) {
                if (inside(reader)) {
                    throw new HandFailure(Kind.INSIDE, reader.productName());
                }
                return reader;
            }
        }
        throw new HandFailure(Kind.NO_READER, id);
    }

    private static void lies(VirtualReader reader) throws HandFailure {
        if (reader.state().presence() == fudaban.hardware.ReaderState.Presence.EMPTY) {
            throw new HandFailure(Kind.EMPTY, reader.productName());
        }
    }

    private VirtualPrinter printer(String id) throws HandFailure {
        return printers().stream()
                .filter(printer -> printer.id().equals(id))
                .map(VirtualPrinter.class::cast)
                .findFirst()
                .orElseThrow(() -> new HandFailure(Kind.NO_PRINTER, id));
    }

    /** The last reader is that of the card printer. */
    private boolean inside(VirtualReader reader) {
        return reader == desk.virtualReaders().getLast();
    }
}
