// SPDX-License-Identifier: EPL-2.0
package fudaban.sample.internal;

import fudaban.sample.Population;
import fudaban.sample.SampleData;
import fudaban.sample.SamplePerson;
import java.util.ArrayList;
import java.util.List;

/** The table of everybody. Its defects are of people who appear nowhere else. */
public final class People {
    private static final List<String> HEADINGS = List.of(
            "職員番号", "氏", "名", "氏（カナ）", "名（カナ）", "氏（ローマ字）", "名（ローマ字）", "旧姓", "生年月日", "所属コード", "所属", "役職", "内線",
            "メールアドレス", "採用日", "代替文字氏名");
    private static final int GIVEN_NAME = 2;
    private static final int BIRTH = 8;

    private final Population population;
    private final SampleData.Options options;
    private final Guide guide;

    private final Substitutes substitutes = new Substitutes();

    /** Of a population. */
    public People(Population population, SampleData.Options options, Guide guide) {
        this.population = population;
        this.options = options;
        this.guide = guide;
    }

    /** The table, made row by row. */
    public Iterable<List<String>> table() {
        int people = options.people();
        guide.defect("people-twice", "people.csv", people + 2, people + 3, Population.staffNumber(people));
        guide.defect("people-birth", "people.csv", people + 4, Population.staffNumber(people + 1L));
        return new Stream(
                HEADINGS, people + 3L, at -> at < people ? row(population.person(at)) : defect((int) (at - people)));
    }

    private List<String> defect(int number) {
        List<String> row = new ArrayList<>(row(population.person(options.people() + (number == 2 ? 1L : 0L))));
        if (number == 1) {
            row.set(GIVEN_NAME, row.get(GIVEN_NAME).equals("太郎") ? "次郎" : "太郎");
        } else if (number == 2) {
            row.set(BIRTH, "平成3年2月30日");
        }
        return row;
    }

    private List<String> row(SamplePerson p) {
        return List.of(
                p.staffNumber(),
                p.familyName(),
                p.givenName(),
                p.familyKana(),
                p.givenKana(),
                p.familyRomaji(),
                p.givenRomaji(),
                p.formerFamilyName(),
                p.birth().toString(),
                p.unit().code(),
                p.unit().name(),
                p.title(),
                p.extension(),
                p.mail(),
                p.hiredOn().toString(),
                substitutes.of(p.fullName()));
    }
}
