// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel;

import fudaban.office.characters.CharacterCheck;
import fudaban.office.characters.Uncarried;
import fudaban.office.names.Romaji;
import fudaban.office.names.RomajiProposal;
import java.util.List;
import java.util.Optional;

/** Joins names as the profile says and proposes what a person has to decide. A proposal is never stored by itself. */
public final class Names {
    private final NameProfile profile;
    private final CharacterCheck characters = new CharacterCheck();
    private final Romaji romaji = new Romaji();

    /** By this profile. */
    public Names(NameProfile profile) {
        this.profile = profile;
    }

    /**
     * A name some systems cannot carry.
     *
     * @param uncarried the characters they cannot carry
     * @param substitute the name with 代替文字 as far as they are known
     * @param complete whether each of them has one
     */
    public record Substitution(List<Uncarried> uncarried, String substitute, boolean complete) {}

    /** 氏 and 名 joined for display; null when there is neither. */
    public String display(String family, String given) {
        return join(family, given, profile.separator());
    }

    /** The reading of the whole name; null when there is none. */
    public String reading(String familyKana, String givenKana) {
        return join(familyKana, givenKana, profile.readingSeparator());
    }

    /** What to substitute in a displayed name; empty when every system can carry it as it is. */
    public Optional<Substitution> substitution(String displayName) {
        List<Uncarried> uncarried = characters.check(displayName, profile.carriedBy());
        if (uncarried.isEmpty()) {
            return Optional.empty();
        }
        var name = new StringBuilder();
        int from = 0;
        for (Uncarried each : uncarried) {
            name.append(displayName, from, each.index())
                    .append(each.substitute().orElse("〓"));
            from = each.index() + each.character().length();
        }
        name.append(displayName.substring(from));
        boolean complete = uncarried.stream().allMatch(each -> each.substitute().isPresent());
        return Optional.of(new Substitution(uncarried, name.toString(), complete));
    }

    /**
     * How a reading may be spelled in Latin letters: for the person to choose from.
     *
     * @throws fudaban.office.OfficeException when it is no reading
     */
    public RomajiProposal romaji(String reading) {
        return romaji.propose(reading);
    }

    private static String join(String first, String second, String separator) {
        String one = first == null ? "" : first;
        String two = second == null ? "" : second;
        String joined = one.isEmpty() || two.isEmpty() ? one + two : one + separator + two;
        return joined.isEmpty() ? null : joined;
    }
}
