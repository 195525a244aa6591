// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.profile;

import fudaban.issuance.model.ApplicationKind;
import fudaban.issuance.model.ReissueCause;
import fudaban.model.CredentialKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How tables of applications are read: a profile, because every unit sends its own table.
 *
 * @param headers the column headings by which each field is recognised; compared folded (width, case and spaces do not matter)
 * @param needed fields without whose column a table is refused as a whole
 * @param kinds words for the kind of application
 * @param cardKinds words for the kind of card
 * @param causes words that tell why a card is made anew, wherever they stand in the cause, the kind or the reason; the first that fits counts. An
 *     edition that says nothing has the usual ones
 */
public record ApplicationColumns(
        Map<ApplicationField, List<String>> headers,
        List<ApplicationField> needed,
        Map<String, ApplicationKind> kinds,
        Map<String, CredentialKind> cardKinds,
        Map<String, ReissueCause> causes) {
    /** An edition made before causes were asked for is read with the usual words. */
    public ApplicationColumns {
        if (causes == null) {
            causes = usualCauses();
        }
        if (!headers.containsKey(ApplicationField.CAUSE)) {
            Map<ApplicationField, List<String>> more = new LinkedHashMap<>(headers);
            more.put(ApplicationField.CAUSE, List.of("再発行事由", "再発行の事由", "事由", "cause"));
            headers = more;
        }
    }

    /** With the usual words for causes. */
    public ApplicationColumns(
            Map<ApplicationField, List<String>> headers,
            List<ApplicationField> needed,
            Map<String, ApplicationKind> kinds,
            Map<String, CredentialKind> cardKinds) {
        this(headers, needed, kinds, cardKinds, null);
    }

    private static Map<String, ReissueCause> usualCauses() {
        Map<String, ReissueCause> usual = new LinkedHashMap<>();
        // 毀損 before 損: 電磁的記録の毀損 is no damage of the face.
        for (String word : List.of("電磁", "毀損", "き損", "読取不能", "読み取れない", "IC不良", "チップ")) {
            usual.put(word, ReissueCause.RECORD_DAMAGED);
        }
        for (String word : List.of("亡失", "紛失", "盗難", "滅失")) {
            usual.put(word, ReissueCause.LOST);
        }
        for (String word : List.of("破損", "汚損", "損傷", "割れ", "変形")) {
            usual.put(word, ReissueCause.DAMAGED);
        }
        return usual;
    }

    /** The kind a word means; empty words mean a new card. 再発行（亡失） is 再発行: what stands in brackets is read as its cause. */
    public Optional<ApplicationKind> kind(String word) {
        return word == null || word.isBlank()
                ? Optional.of(ApplicationKind.NEW)
                : Optional.ofNullable(kinds.get(word.strip()))
                        .or(() -> Optional.ofNullable(
                                kinds.get(word.strip().split("[（(：:]", 2)[0].strip())));
    }

    /** The kind of card a word means; empty words mean a staff card. */
    public Optional<CredentialKind> cardKind(String word) {
        return word == null || word.isBlank()
                ? Optional.of(CredentialKind.STAFF_CARD)
                : Optional.ofNullable(cardKinds.get(word.strip()));
    }

    /** Why a card is made anew, as the first text says that has one of the words; NONE where none has. */
    public ReissueCause cause(String... texts) {
        for (String text : texts) {
            if (text != null) {
                for (var word : causes.entrySet()) {
                    if (text.contains(word.getKey())) {
                        return word.getValue();
                    }
                }
            }
        }
        return ReissueCause.NONE;
    }

    /** The word the office writes for a kind: the first of them. */
    public String word(ApplicationKind kind) {
        return first(kinds, kind);
    }

    /** The word the office writes for a kind of card. */
    public String word(CredentialKind kind) {
        return first(cardKinds, kind);
    }

    private static <T> String first(Map<String, T> words, T meant) {
        return words.entrySet().stream()
                .filter(word -> word.getValue() == meant)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
