// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.profile;

import java.util.List;
import java.util.Optional;

/**
 * A register.
 *
 * @param id short name in lower-case letters
 * @param title 管理簿 or 記録簿 as the office says it
 * @param row row of 別表2 its rows serve
 * @param numbering number of a row: text with {@code {fy}} (R8), {@code {year}}, {@code {month}} and {@code {seq:3}}; the sequence begins anew each fiscal year
 * @param keepYears how many years after the end of the fiscal year in which a row was completed it is kept
 * @param columns in the order of the form
 * @param due key of the column with the date by which a row must be complete, or null
 * @param page the items that are filled as one page each day, or null
 * @param landscape whether it prints on its side
 * @param boxes labels of the 確認欄
 */
public record Register(
        String id,
        String title,
        String row,
        String numbering,
        int keepYears,
        List<RegisterColumn> columns,
        String due,
        Page page,
        boolean landscape,
        List<String> boxes) {
    public Register {
        columns = List.copyOf(columns);
        boxes = boxes == null ? List.of() : List.copyOf(boxes);
        if (!id.matches("[a-z][a-z0-9-]{1,30}")) {
            throw new IllegalArgumentException("not an id of a register: " + id);
        }
        if (columns.stream().map(RegisterColumn::key).distinct().count() != columns.size()) {
            throw new IllegalArgumentException("two columns of " + id + " have one key");
        }
        if (due != null && columns.stream().noneMatch(column -> column.key().equals(due))) {
            throw new IllegalArgumentException(id + " has no column " + due);
        }
    }

    /**
     * Items filled as one page.
     *
     * @param result key of the column with the result
     * @param normal its value when all is as it should be
     * @param value key of the column with a measured value
     * @param remark key of the column with 所見
     * @param output key of the column with what the checked system answered
     */
    public record Page(List<Item> items, String result, String normal, String value, String remark, String output) {
        public Page {
            items = List.copyOf(items);
        }
    }

    /**
     * An item of the page.
     *
     * @param key short name
     * @param title what is checked
     * @param row row of 別表2
     * @param criterion 判定基準: when it is as it should be
     * @param contact whom to call when it is not, or empty
     */
    public record Item(String key, String title, String row, String criterion, String contact) {}

    /** A column by its key or title. */
    public Optional<RegisterColumn> column(String name) {
        return columns.stream()
                .filter(each -> each.key().equals(name) || each.title().equals(name))
                .findFirst();
    }

    /** An item of the page by its key or title. */
    public Optional<Item> item(String name) {
        return page == null
                ? Optional.empty()
                : page.items().stream()
                        .filter(each -> each.key().equals(name) || each.title().equals(name))
                        .findFirst();
    }

    /** Whether rows stay open until something is entered later. */
    public boolean completes() {
        return columns.stream().anyMatch(RegisterColumn::later);
    }
}
