// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.row;

import fudaban.ledger.Refusal;
import fudaban.registers.Registry;
import fudaban.registers.profile.Register;
import fudaban.registers.profile.RegisterColumn;
import fudaban.registers.profile.RegisterColumn.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Whether values may stand in a register. */
public final class RowRules {
    private RowRules() {}

    /** When values are given. */
    public enum Moment {
        /** The row is entered: what comes later may be missing. */
        ENTRY,
        /** The row is completed: everything required must be there. */
        COMPLETION
    }

    /**
     * The values as they are kept: presets filled in, spaces around them gone, empty ones absent.
     *
     * @throws Refusal naming the first column that is wrong
     */
    public static Map<String, String> checked(Register register, Map<String, String> given, Moment moment)
            throws Refusal {
        for (String key : given.keySet()) {
            if (register.columns().stream().noneMatch(column -> column.key().equals(key))) {
                throw Registry.refusal("column.none", register.title(), key);
            }
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (RegisterColumn column : register.columns()) {
            String value = given.get(column.key());
            boolean now = moment == Moment.COMPLETION || !column.later();
            if ((value == null || value.isBlank()) && now && column.preset() != null) {
                value = column.preset();
            }
            if (value == null || value.isBlank()) {
                if (column.required() && now) {
                    throw Registry.refusal("column.empty", register.title(), column.title());
                }
            } else {
                values.put(column.key(), checked(register, column, value.strip()));
            }
        }
        return values;
    }

    private static String checked(Register register, RegisterColumn column, String value) throws Refusal {
        if (value.length() > column.most()) {
            throw Registry.refusal("column.long", register.title(), column.title(), column.most());
        }
        if (column.kind() != Kind.LONG_TEXT && value.indexOf('\n') >= 0) {
            throw Registry.refusal("column.lines", register.title(), column.title());
        }
        if (!fits(column, value)) {
            throw Registry.refusal(
                    "column." + column.kind(),
                    register.title(),
                    column.title(),
                    value,
                    String.join("・", column.values()));
        }
        return value;
    }

    /** Whether a value is written as its column asks. */
    public static boolean fits(RegisterColumn column, String value) {
        return switch (column.kind()) {
            case TEXT, LONG_TEXT -> column.pattern() == null || Pattern.matches(column.pattern(), value);
            case NUMBER -> value.matches("-?\\d{1,12}(\\.\\d{1,6})?");
            case DATE -> parses(() -> LocalDate.parse(value));
            case TIME -> parses(() -> LocalTime.parse(value));
            case CHOICE -> column.values().contains(value);
        };
    }

    private static boolean parses(Runnable parse) {
        try {
            parse.run();
            return true;
        } catch (DateTimeException wrong) {
            return false;
        }
    }
}
