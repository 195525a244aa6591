// SPDX-License-Identifier: EPL-2.0
package fudaban.sample.internal;

import fudaban.sample.Population;
import fudaban.sample.SampleData;
import fudaban.sample.SamplePerson;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Cards that were issued before: the n-th person holds the n-th card. */
public final class Cards {
    private static final List<String> HEADINGS =
            List.of("管理番号", "券種", "状態", "職員番号", "氏名", "フリガナ", "所属", "役職", "発行日", "有効期限", "UID");
    private static final int YEARS = 5;
    private static final int UNKNOWN_HOLDERS = 3;
    /** Outside the numbers people have. */
    private static final String NOBODY = "09999999";

    private final Population population;
    private final SampleData.Options options;

    /** Of a population. */
    public Cards(Population population, SampleData.Options options) {
        this.population = population;
        this.options = options;
    }

    private SplittableRandom random(long card) {
        return new SplittableRandom(options.seed() * 1_000_003L + card);
    }

    /** Day of issue; a few cards are older than they are valid. */
    LocalDate issued(long card) {
        return options.date().minusDays(1 + random(card).nextInt(YEARS * 365 + 40));
    }

    /** Last day of validity: five years from the day of issue, that day included. */
    LocalDate expires(long card) {
        return issued(card).plusYears(YEARS).minusDays(1);
    }

    String state(long card) {
        int chance = random(card + 500_000_000L).nextInt(1_000);
        return chance < 15 ? "失効中" : chance < 35 ? "廃止済" : chance < 40 ? "発行済" : "有効";
    }

    /** Whether only its number is known. */
    boolean holderUnknown(long card) {
        return options.cards() >= 100 && card >= options.cards() - UNKNOWN_HOLDERS;
    }

    /** The table, made row by row, with its defects at the end. */
    public Iterable<List<String>> table(Guide guide) {
        int cards = options.cards();
        boolean defects = cards >= 100;
        if (defects) {
            guide.defect("card-unknown", "existing-cards.csv", cards - UNKNOWN_HOLDERS + 2, cards + 1);
            guide.defect("card-nobody", "existing-cards.csv", cards + 2, NOBODY);
        }
        return new Stream(HEADINGS, defects ? cards + 1L : cards, this::row);
    }

    /** A table that cannot be taken over: it says two things of one card. */
    public Iterable<List<String>> faulty(Guide guide) {
        guide.defect("card-twice", "existing-cards-faulty.csv", 3, number(0), 2);
        return new Stream(HEADINGS, 2, at -> row(number(0), at));
    }

    private List<String> row(long at) {
        int cards = options.cards();
        if (at == cards) {
            return List.of(
                    number(at),
                    "IC身分証",
                    "有効",
                    NOBODY,
                    "無名　権兵衛",
                    "ムメイ　ゴンベエ",
                    "大臣官房文書課",
                    "",
                    issued(at).toString(),
                    expires(at).toString(),
                    uid(at));
        }
        return holderUnknown(at)
                ? List.of(number(at), "IC身分証", "有効", "", "", "", "", "", "", "", "")
                : row(number(at), at);
    }

    private List<String> row(String number, long at) {
        SamplePerson p = population.person(at);
        boolean pass = at % 97 == 96;
        return List.of(
                number,
                pass ? "IC特別通行証" : "IC身分証",
                state(at),
                p.staffNumber(),
                p.fullName(),
                p.fullKana(),
                p.unit().name(),
                p.title(),
                issued(at).toString(),
                expires(at).toString(),
                uid(at));
    }

    /** The former system's numbers, which the new ones cannot meet. */
    private static String number(long card) {
        return "A%07d".formatted(card + 1);
    }

    private String uid(long card) {
        return "%014X".formatted(random(card + 900_000_000L).nextLong() >>> 8).toUpperCase(Locale.ROOT);
    }
}
