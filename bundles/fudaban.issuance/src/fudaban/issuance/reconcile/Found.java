// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.reconcile;

import fudaban.issuance.Issuance;
import fudaban.issuance.reconcile.model.Mending;
import fudaban.issuance.reconcile.model.Mismatch;
import fudaban.model.CredentialState;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One difference of a card.
 *
 * @param source name of the source it was found in
 * @param ours what our records say: the name of a state, a day, a text; may be empty
 * @param theirs what the source says, in its words
 * @param done whether its mending was carried out
 */
public record Found(Mismatch kind, String source, Mending mending, String ours, String theirs, boolean done) {
    /** Not done yet; null is said as an empty text. */
    public static Found of(Mismatch kind, String source, Mending mending, Object ours, Object theirs) {
        return new Found(
                kind,
                source,
                mending,
                ours == null ? "" : Said.plain(ours.toString()),
                theirs == null ? "" : Said.plain(theirs.toString()),
                false);
    }

    /** The same, carried out or not. */
    public Found done(boolean now) {
        return new Found(kind, source, mending, ours, theirs, now);
    }

    /** The same, replacing what our records said. */
    public Found was(String before) {
        return new Found(kind, source, mending, Said.plain(before), theirs, done);
    }

    /** Several as the record keeps them. */
    public static String text(List<Found> all) {
        return all.stream()
                .map(each -> String.join(
                        "\t",
                        each.kind.getName(),
                        each.source,
                        each.mending.getName(),
                        each.ours,
                        each.theirs,
                        each.done ? "1" : "0"))
                .collect(Collectors.joining("\n"));
    }

    /** As the record keeps them; none where they are masked. */
    public static List<Found> all(String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(line -> line.split("\t", -1))
                        .filter(part -> part.length == 6)
                        .map(part -> new Found(
                                Mismatch.valueOf(part[0]),
                                part[1],
                                Mending.valueOf(part[2]),
                                part[3],
                                part[4],
                                part[5].equals("1")))
                        .toList();
    }

    /** What it is, in a sentence. */
    public String sentence(String title, Locale locale) {
        String said = theirs.isEmpty() ? Reconcile.say(locale, "said.nothing") : theirs;
        return Reconcile.say(locale, "found." + kind.getName(), title, ourWords(locale), said);
    }

    /** What is proposed, in a few words. */
    public String proposal(String title, Locale locale) {
        return Reconcile.say(locale, "mend." + mending.getName(), title);
    }

    String ourWords(Locale locale) {
        if (ours.isEmpty()) {
            return Reconcile.say(locale, "said.nothing");
        }
        CredentialState state = CredentialState.getByName(ours);
        return state == null || kind == Mismatch.UNIT ? ours : stateName(state, locale);
    }

    static String stateName(CredentialState state, Locale locale) {
        return Issuance.refusal("state." + state.getName()).sentence(locale);
    }
}
