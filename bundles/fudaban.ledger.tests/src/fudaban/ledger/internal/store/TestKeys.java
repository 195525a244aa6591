// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import fudaban.ledger.spi.TextKeys;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Plain keys: compatibility forms, lower case and spaces are folded; texts sort by their UTF-8 bytes. */
class TestKeys implements TextKeys {
    @Override
    public String sortKey(String text) {
        String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        return hex.substring(0, Math.min(200, hex.length()));
    }

    @Override
    public Set<String> grams(String text) {
        int[] folded = fold(text).codePoints().toArray();
        Set<String> grams = new LinkedHashSet<>();
        if (folded.length == 1) {
            grams.add(Character.toString(folded[0]));
        }
        for (int i = 0; i + 1 < folded.length; i++) {
            grams.add(new String(folded, i, 2));
        }
        return grams;
    }

    @Override
    public String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\u3000]", "");
    }
}
