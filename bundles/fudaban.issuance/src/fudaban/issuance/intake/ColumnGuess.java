// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.intake;

import fudaban.issuance.profile.ApplicationColumns;
import fudaban.issuance.profile.ApplicationField;
import fudaban.office.OfficeException;
import fudaban.office.era.DateText;
import fudaban.office.names.Kana;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Gives a table without headings some (A列, B列 …) and says what its columns seem to be. It is a proposal: the operator sees it beside the
 * first values and changes it before anything is taken.
 */
public final class ColumnGuess {
    /** So many rows are looked at. */
    private static final int SEEN = 50;

    private final Table table;
    private final ApplicationColumns words;
    private final Map<ApplicationField, String> mapping = new EnumMap<>(ApplicationField.class);

    private ColumnGuess(Table table, ApplicationColumns words) {
        this.table = table;
        this.words = words;
    }

    /**
     * A table with headings of its own making.
     *
     * @param table the table, its first row the headings
     * @param mapping what its columns seem to be
     */
    public record Guessed(Table table, Map<ApplicationField, String> mapping) {}

    /** Whether one of the first rows is a heading: it names the staff number, or two other fields. */
    public static boolean headed(Table table, ApplicationColumns words) {
        return table.rows().stream().limit(10).anyMatch(row -> {
            long known = row.cells().stream()
                    .map(cell -> Columns.fold(cell.text()))
                    .filter(text -> !text.isEmpty())
                    .filter(text -> words.headers().values().stream()
                            .anyMatch(list -> list.stream().map(Columns::fold).anyMatch(text::equals)))
                    .count();
            return known > 1;
        });
    }

    /** Makes headings and a guess. */
    public static Guessed of(Table table, ApplicationColumns words) {
        return new ColumnGuess(table, words).guess();
    }

    private Guessed guess() {
        int width =
                table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        List<Table.Cell> headings = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            headings.add(Table.Cell.of((char) ('A' + column % 26) + (column >= 26 ? "" + column / 26 : "") + "列"));
        }
        for (int column = 0; column < width; column++) {
            ApplicationField field = field(column);
            if (field != null) {
                mapping.putIfAbsent(field, headings.get(column).text());
            }
        }
        List<Table.Row> rows = new ArrayList<>(table.rows());
        rows.addFirst(new Table.Row(0, headings));
        return new Guessed(new Table(table.file(), table.hash(), rows, table.sheets()), Map.copyOf(mapping));
    }

    private ApplicationField field(int column) {
        if (all(column, text -> words.kinds().containsKey(text))) {
            return ApplicationField.KIND;
        }
        if (all(column, text -> words.cardKinds().containsKey(text))) {
            return ApplicationField.CARD_KIND;
        }
        if (all(column, text -> text.matches("[0-9A-Z-]{4,16}") && text.matches(".*[0-9]{3}.*") && !isDay(text))) {
            return ApplicationField.STAFF_NUMBER;
        }
        if (all(column, ColumnGuess::isDay)) {
            return ApplicationField.BIRTH;
        }
        if (all(column, text -> Kana.isReading(Kana.toKatakana(text)))) {
            return next(column, ApplicationField.KANA, ApplicationField.FAMILY_KANA, ApplicationField.GIVEN_KANA);
        }
        if (all(column, text -> text.matches("[A-Za-z' .-]+"))) {
            return next(column, ApplicationField.ROMAJI, ApplicationField.FAMILY_ROMAJI, ApplicationField.GIVEN_ROMAJI);
        }
        if (all(column, text -> text.matches(".*(課|室|局|部|班|隊|科|校|庁|省|所).*"))) {
            return ApplicationField.UNIT;
        }
        if (all(column, text -> text.matches(".*(長|員|官|査|佐|補|事務|技官|参事|審議).*"))) {
            return ApplicationField.TITLE;
        }
        if (all(column, text -> text.strip().matches("[^0-9A-Za-z]{1,80}"))) {
            return next(column, ApplicationField.NAME, ApplicationField.FAMILY_NAME, ApplicationField.GIVEN_NAME);
        }
        return null;
    }

    /** The whole where there is a space between, else the two parts one after the other. */
    private ApplicationField next(int column, ApplicationField whole, ApplicationField family, ApplicationField given) {
        if (all(column, text -> text.strip().matches(".+[ \u3000].+"))) {
            return whole;
        }
        return mapping.containsKey(family) ? given : family;
    }

    private static boolean isDay(String text) {
        try {
            return DateText.parse(text) != null;
        } catch (OfficeException none) {
            return false;
        }
    }

    /** Whether all values of a column, of which there is one, are such. */
    private boolean all(int column, Predicate<String> such) {
        List<String> values = table.rows().stream()
                .limit(SEEN)
                .map(row -> row.text(column).strip())
                .filter(text -> !text.isEmpty())
                .toList();
        return !values.isEmpty() && values.stream().allMatch(such);
    }
}
