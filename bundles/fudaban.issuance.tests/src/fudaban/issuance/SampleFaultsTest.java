// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.issuance.intake.PhotoFolder;
import fudaban.issuance.model.Application;
import fudaban.issuance.model.Defect;
import fudaban.ledger.Upkeep.Progress;
import fudaban.ledger.query.Row;
import fudaban.sample.SampleData;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the sample data announces as wrong is found in the line it announces, and nothing else is. */
class SampleFaultsTest {
    private static final Pattern LINE = Pattern.compile("^(\\S+\\.csv) (\\d+)行目.*");
    private static final Pattern FORM = Pattern.compile("^form-(\\d+)\\.xlsx.*");

    @TempDir
    Path scratch;

    @Test
    void everyAnnouncedFaultOfAnApplicationIsFoundInItsLine() throws Exception {
        try (var house = new House(scratch.resolve("data"))) {
            var written = SampleData.write(
                    scratch.resolve("in"),
                    new SampleData.Options(270, 100, 12, 150, 1, house.today()),
                    Locale.JAPAN,
                    Progress.NONE);
            house.people(written.people());
            house.cards(written.existingCards());
            house.take(written.applications(), PhotoFolder.of(written.photos()));
            house.take(written.forms(), PhotoFolder.none());
            house.check();

            Set<String> announced = new TreeSet<>();
            for (String defect : written.defects()) {
                var line = LINE.matcher(defect);
                var form = FORM.matcher(defect);
                if (line.matches() && line.group(1).equals("applications.csv")) {
                    announced.add("line " + line.group(2));
                } else if (form.matches()) {
                    announced.add("form " + form.group(1));
                }
            }
            assertEquals(10, announced.size(), written.defects().toString());
            // The line that stands there twice is found at both places.
            announced.add("line 26");
            Map<String, List<String>> found = found(house);
            assertEquals(announced, new TreeSet<>(found.keySet()), found.toString());
            String reading = String.join("", found.get("line 14"));
            assertTrue(reading.contains("カンザキ") || reading.contains("コウザキ"), reading);
            assertTrue(reading.contains("対象者の記録"), reading);
        }
    }

    /** Sentences of what stops, by line or form. */
    private static Map<String, List<String>> found(House house) throws Exception {
        Map<String, List<String>> found = new TreeMap<>();
        for (Row row : house.all(Application.class)) {
            Application application = house.ledger.open(house.session, Application.class, row.id());
            List<String> stops = application.getDefects().stream()
                    .filter(Defect::isStops)
                    .map(Defect::getSentence)
                    .toList();
            if (!stops.isEmpty()) {
                boolean form = application.getSource().endsWith(".xlsx");
                found.put(form ? "form " + application.getStaffNumber() : "line " + application.getSourceLine(), stops);
            }
        }
        return found;
    }
}
