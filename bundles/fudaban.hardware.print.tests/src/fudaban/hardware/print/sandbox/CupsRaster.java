// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.print.sandbox;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.awt.image.BufferedImage;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads rasters with CUPS' own library, which nobody here wrote. */
public final class CupsRaster {
    private static final int HEADER = 1796;
    private static final int READ = 0;

    private CupsRaster() {}

    /**
     * One page.
     *
     * @param sides how many the file says it has
     * @param across -1 when the page is mirrored from left to right, as the file says
     * @param along -1 when it is upside down
     */
    public record Page(BufferedImage image, int dpi, boolean duplex, int sides, int across, int along, String media) {}

    /** All pages of a file. */
    public static List<Page> read(Path file) throws Throwable {
        try (var arena = Arena.ofConfined()) {
            var linker = Linker.nativeLinker();
            var cups = SymbolLookup.libraryLookup("libcups.so.2", arena);
            var libc = linker.defaultLookup();
            var open = linker.downcallHandle(
                    libc.findOrThrow("open"),
                    FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT),
                    Linker.Option.firstVariadicArg(2));
            var close = linker.downcallHandle(libc.findOrThrow("close"), FunctionDescriptor.of(JAVA_INT, JAVA_INT));
            var begin = linker.downcallHandle(
                    cups.findOrThrow("cupsRasterOpen"), FunctionDescriptor.of(ADDRESS, JAVA_INT, JAVA_INT));
            var next = linker.downcallHandle(
                    cups.findOrThrow("cupsRasterReadHeader2"), FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
            var dots = linker.downcallHandle(
                    cups.findOrThrow("cupsRasterReadPixels"),
                    FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT));
            var end = linker.downcallHandle(cups.findOrThrow("cupsRasterClose"), FunctionDescriptor.ofVoid(ADDRESS));
            int descriptor = (int) open.invokeExact(arena.allocateFrom(file.toString()), 0);
            var raster = (MemorySegment) begin.invokeExact(descriptor, READ);
            var header = arena.allocate(
                    MemoryLayout.sequenceLayout(HEADER, JAVA_BYTE).withByteAlignment(8));
            List<Page> pages = new ArrayList<>();
            while ((int) next.invokeExact(raster, header) != 0) {
                int line = number(header, 392);
                var image = new BufferedImage(number(header, 372), number(header, 376), BufferedImage.TYPE_INT_RGB);
                var row = arena.allocate(line);
                for (int y = 0; y < image.getHeight(); y++) {
                    if ((int) dots.invokeExact(raster, row, line) != line) {
                        throw new AssertionError("line " + y + " is cut");
                    }
                    for (int x = 0; x < image.getWidth(); x++) {
                        image.setRGB(x, y, at(row, 3 * x) << 16 | at(row, 3 * x + 1) << 8 | at(row, 3 * x + 2));
                    }
                }
                pages.add(new Page(
                        image,
                        number(header, 276),
                        number(header, 272) != 0,
                        number(header, 452),
                        number(header, 456),
                        number(header, 460),
                        header.getString(1732)));
            }
            end.invokeExact(raster);
            int closed = (int) close.invokeExact(descriptor);
            if (closed != 0) {
                throw new AssertionError("close");
            }
            return pages;
        }
    }

    private static int number(MemorySegment header, long at) {
        return header.get(JAVA_INT, at);
    }

    private static int at(MemorySegment row, long at) {
        return row.get(JAVA_BYTE, at) & 255;
    }
}
