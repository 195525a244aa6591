// SPDX-License-Identifier: EPL-2.0
package fudaban.sample.internal;

import fudaban.office.characters.CharacterCheck;
import fudaban.office.characters.TargetCharset;
import fudaban.office.characters.Uncarried;
import java.util.List;

/** 代替文字 names for those whose real name the other systems cannot carry; invented people have agreed to the usual substitute. */
final class Substitutes {
    private final CharacterCheck check = new CharacterCheck();

    /** The name with substitutes; empty when none is needed. */
    String of(String name) {
        List<Uncarried> uncarried = check.check(name, TargetCharset.WINDOWS_31J);
        var substituted = new StringBuilder(name);
        for (Uncarried each : uncarried.reversed()) {
            substituted.replace(
                    each.index(),
                    each.index() + each.character().length(),
                    each.substitute().orElse("〓"));
        }
        return uncarried.isEmpty() ? "" : substituted.toString();
    }
}
