// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.print;

import fudaban.ui.Work;
import fudaban.ui.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.graphics.ImageData;

/** A paper to look at, without widgets: made in the background, its pages as pictures. Nothing of it stays on the disk unless it is saved. */
public final class PaperModel {
    /** Makes the PDF; called once, in the background. */
    public interface Maker {
        byte[] make() throws Exception;
    }

    /** More pages than these are not shown; they are printed and saved. */
    static final int SHOWN = 40;
    /** Enough to read on screen. */
    private static final int DPI = 96;

    private final Work work;
    private final Locale locale;
    private final List<Runnable> listeners = new ArrayList<>();
    private List<ImageData> pages = List.of();
    private int count;
    private Optional<byte[]> pdf = Optional.empty();
    private Optional<Problem> problem = Optional.empty();

    /** @param locale the language of problems */
    public PaperModel(Work work, Locale locale) {
        this.work = work;
        this.locale = locale;
    }

    /** Makes it and shows its pages. */
    public void make(Maker maker) {
        work.background().execute(() -> {
            try {
                byte[] made = maker.make();
                List<ImageData> pictures = pictures(made);
                work.ui().execute(() -> {
                    pdf = Optional.of(made);
                    pages = pictures;
                    changed();
                });
            } catch (Exception failure) {
                work.ui().execute(() -> {
                    problem = Optional.of(Problem.of(failure, Instant.now(), locale));
                    changed();
                });
            }
        });
    }

    private List<ImageData> pictures(byte[] made) throws IOException {
        List<ImageData> pictures = new ArrayList<>();
        with(made, file -> {
            try (var all = new PdfPages(file)) {
                count = all.count();
                for (int page = 0; page < Math.min(SHOWN, all.count()); page++) {
                    pictures.add(all.page(page, DPI));
                }
            }
        });
        return pictures;
    }

    /** Something done with a file. */
    interface Doing {
        void with(Path file) throws IOException;
    }

    /** Lends the PDF as a file, which is deleted afterwards. */
    static void with(byte[] pdf, Doing doing) throws IOException {
        Path file = file(pdf);
        try {
            doing.with(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** The PDF as a file; whoever asks for it deletes it. */
    static Path file(byte[] pdf) throws IOException {
        Path file = Files.createTempFile("fudaban", ".pdf");
        try {
            return Files.write(file, pdf);
        } catch (IOException full) {
            Files.deleteIfExists(file);
            throw full;
        }
    }

    /** Its pages as far as they are shown; empty until it is made. */
    public List<ImageData> pages() {
        return pages;
    }

    /** How many pages it has. */
    public int count() {
        return count;
    }

    /** The PDF, once it is made. */
    public Optional<byte[]> pdf() {
        return pdf;
    }

    /** Why it could not be made. */
    public Optional<Problem> problem() {
        return problem;
    }

    /** Tells of every change, on the UI thread. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
