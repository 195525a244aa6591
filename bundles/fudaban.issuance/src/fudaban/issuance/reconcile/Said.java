// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.reconcile;

import fudaban.model.CredentialState;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one side says of a card, as it is kept with a difference and shown in its column.
 *
 * @param state word of that side; the name of the state where it is ours
 * @param expires ISO day, or empty
 * @param unit 所属, or empty
 * @param staff 職員番号, or empty
 * @param chip UUID or number of the chip, or empty
 * @param place where it stands: source and line, or empty
 */
public record Said(String state, String expires, String unit, String staff, String chip, String place) {
    static Said of(Ours ours) {
        return new Said(
                ours.state().getName(),
                ours.expires() == null ? "" : ours.expires().toString(),
                ours.unit(),
                ours.staff(),
                ours.chipId().isEmpty() ? ours.uid() : ours.chipId(),
                "");
    }

    static Said of(Theirs theirs, String source) {
        return new Said(
                theirs.word(),
                theirs.expires() == null ? "" : theirs.expires().toString(),
                theirs.unit(),
                theirs.staff(),
                theirs.chipId().isEmpty() ? theirs.uid() : theirs.chipId(),
                source + ":" + theirs.line());
    }

    /** Several, e.g. the same number twice, as the record keeps them; empty: it says nothing of the card. */
    static String text(List<Said> all) {
        return all.stream()
                .map(each -> Stream.of(each.state, each.expires, each.unit, each.staff, each.chip, each.place)
                        .map(Said::plain)
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    /** As the record keeps them; none where they are masked. */
    public static List<Said> all(String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(line -> line.split("\t", -1))
                        .filter(part -> part.length == 6)
                        .map(part -> new Said(part[0], part[1], part[2], part[3], part[4], part[5]))
                        .toList();
    }

    /** The state as people read it: ours in words, that of others as they say it. */
    public String stateWords(Locale locale) {
        CredentialState ours = place.isEmpty() ? CredentialState.getByName(state) : null;
        return ours != null
                ? Found.stateName(ours, locale)
                : state.isEmpty() ? Reconcile.say(locale, "said.there") : state;
    }

    static String plain(String text) {
        return text.replaceAll("[\\t\\r\\n]+", " ");
    }
}
