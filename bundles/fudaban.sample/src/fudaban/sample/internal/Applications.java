// SPDX-License-Identifier: EPL-2.0
package fudaban.sample.internal;

import fudaban.sample.Population;
import fudaban.sample.Portrait;
import fudaban.sample.SampleData;
import fudaban.sample.SamplePerson;
import fudaban.sample.internal.Application.Photo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.function.UnaryOperator;

/** Applications: seven of ten for people without a card, the others for holders. */
public final class Applications {
    private static final int DEFECTS_FROM = 100;

    private final Population population;
    private final SampleData.Options options;
    private final Cards cards;
    private final Set<Long> applied = new HashSet<>();

    /** Of a population. */
    public Applications(Population population, SampleData.Options options, Cards cards) {
        this.population = population;
        this.options = options;
        this.cards = cards;
    }

    /** All of them, defects included. */
    public List<Application> rows(Guide guide) {
        applied.clear();
        List<Application> rows = new ArrayList<>();
        for (int i = 0; i < options.applicants(); i++) {
            rows.add(row(i));
        }
        if (rows.size() >= DEFECTS_FROM) {
            defects(rows, guide);
        }
        return rows;
    }

    private Application row(int i) {
        SamplePerson fresh = population.person((long) options.cards() + i);
        // So many applications for so few cards: then a new card for somebody without one.
        Application first = Application.of(fresh, "新規", fresh.title(), "");
        if (options.cards() < DEFECTS_FROM) {
            return first;
        }
        return switch (i % 10) {
            case 7 ->
                holder(
                                i,
                                "有効",
                                card -> cards.expires(card)
                                        .isBefore(options.date().plusDays(60)))
                        .map(holder -> Application.of(holder, "更新", holder.title(), "有効期限の満了"))
                        .orElse(first);
            case 8 -> reissue(i, first);
            case 9 ->
                inUse(i).map(holder -> Application.of(holder, "記載事項変更", "課長補佐", "昇任による役職の変更"))
                        .orElse(first);
            default -> first;
        };
    }

    /** Lost cards are suspended before they are made anew; damaged ones are still in use. */
    private Application reissue(int i, Application first) {
        if (i % 20 == 8) {
            return inUse(i).map(holder -> Application.of(holder, "再発行", holder.title(), "破損"))
                    .orElse(first);
        }
        return holder(i, "失効中", card -> true)
                .map(holder -> Application.of(holder, "再発行", holder.title(), "亡失（届出済み）"))
                .or(() -> inUse(i).map(holder -> Application.of(holder, "再発行", holder.title(), "破損")))
                .orElse(first);
    }

    private Optional<SamplePerson> inUse(int i) {
        return holder(
                i, "有効", card -> cards.expires(card).isAfter(options.date().plusDays(60)));
    }

    /** A holder of a card in a state for which something is true and who does not apply yet. */
    private Optional<SamplePerson> holder(int i, String state, LongPredicate wanted) {
        int share = Math.max(1, options.cards() / (options.applicants() + 1));
        long first = (long) i * share % options.cards();
        for (long card = first; card < first + options.cards(); card++) {
            long at = card % options.cards();
            if (cards.state(at).equals(state)
                    && !cards.holderUnknown(at)
                    && at % 97 != 96
                    && wanted.test(at)
                    && applied.add(at)) {
                return Optional.of(population.person(at));
            }
        }
        return Optional.empty();
    }

    private void defects(List<Application> rows, Guide guide) {
        change(rows, 6, "photo-missing", guide, row -> row.with(Photo.MISSING));
        change(
                rows,
                12,
                "kana-other",
                guide,
                row -> row.withFamilyKana(row.familyKana().equals("カンザキ") ? "コウザキ" : "カンザキ"));
        change(rows, 20, "kind", guide, row -> row.withKind("交換", ""));
        change(rows, 33, "birth", guide, row -> row.withBirth("平成31年5月1日"));
        change(rows, 45, "kana-half", guide, row -> row.withFamilyKana("ﾀｶﾊｼ"));
        change(rows, 58, "reason", guide, row -> row.withKind("再発行", ""));
        change(rows, 62, "photo-small", guide, row -> row.with(Photo.SMALL));
        change(rows, 75, "photo-missing", guide, row -> row.with(Photo.MISSING));
        Application twice = rows.get(24);
        rows.add(twice);
        guide.defect(
                "twice", "applications.csv", rows.size() + 1, twice.person().staffNumber(), 26);
    }

    private static void change(
            List<Application> rows, int at, String key, Guide guide, UnaryOperator<Application> change) {
        rows.set(at, change.apply(rows.get(at)));
        guide.defect(key, "applications.csv", at + 2, rows.get(at).person().staffNumber());
    }

    /** Headings and rows. */
    public static Iterable<List<String>> table(List<Application> rows) {
        return new Stream(
                Application.HEADINGS, rows.size(), at -> rows.get((int) at).cells());
    }

    /** Draws the photo of one of them. */
    public void photo(Application row, Portrait portrait, Path folder) throws IOException {
        SamplePerson person = row.person();
        if (row.photo() != Photo.MISSING) {
            boolean small = row.photo() == Photo.SMALL;
            Files.write(
                    folder.resolve(person.staffNumber() + ".jpg"),
                    small ? portrait.jpeg(person, 140, 120) : portrait.jpeg(person));
        }
    }
}
