// SPDX-License-Identifier: EPL-2.0
package fudaban.document.internal.text;

import fudaban.document.text.FontFace;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A font that is read at its first use: the fallback is 22 MB and most documents never ask it. */
public final class LazyFace implements FontFace {
    /** Where the font's bytes come from. */
    public interface Source {
        /**
         * Opens the file.
         *
         * @return its bytes
         * @throws IOException when it cannot be read
         */
        InputStream open() throws IOException;
    }

    private final String file;
    private final Source source;
    private volatile TrueTypeFace loaded;

    /**
     * A font to read later.
     *
     * @param file name for messages
     * @param source its bytes
     */
    public LazyFace(String file, Source source) {
        this.file = file;
        this.source = source;
    }

    /**
     * The font itself.
     *
     * @return read now if it was not yet
     */
    public TrueTypeFace face() {
        TrueTypeFace face = loaded;
        if (face == null) {
            synchronized (this) {
                face = loaded;
                if (face == null) {
                    try (InputStream in = source.open()) {
                        face = new TrueTypeFace(in);
                    } catch (IOException e) {
                        throw new UncheckedIOException("The font " + file + " cannot be read: " + e.getMessage(), e);
                    }
                    loaded = face;
                }
            }
        }
        return face;
    }

    @Override
    public String name() {
        return face().name();
    }

    @Override
    public int glyph(int base, int selector) {
        return face().glyph(base, selector);
    }

    @Override
    public double advance(int glyph) {
        return face().advance(glyph);
    }

    @Override
    public Path2D outline(int glyph) {
        return face().outline(glyph);
    }
}
