// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.reconcile;

import fudaban.ledger.Refusal;
import fudaban.model.CredentialKind;
import fudaban.model.CredentialState;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What our records of cards are compared with. A profile.
 *
 * @param usableDays for how many days a list that was read can be compared; older ones are taken away
 * @param suspiciousPercent from how many differing cards in a hundred on a list is rather the wrong one than so different
 * @param sources the other sides
 */
public record ReconcileProfile(int usableDays, int suspiciousPercent, List<Source> sources) {
    /** Keeps a copy. */
    public ReconcileProfile {
        sources = List.copyOf(sources);
    }

    /** In which column a source stands. */
    public enum Column {
        /** ICチップ: the cards themselves, put on the reader one after another. */
        CHIP,
        /** 国家公務員身分証共通発行管理システム. */
        COMMON,
        /** 入退館ゲート. */
        GATE
    }

    /** What a source may decide. */
    public enum Aspect {
        /** 状態. */
        STATE,
        /** 有効期限. */
        EXPIRY,
        /** 所属. */
        UNIT
    }

    /**
     * One other side.
     *
     * @param name short name for verbs and files, {@code [a-z0-9-]+}
     * @param column in which column it stands
     * @param title what people call it, by language ({@code ja}, {@code en})
     * @param reading the file of the edition that says how its records are read (fields {@code number}, {@code state}, {@code staffNumber},
     *     {@code unit}, {@code expires}, {@code uid}, {@code chipId}); empty for chips
     * @param view the database view it is read from; null: a file
     * @param dayInName pattern whose first group is the day of the list, eight digits in its file's name; empty: none
     * @param ours pattern of numbers of cards of this office; others are left out and counted; empty: all are
     * @param kinds the kinds of card it has
     * @param expected states in which a card of ours has to be there
     * @param states what its words mean: the states of ours that agree with each
     * @param blank the word that is meant where it says none
     * @param decides what it knows better than our records: they are corrected by it; the rest is asked of it
     * @param contact who is asked to correct it
     */
    public record Source(
            String name,
            Column column,
            Map<String, String> title,
            String reading,
            View view,
            String dayInName,
            String ours,
            Set<CredentialKind> kinds,
            Set<CredentialState> expected,
            Map<String, Set<CredentialState>> states,
            String blank,
            Set<Aspect> decides,
            Contact contact) {
        /** Empty instead of null. */
        public Source {
            title = title == null ? Map.of() : Map.copyOf(title);
            reading = reading == null ? "" : reading;
            dayInName = dayInName == null ? "" : dayInName;
            ours = ours == null ? "" : ours;
            kinds = kinds == null ? Set.of() : Set.copyOf(kinds);
            expected = expected == null ? Set.of() : Set.copyOf(expected);
            states = states == null ? Map.of() : Map.copyOf(states);
            blank = blank == null ? "" : blank;
            decides = decides == null ? Set.of() : Set.copyOf(decides);
        }

        /** What people call it. */
        public String title(Locale locale) {
            String ja = title.getOrDefault("ja", name);
            return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? title.getOrDefault("en", ja) : ja;
        }

        /** The states of ours that agree with a word; empty when the profile does not know it. */
        public Optional<Set<CredentialState>> means(String word) {
            String said = word == null || word.isBlank() ? blank : word.strip();
            return Optional.ofNullable(states.get(said));
        }
    }

    /**
     * A database view. Its password is none of the profile: it is kept sealed at the desk.
     *
     * @param url as JDBC has it, without user and password: {@code jdbc:postgresql://host/database} or {@code jdbc:h2:...}
     * @param user who reads; may only read
     * @param query what is read
     */
    public record View(String url, String user, String query) {}

    /**
     * Who looks after the other system, and what is written to them.
     *
     * @param name as the letter shows it
     * @param mail address; empty: the letter waits for it
     * @param subject of the letter; {@code {number}}, {@code {source}}, {@code {count}} and {@code {day}} are filled in
     * @param text a line each, filled in likewise
     */
    public record Contact(String name, String mail, String subject, List<String> text) {
        /** Empty instead of null. */
        public Contact {
            mail = mail == null ? "" : mail;
            text = text == null ? List.of() : List.copyOf(text);
        }
    }

    /**
     * A source by its name.
     *
     * @throws Refusal when there is none
     */
    public Source source(String name) throws Refusal {
        return find(name)
                .orElseThrow(() -> Reconcile.refusal(
                        "source.none",
                        name,
                        String.join("、", sources.stream().map(Source::name).toList())));
    }

    /** The same, where an older comparison may name one that is gone. */
    public Optional<Source> find(String name) {
        return sources.stream().filter(each -> each.name().equals(name)).findFirst();
    }
}
