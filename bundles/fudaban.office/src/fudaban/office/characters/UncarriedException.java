// SPDX-License-Identifier: EPL-2.0
package fudaban.office.characters;

import fudaban.office.OfficeException;
import java.util.List;
import java.util.stream.Collectors;

/** A text was not encoded because the charset cannot carry some of its characters; nothing was written. */
public final class UncarriedException extends OfficeException {

    private static final long serialVersionUID = 1L;

    private static final int NAMED = 5;

    private final transient List<Uncarried> characters;

    UncarriedException(TargetCharset target, List<Uncarried> characters) {
        super("characters.uncarried", target.charsetName(), characters.size(), first(characters));
        this.characters = List.copyOf(characters);
    }

    /** All of them, in the order of the text. */
    public List<Uncarried> characters() {
        return characters;
    }

    private static String first(List<Uncarried> characters) {
        String named = characters.stream().limit(NAMED).map(Uncarried::toString).collect(Collectors.joining("、"));
        return characters.size() > NAMED ? named + " …" : named;
    }
}
