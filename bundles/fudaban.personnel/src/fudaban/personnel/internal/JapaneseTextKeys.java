// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.internal;

import fudaban.ledger.spi.TextKeys;
import fudaban.office.names.SearchFolding;
import fudaban.office.names.SortKeys;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** Sorts by the Japanese collation and finds what people mix up: kana of both kinds, widths, voicing, variant kanji, letter case. */
@Component
public final class JapaneseTextKeys implements TextKeys {
    private static final int LONGEST = 200;

    private final SortKeys sort = new SortKeys();
    private final SearchFolding folding = new SearchFolding();

    @Override
    public String sortKey(String text) {
        String key = text == null ? "" : sort.hex(text);
        // An even cut: half a byte would sort a long text before its own beginning.
        return key.length() <= LONGEST ? key : key.substring(0, LONGEST);
    }

    @Override
    public Set<String> grams(String text) {
        return folding.queryGrams(text == null ? "" : text);
    }

    @Override
    public String fold(String text) {
        return folding.fold(text == null ? "" : text);
    }
}
