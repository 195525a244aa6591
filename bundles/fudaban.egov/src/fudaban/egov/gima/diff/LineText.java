// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.diff;

import fudaban.egov.gima.Gima;
import fudaban.egov.gima.model.LineKind;
import fudaban.egov.gima.profile.GimaProfile;
import fudaban.egov.gima.profile.GimaProfile.Field;
import fudaban.egov.gima.target.Values;
import fudaban.office.era.Wareki;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A difference in the words of the office: what becomes of whom, from what to what, from which 発令. */
public final class LineText {
    private final GimaProfile profile;
    private final Locale locale;

    /** In one language; Japanese for every language but English. */
    public LineText(GimaProfile profile, Locale locale) {
        this.profile = profile;
        this.locale = locale;
    }

    /**
     * One value of a user, before and after; empty where there is none.
     *
     * @param title what the field is called
     */
    public record Value(String name, String title, String before, String after) {
        /** Whether it differs. */
        public boolean differs() {
            return !before.equals(after);
        }
    }

    /** 新旧対照: all values of the profile in its order. */
    public List<Value> values(String before, String after) {
        Map<String, String> one = Values.of(before);
        Map<String, String> other = Values.of(after);
        List<Value> values = new ArrayList<>();
        for (Field field : profile.fields()) {
            String title = english() ? field.en() : field.ja();
            values.add(new Value(
                    field.name(), title, one.getOrDefault(field.name(), ""), other.getOrDefault(field.name(), "")));
        }
        return values;
    }

    /** The whole line: kind, 利用者ID, name, what changes, and why. */
    public String line(LineKind kind, String userId, String displayName, String before, String after, String cause) {
        String what = kind == LineKind.CHANGE ? changes(before, after) : "";
        String why = causes(Cause.of(cause));
        return Gima.say(
                locale,
                "line." + kind.getName().toLowerCase(Locale.ROOT) + (why.isEmpty() ? "" : ".why"),
                userId,
                displayName == null ? "" : displayName,
                what,
                why);
    }

    /** What a change changes: 氏「山田」→「佐藤」、… */
    public String changes(String before, String after) {
        List<String> changes = new ArrayList<>();
        for (Value value : values(before, after)) {
            if (value.differs()) {
                changes.add(Gima.say(locale, "line.value", value.title(), shown(value.before()), shown(value.after())));
            }
        }
        return String.join(english() ? "; " : "、", changes);
    }

    /** The staff events: 令和8年4月1日付 異動（人発第12号）; empty for none. */
    public String causes(List<Cause> causes) {
        List<String> texts = new ArrayList<>();
        for (Cause cause : causes) {
            String key = cause.reference().isEmpty()
                    ? cause.waiting() ? "cause.waiting.bare" : "cause.bare"
                    : cause.waiting() ? "cause.waiting" : "cause";
            texts.add(Gima.say(locale, key, day(cause.day()), kind(cause), cause.reference()));
        }
        return String.join(english() ? "; " : "、", texts);
    }

    private String kind(Cause cause) {
        return Gima.say(locale, "event." + cause.kind().getName().toLowerCase(Locale.ROOT));
    }

    private String day(LocalDate day) {
        return english() ? day.toString() : Wareki.format(day, Wareki.Style.LONG);
    }

    private String shown(String value) {
        return value.isEmpty() ? Gima.say(locale, "line.none") : value;
    }

    private boolean english() {
        return locale.getLanguage().equals("en");
    }
}
