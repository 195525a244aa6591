// SPDX-License-Identifier: EPL-2.0
package fudaban.sample.internal;

import fudaban.sample.Population;
import fudaban.sample.SampleData;
import fudaban.sample.SamplePerson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** 発令 of the first people with a card and of one who comes: what an intake of staff events is practised with. Those of the next month are reserved. */
public final class Events {
    private static final List<String> HEADINGS =
            List.of("職員番号", "異動区分", "発令日", "氏", "名", "氏（カナ）", "名（カナ）", "新所属コード", "新所属", "新役職", "発令番号");
    private static final List<String> KINDS =
            List.of("異動", "昇任", "異動", "改姓", "退職", "異動", "昇任", "採用", "異動", "退職", "併任", "異動");
    /** Every so many is of the next month. */
    private static final int AHEAD = 4;
    /** Who comes is nobody the other tables have. */
    private static final long NEWCOMERS = 1_000;

    private final Population population;
    private final SampleData.Options options;
    private final Guide guide;

    /** Of a population. */
    public Events(Population population, SampleData.Options options, Guide guide) {
        this.population = population;
        this.options = options;
        this.guide = guide;
    }

    /** The table; its last line has a defect. */
    public List<List<String>> table() {
        List<List<String>> rows = new ArrayList<>(List.of(HEADINGS));
        int events = Math.min(KINDS.size(), options.cards());
        for (int at = 0; at < events; at++) {
            rows.add(row(at, KINDS.get(at)));
        }
        if (events > 0) {
            List<String> broken = new ArrayList<>(row(events, "転籍"));
            rows.add(broken);
            guide.defect("event-kind", "staff-events.csv", rows.size(), broken.getFirst(), broken.get(1));
        }
        return rows;
    }

    private List<String> row(int at, String kind) {
        boolean comes = kind.equals("採用");
        boolean renamed = kind.equals("改姓");
        boolean leaves = kind.equals("退職");
        SamplePerson person = population.person(comes ? options.people() + NEWCOMERS : at);
        SamplePerson other = population.person(options.people() + NEWCOMERS + 1L + at);
        LocalDate first = options.date().withDayOfMonth(1);
        boolean named = comes || renamed;
        boolean placed = comes || kind.equals("異動") || kind.equals("併任");
        return List.of(
                person.staffNumber(),
                kind,
                (at % AHEAD == AHEAD - 1 ? first.plusMonths(1) : first).toString(),
                named ? (renamed ? other : person).familyName() : "",
                comes ? person.givenName() : "",
                named ? (renamed ? other : person).familyKana() : "",
                comes ? person.givenKana() : "",
                placed ? other.unit().code() : "",
                placed ? other.unit().name() : "",
                leaves || renamed ? "" : "課長補佐",
                "人発第" + (at + 1) + "号");
    }
}
