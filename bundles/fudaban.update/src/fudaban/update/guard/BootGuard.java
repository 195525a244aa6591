// SPDX-License-Identifier: EPL-2.0
package fudaban.update.guard;

import fudaban.ledger.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Keeps the list of plug-ins from before an update until a start with the new one has succeeded. The start scripts ({@code fudaban}, {@code fudaban.cmd}) look
 * into the folder before Java begins, because a program that does not start cannot mend itself:
 *
 * <ul>
 *   <li>{@code applying}: p2 is at work. Left by a process that is gone, everything is put back as it was.
 *   <li>{@code trial}: an update was made and no start of the workbench has succeeded since; {@code tried}: such a start has begun. Left by a process that is
 *       gone, everything is put back as it was.
 *   <li>{@code restored}: that was done; the program says so once.
 * </ul>
 *
 * Each begins with the number of the process; the second line is the title of the update. {@code before} holds the copies: {@code bundles.info}, {@code
 * config.ini}, and in {@code profiles} the names of the states p2 knew of.
 */
public final class BootGuard {
    private static final String FOLDER = "updates/guard";
    private static final Path BUNDLES = Path.of("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
    private static final Path CONFIGURATION = Path.of("configuration/config.ini");
    private static final Path PROFILES =
            Path.of("p2/org.eclipse.equinox.p2.engine/profileRegistry/DefaultProfile.profile");

    private final Path program;
    private final Path folder;

    /** @param program the folder of the installed program */
    public BootGuard(Path program) {
        this.program = program;
        this.folder = program.resolve(FOLDER);
    }

    /** The one of the program that runs; empty where it was not installed or nothing was ever updated. */
    public static Optional<BootGuard> here() {
        return ProgramFolder.find()
                .filter(program -> Files.isDirectory(program.resolve(FOLDER)))
                .map(BootGuard::new);
    }

    /** What was put back, until it is told. */
    public record Restored(String title, Reason reason) {
        /** One sentence: what happened, and that nothing is lost. */
        public String sentence(Locale locale) {
            return new Refusal(BootGuard.class, "guard." + reason, title).sentence(locale);
        }

        /** Why. */
        public enum Reason {
            /** The update was cut off. */
            CUT_OFF,
            /** The update did not start. */
            NOT_STARTED
        }
    }

    /**
     * Copies what is to come back if the update that begins now is cut off.
     *
     * @param title of the update, one line
     * @throws IOException when the folder of the program cannot be written; then nothing may be changed
     */
    public void begin(String title) throws IOException {
        Files.createDirectories(folder.resolve("before"));
        for (String stale : List.of("trial", "tried", "restored")) {
            Files.deleteIfExists(folder.resolve(stale));
        }
        keep(BUNDLES);
        keep(CONFIGURATION);
        try (var profiles = Files.list(program.resolve(PROFILES))) {
            List<String> names = profiles.map(file -> file.getFileName().toString())
                    .filter(name -> name.contains(".profile"))
                    .sorted()
                    .toList();
            // findstr of Windows compares whole lines only where they end as Windows ends them.
            String end = System.lineSeparator();
            write("before/profiles", String.join(end, names) + end);
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        write("applying", ProcessHandle.current().pid() + "\n" + title.replaceAll("\\R", " ") + "\nCUT_OFF\n");
    }

    private void keep(Path file) throws IOException {
        write("before/" + file.getFileName(), Files.readString(program.resolve(file)));
    }

    /** The update is made: from here on it is on trial. */
    public void applied() throws IOException {
        String title = Files.readAllLines(folder.resolve("applying")).get(1);
        write("applying", "0\n" + title + "\nNOT_STARTED\n");
        Files.move(folder.resolve("applying"), folder.resolve("trial"), StandardCopyOption.ATOMIC_MOVE);
        forceFolder();
    }

    /** The update was not made, and p2 left everything as it was. */
    public void abandoned() throws IOException {
        Files.deleteIfExists(folder.resolve("applying"));
    }

    /** The command line works: this start is no failed one. */
    public void answers() throws IOException {
        Files.deleteIfExists(folder.resolve("tried"));
    }

    /** The workbench stands: the update is no longer on trial. */
    public void stands() throws IOException {
        Files.deleteIfExists(folder.resolve("trial"));
        Files.deleteIfExists(folder.resolve("tried"));
    }

    /** What the start scripts put back; told once. */
    public Optional<Restored> restored() throws IOException {
        Path file = folder.resolve("restored");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        Files.delete(file);
        boolean cutOff = lines.size() > 2 && lines.get(2).equals(Restored.Reason.CUT_OFF.name());
        return Optional.of(new Restored(
                lines.size() > 1 ? lines.get(1) : "", cutOff ? Restored.Reason.CUT_OFF : Restored.Reason.NOT_STARTED));
    }

    /** Whole or not at all, and durable. */
    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        try (var channel = FileChannel.open(
                beside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder();
    }

    /** Windows has no such call: its file system journals names by itself. */
    private void forceFolder() throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
