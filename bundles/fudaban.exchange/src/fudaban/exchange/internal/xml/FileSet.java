// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.internal.xml;

import fudaban.exchange.ExchangeException;
import fudaban.exchange.Finding;
import fudaban.exchange.Place;
import fudaban.exchange.Sentence;
import fudaban.exchange.Words;
import fudaban.exchange.mapping.Layout;
import fudaban.exchange.xml.ExportItem;
import fudaban.exchange.xml.ExportedFile;
import fudaban.office.files.PortableNames;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The files of one export. Closed before it is complete it takes everything away again. */
public final class FileSet implements AutoCloseable {
    private final Layout layout;
    private final Path folder;
    private final String day;
    private final Map<String, ?> named;
    private final Header header;
    private final List<ExportedFile> done = new ArrayList<>();
    private final List<Path> parts = new ArrayList<>();
    private XmlFile file;
    private long records;

    /** Writes what stands before the first record of a file. */
    @FunctionalInterface
    public interface Header {
        /** Writes it into the file of that number. */
        void write(Out out, int number);
    }

    /**
     * @param layout how the files look
     * @param folder where they go
     * @param day for their names
     * @param named for their names
     * @param header writes the beginning of each file
     */
    public FileSet(Layout layout, Path folder, LocalDate day, Map<String, ?> named, Header header) {
        this.layout = layout;
        this.folder = folder;
        this.day = day.format(DateTimeFormatter.BASIC_ISO_DATE);
        this.named = named;
        this.header = header;
    }

    /**
     * Adds a record, in a new file where the one before is full.
     *
     * @param record writes it; is asked again when a new file has to be begun
     * @throws ExchangeException when it does not even fit into a file alone
     */
    public void add(ExportItem item, Consumer<Out> record) throws IOException {
        if (file == null) {
            begin();
        }
        if (!file.add(record)) {
            if (file.records() > 0) {
                finish();
                begin();
            }
            if (file.records() > 0 || !file.add(record)) {
                throw new ExchangeException(List.of(new Finding(
                        Place.NONE,
                        item.id(),
                        item.label(),
                        Words.NONE,
                        Sentence.of("write.record.large", layout.mostBytes()),
                        Words.NONE)));
            }
        }
        records++;
    }

    /** Finishes the last file and gives all of them their names. */
    public List<ExportedFile> complete() throws IOException {
        if (file != null) {
            finish();
        }
        for (Path part : parts) {
            force(part);
        }
        for (int i = 0; i < done.size(); i++) {
            Files.move(
                    parts.get(i),
                    done.get(i).path(),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
        parts.clear();
        return List.copyOf(done);
    }

    /** A file that has its name is whole, whenever the power goes. */
    private static void force(Path part) throws IOException {
        try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private void begin() throws IOException {
        int number = done.size() + 1;
        Path part = folder.resolve(name(number) + ".part");
        parts.add(part);
        file = new XmlFile(layout, part, out -> header.write(out, number));
    }

    private void finish() throws IOException {
        String sha256 = file.complete();
        int number = done.size() + 1;
        done.add(new ExportedFile(
                folder.resolve(name(number)),
                number,
                records - file.records() + 1,
                file.records(),
                file.bytes(),
                sha256));
        file.close();
        file = null;
    }

    private String name(int number) {
        String name =
                layout.fileName().replace("{number}", "%03d".formatted(number)).replace("{day}", day);
        for (Map.Entry<String, ?> each : named.entrySet()) {
            name = name.replace("{" + each.getKey() + "}", String.valueOf(each.getValue()));
        }
        return PortableNames.of(name);
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
        for (Path part : parts) {
            Files.deleteIfExists(part);
        }
    }
}
