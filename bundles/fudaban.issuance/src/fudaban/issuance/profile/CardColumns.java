// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.profile;

import fudaban.model.CredentialKind;
import fudaban.model.CredentialState;
import fudaban.personnel.table.TableField;
import fudaban.personnel.table.TableShape;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How lists of existing cards are read at the initial load.
 *
 * @param headers the column headings by which each field is recognised
 * @param needed fields without whose column a list is refused
 * @param kinds words for the kind of card
 * @param states words for its state; only ISSUED, ACTIVE, SUSPENDED, RETIRED and DESTROYED can be taken over
 */
public record CardColumns(
        Map<CardField, List<String>> headers,
        List<CardField> needed,
        Map<String, CredentialKind> kinds,
        Map<String, CredentialState> states) {
    private static final Map<CardField, TableField.Kind> CELLS = Map.of(
            CardField.NUMBER, TableField.Kind.CODE,
            CardField.STAFF_NUMBER, TableField.Kind.CODE,
            CardField.UID, TableField.Kind.CODE,
            CardField.ISSUED, TableField.Kind.DATE,
            CardField.EXPIRES, TableField.Kind.DATE);
    private static final List<String> QUALIFIERS = List.of("カナ", "フリガナ", "ローマ字", "番号", "コード", "旧", "新");

    /** The kind a word means; empty words mean a staff card. */
    public Optional<CredentialKind> kind(String word) {
        return word == null || word.isBlank()
                ? Optional.of(CredentialKind.STAFF_CARD)
                : Optional.ofNullable(kinds.get(word.strip()));
    }

    /** The same as a table to be loaded; fields are named by their literals. */
    public TableShape shape() {
        List<TableField> fields = Stream.of(CardField.values())
                .filter(headers::containsKey)
                .map(field -> new TableField(
                        field.name(),
                        headers.get(field).getFirst(),
                        field.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        CELLS.getOrDefault(field, TableField.Kind.TEXT),
                        headers.get(field)))
                .toList();
        List<List<String>> required =
                needed.stream().map(field -> List.of(field.name())).toList();
        return new TableShape("cards", CardField.NUMBER.name(), required, QUALIFIERS, fields);
    }

    /** The state a word means; empty words mean that the card is in use. */
    public Optional<CredentialState> state(String word) {
        return word == null || word.isBlank()
                ? Optional.of(CredentialState.ACTIVE)
                : Optional.ofNullable(states.get(word.strip()));
    }
}
