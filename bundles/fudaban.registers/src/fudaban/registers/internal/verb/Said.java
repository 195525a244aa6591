// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.NamedVerb;
import fudaban.office.OfficeException;
import fudaban.office.era.DateText;
import fudaban.registers.Registry;
import fudaban.registers.internal.Texts;
import fudaban.registers.profile.Register;
import fudaban.registers.profile.RegisterColumn;
import fudaban.registers.profile.RegisterColumn.Kind;
import fudaban.registers.row.RowReader;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What verbs of registers have alike. */
abstract class Said extends NamedVerb {
    static final Parameter VALUES =
            new Parameter("VALUES", new Text("項目=値（例 媒体の名称・登録番号=USB-03）", "COLUMN=VALUE"), false, false, true);

    Said(String words, String ja, String en, Parameter... parameters) {
        super(words, ja, en, parameters);
    }

    static String say(Invocation call, String key, Object... arguments) {
        return Texts.of(call.locale()).get(key, arguments);
    }

    /** What a work item says: in Japanese, whatever language the caller reads, because the 日報 is. */
    static String kept(String key, Object... arguments) {
        return Texts.of(Locale.JAPAN).get(key, arguments);
    }

    static Optional<LocalDate> day(Invocation call, String option) throws Refusal {
        Optional<String> text = call.value(option);
        return text.isEmpty() ? Optional.empty() : Optional.of(day(option, text.get()));
    }

    private static LocalDate day(String option, String text) throws Refusal {
        try {
            return DateText.parse(text);
        } catch (OfficeException unreadable) {
            throw Registry.refusal(unreadable, "typed.day", option, text);
        }
    }

    static LocalDate today(Invocation call) {
        return LocalDate.now(call.ledger().clock());
    }

    static Register register(Invocation call) throws Refusal {
        return new RowReader(call.ledger(), call.session())
                .profile(today(call))
                .register(call.value("REGISTER").orElseThrow());
    }

    /** What was typed as {@code COLUMN=VALUE}: columns by key or title, dates in any form the office writes. */
    static Map<String, String> values(Invocation call, Register register) throws Refusal {
        Map<String, String> values = new LinkedHashMap<>();
        for (String typed : call.values("VALUES")) {
            int equal = typed.indexOf('=');
            if (equal < 1) {
                throw Registry.refusal("typed.value", typed);
            }
            String name = typed.substring(0, equal).strip();
            String value = typed.substring(equal + 1).strip();
            RegisterColumn column =
                    register.column(name).orElseThrow(() -> Registry.refusal("column.none", register.title(), name));
            values.put(column.key(), column.kind() == Kind.DATE && !value.isEmpty() ? date(column, value) : value);
        }
        return values;
    }

    private static String date(RegisterColumn column, String value) throws Refusal {
        return day(column.title(), value).toString();
    }

    static Map<String, Object> result(RowReader.Entry row) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("number", row.number());
        result.put("register", row.register());
        result.put("day", row.day().toString());
        result.put("state", row.state().getName());
        result.put("due", row.due() == null ? "" : row.due().toString());
        result.put("item", row.item());
        result.put("values", row.values());
        return result;
    }
}
