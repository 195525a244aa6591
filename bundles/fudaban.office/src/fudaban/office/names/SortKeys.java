// SPDX-License-Identifier: EPL-2.0
package fudaban.office.names;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.HexFormat;

/**
 * Binary sort keys by the Japanese collation of ICU: sorting by key, byte by byte, is sorting by the order of the
 * 五十音, with ー, small and voiced kana where a Japanese reader expects them. A key is made when a text is written and
 * stored beside it, so every database sorts alike.
 *
 * <p>Safe for use by several threads.
 */
public final class SortKeys {

    private final Collator collator = Collator.getInstance(ULocale.JAPAN).freeze();

    /** The key as bytes, to be compared unsigned. */
    public byte[] bytes(String text) {
        return collator.getCollationKey(text).toByteArray();
    }

    /** The key in lower-case hexadecimal digits, to be compared as text in a binary (C) collation. */
    public String hex(String text) {
        return HexFormat.of().formatHex(bytes(text));
    }

    /**
     * What made the keys. Keys of different versions do not compare: store it, and make the keys anew when it changes.
     */
    public String version() {
        return "icu-ja-" + collator.getVersion() + "-" + collator.getUCAVersion();
    }
}
