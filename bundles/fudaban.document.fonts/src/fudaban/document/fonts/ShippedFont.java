// SPDX-License-Identifier: EPL-2.0
package fudaban.document.fonts;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** A TrueType font file that this bundle carries. */
public enum ShippedFont {
    /** BIZ UDPGothic, the body face: JIS X 0208 with the IBM extensions, and Adobe-Japan1 variation sequences. */
    GOTHIC("BIZUDPGothic-Regular.ttf"),
    /** BIZ UDPGothic Bold, the same characters. */
    GOTHIC_BOLD("BIZUDPGothic-Bold.ttf"),
    /** Hanazono Mincho A, the fallback: JIS X 0213, CJK Extension A and about 29,000 variation sequences. */
    FALLBACK("HanaMinA.ttf");

    private final String file;

    ShippedFont(String file) {
        this.file = file;
    }

    /**
     * The file's name without folder.
     *
     * @return for example {@code HanaMinA.ttf}
     */
    public String fileName() {
        return file;
    }

    /**
     * Opens the font file.
     *
     * @return its bytes; the caller closes it
     * @throws IOException when the file is not in the bundle, which means that releng/fetch-fonts did not run
     *     before the build
     */
    public InputStream open() throws IOException {
        InputStream in = ShippedFont.class.getResourceAsStream("/fonts/" + file);
        if (in == null) {
            throw new FileNotFoundException(
                    "The font " + file + " is not in fudaban.document.fonts. Run releng/fetch-fonts and build again.");
        }
        return in;
    }
}
