// SPDX-License-Identifier: EPL-2.0
package fudaban.sample.internal;

import fudaban.sample.Population;
import fudaban.sample.Portrait;
import fudaban.sample.SampleData;
import fudaban.sample.SamplePerson;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/** One-person forms, of people who have neither a card nor a line among the applications. */
public final class Forms {
    private static final int DEFECTS_FROM = 10;

    private final Population population;
    private final SampleData.Options options;
    private final Portrait portrait;

    /** Of a population. */
    public Forms(Population population, SampleData.Options options, Portrait portrait) {
        this.population = population;
        this.options = options;
        this.portrait = portrait;
    }

    /** Writes them. */
    public void write(Path folder, Guide guide, LongConsumer progress) throws IOException {
        var form = new FormFile(options.date());
        for (int i = 0; i < options.forms(); i++) {
            SamplePerson person = population.person((long) options.cards() + options.applicants() + i);
            boolean missing = options.forms() >= DEFECTS_FROM && i == 4;
            String name = "form-%s.xlsx".formatted(person.staffNumber());
            try (var out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)))) {
                form.write(
                        Application.of(person, "新規", person.title(), ""), missing ? null : portrait.jpeg(person), out);
            }
            if (missing) {
                guide.defect("form-photo", name, person.staffNumber());
            }
            progress.accept(i + 1L);
        }
    }
}
