// SPDX-License-Identifier: EPL-2.0
package fudaban.packs;

import fudaban.ledger.Refusal;
import fudaban.ledger.spi.EditionCheck;
import fudaban.ledger.spi.EditionFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A procedure for tests: writes a greeting before each name; knows two converters. The profile is {@code ExampleProfile}. */
final class Greeting implements EditionCheck {
    private static final Set<String> CONVERTERS = Set.of("as-is", "upper");

    /**
     * The profile.
     *
     * @param greeting written before each name
     * @param converter what is done to the name
     * @param codes a code table, or null
     */
    record ExampleProfile(String greeting, String converter, String codes) {}

    @Override
    public String kind() {
        return "ExampleProfile";
    }

    @Override
    public List<Defect> check(EditionFiles edition) {
        try {
            ExampleProfile profile = edition.profile(ExampleProfile.class);
            if (profile.greeting() == null || !CONVERTERS.contains(profile.converter())) {
                return List.of(
                        new Defect("ExampleProfile.json", 0, 0, locale -> "no converter " + profile.converter()));
            }
            return List.of();
        } catch (Refusal broken) {
            return List.of(new Defect("ExampleProfile.json", 0, 0, broken));
        }
    }

    @Override
    public byte[] make(EditionFiles edition, byte[] input) throws IOException, Refusal {
        ExampleProfile profile = edition.profile(ExampleProfile.class);
        var text = new StringBuilder();
        new String(input, StandardCharsets.UTF_8)
                .lines()
                .forEach(name -> text.append(profile.greeting())
                        .append(profile.converter().equals("upper") ? name.toUpperCase(Locale.ROOT) : name)
                        .append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
