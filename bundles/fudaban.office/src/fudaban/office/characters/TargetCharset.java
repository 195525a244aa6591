// SPDX-License-Identifier: EPL-2.0
package fudaban.office.characters;

import java.nio.charset.Charset;

/** The charsets files leave the desk in. */
public enum TargetCharset {
    /** Every character, 外字 by their private code point. */
    UTF_8("UTF-8"),
    /** Shift_JIS as Windows has it: 髙 and 﨑, ～ (U+FF5E) and － (U+FF0D), but not 𠮷 and no variation selector. */
    WINDOWS_31J("windows-31j"),
    /** Shift_JIS of JIS X 0208: neither 髙 nor 﨑; 〜 (U+301C) and − (U+2212). */
    SHIFT_JIS("Shift_JIS"),
    /** The repertoire of JIS X 0213, the character range of デジタル庁 DS-461. */
    JIS_X_0213("x-SJIS_0213");

    private final String charsetName;

    TargetCharset(String charsetName) {
        this.charsetName = charsetName;
    }

    /** The name Java knows it by; all but UTF-8 need the module jdk.charsets. */
    public String charsetName() {
        return charsetName;
    }

    /** The charset itself. */
    public Charset charset() {
        return Charset.forName(charsetName);
    }
}
