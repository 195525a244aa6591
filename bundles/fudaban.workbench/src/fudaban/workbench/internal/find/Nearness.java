// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.find;

import fudaban.office.names.SearchFolding;
import java.util.stream.Stream;

/** How near a find is to what was typed: whoever is called タナカ comes before those within whose name it stands. Compared as the search itself compares. */
final class Nearness {
    private final SearchFolding folding = new SearchFolding();

    /** 0: one of the texts begins so; 1: a word of one does; 2: it stands elsewhere. */
    int of(String typed, String... texts) {
        String wanted = folding.fold(typed);
        if (Stream.of(texts).anyMatch(text -> folding.fold(text).startsWith(wanted))) {
            return 0;
        }
        boolean word = Stream.of(texts)
                .flatMap(text -> Stream.of(text.split("[ 　]")))
                .anyMatch(each -> folding.fold(each).startsWith(wanted));
        return word ? 1 : 2;
    }
}
