// SPDX-License-Identifier: EPL-2.0
package fudaban.sample;

import fudaban.ledger.Upkeep.Progress;
import fudaban.sample.internal.Applications;
import fudaban.sample.internal.Cards;
import fudaban.sample.internal.Events;
import fudaban.sample.internal.Forms;
import fudaban.sample.internal.Guide;
import fudaban.sample.internal.People;
import fudaban.sample.internal.TableFiles;
import fudaban.sample.internal.Units;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Writes files to practise with: everybody in them is invented, every picture is drawn. The same options give the same files. */
public final class SampleData {
    private SampleData() {}

    /**
     * How much to write.
     *
     * @param people lines of people.csv; raised to what cards, applications and forms need
     * @param applicants lines of applications.csv; from 100 on a few of them have defects
     * @param forms one-person forms
     * @param cards lines of existing-cards.csv
     * @param seed other seeds give other people
     * @param date the day the data is of
     */
    public record Options(int people, int applicants, int forms, int cards, long seed, LocalDate date) {
        /** Raises the number of people to what is needed. */
        public Options {
            if (people < 0 || applicants < 0 || forms < 0 || cards < 0) {
                throw new IllegalArgumentException("negative count");
            }
            people = Math.max(people, cards + applicants + forms);
        }

        /** 5,200 people, 120 applications, 30 forms, 5,000 existing cards. */
        public static Options usual(LocalDate date) {
            return new Options(5_200, 120, 30, 5_000, 1, date);
        }
    }

    /**
     * What was written.
     *
     * @param applications applications in UTF-8
     * @param applicationsSjis those of them that windows-31j can carry
     * @param applicationsXlsx the same as {@code applications} as a workbook
     * @param forms folder of one-person forms of other people
     * @param photos folder of photos named by staff number
     * @param existingCards cards issued before
     * @param people everybody
     * @param organizations all units
     * @param events 発令 of some of them, for 電子政府
     * @param guide a text that says what is here and which defects were put in
     * @param defects the defects, a sentence each
     */
    public record Written(
            Path applications,
            Path applicationsSjis,
            Path applicationsXlsx,
            Path forms,
            Path photos,
            Path existingCards,
            Path people,
            Path organizations,
            Path events,
            Path guide,
            List<String> defects) {
        /** Keeps a copy. */
        public Written {
            defects = List.copyOf(defects);
        }
    }

    /**
     * Writes the files into a folder, which is made; files of the same names are replaced.
     *
     * @param locale language of the guide
     * @throws IOException when writing fails
     */
    public static Written write(Path folder, Options options, Locale locale, Progress progress) throws IOException {
        var population = new Population(options.seed(), options.date());
        var cards = new Cards(population, options);
        var applications = new Applications(population, options, cards);
        Path forms = Files.createDirectories(folder.resolve("forms"));
        Path photos = Files.createDirectories(folder.resolve("photos"));
        var guide = new Guide(locale);
        Path people = TableFiles.csv(folder.resolve("people.csv"), new People(population, options, guide).table());
        Path organizations = TableFiles.csv(folder.resolve("organizations.csv"), new Units(population, guide).table());
        Path existing = TableFiles.csv(folder.resolve("existing-cards.csv"), cards.table(guide));
        TableFiles.csv(folder.resolve("existing-cards-faulty.csv"), cards.faulty(guide));
        Path events =
                TableFiles.csv(folder.resolve("staff-events.csv"), new Events(population, options, guide).table());
        var rows = applications.rows(guide);
        Path csv = TableFiles.csv(folder.resolve("applications.csv"), Applications.table(rows));
        Path sjis = TableFiles.windows31j(folder.resolve("applications-sjis.csv"), Applications.table(rows));
        Path xlsx = TableFiles.xlsx(folder.resolve("applications.xlsx"), Applications.table(rows), options.date());
        long pictures = (long) rows.size() + options.forms();
        var portrait = new Portrait(population);
        for (int i = 0; i < rows.size(); i++) {
            applications.photo(rows.get(i), portrait, photos);
            progress.done(i + 1L, pictures);
        }
        new Forms(population, options, portrait)
                .write(forms, guide, done -> progress.done(rows.size() + done, pictures));
        Path text = folder.resolve("README.txt");
        Files.writeString(text, guide.text(options), StandardCharsets.UTF_8);
        return new Written(
                csv, sjis, xlsx, forms, photos, existing, people, organizations, events, text, guide.defects());
    }
}
