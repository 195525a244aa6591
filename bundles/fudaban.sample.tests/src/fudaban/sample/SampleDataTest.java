// SPDX-License-Identifier: EPL-2.0
package fudaban.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fudaban.document.csv.CsvReader;
import fudaban.document.xlsx.CellRef;
import fudaban.document.xlsx.XlsxFile;
import fudaban.ledger.Upkeep.Progress;
import fudaban.pack.seed.SeedPack;
import fudaban.personnel.PersonnelTables;
import fudaban.personnel.table.Finding;
import fudaban.personnel.table.Mapping;
import fudaban.personnel.table.TableLoad;
import fudaban.personnel.table.TableReader;
import fudaban.personnel.table.TableShape;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleDataTest {
    private static final SampleData.Options OPTIONS =
            new SampleData.Options(700, 100, 12, 500, 1, LocalDate.parse("2026-02-02"));

    @TempDir
    static Path folder;

    private static SampleData.Written written;

    @BeforeAll
    static void write() throws Exception {
        written = SampleData.write(folder.resolve("a"), OPTIONS, Locale.JAPAN, Progress.NONE);
    }

    private static JsonNode profile(String kind) throws Exception {
        String json = new SeedPack()
                .editions().stream()
                        .filter(each -> each.kind().equals(kind))
                        .findFirst()
                        .orElseThrow()
                        .json();
        return new ObjectMapper().readTree(json);
    }

    private static PersonnelTables tables() throws Exception {
        return new ObjectMapper().treeToValue(profile("PersonnelTables"), PersonnelTables.class);
    }

    private static TableLoad load(Path file, boolean people) throws Exception {
        return load(file, people ? tables().people() : tables().organizations());
    }

    private static TableLoad load(Path file, TableShape shape) throws Exception {
        return TableLoad.of(TableReader.read(file, Optional.empty(), Optional.empty()), shape, Mapping.none(shape));
    }

    private static List<List<String>> csv(Path file) throws Exception {
        try (var in = Files.newInputStream(file)) {
            return CsvReader.usual().read(in).rows().stream()
                    .map(row -> row.fields())
                    .toList();
        }
    }

    @Test
    void theSameOptionsGiveTheSameFiles() throws Exception {
        SampleData.write(folder.resolve("b"), OPTIONS, Locale.JAPAN, Progress.NONE);
        try (var files = Files.walk(folder.resolve("a"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path other = folder.resolve("b").resolve(folder.resolve("a").relativize(file));
                assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(other), file.toString());
            }
        }
    }

    @Test
    void peopleAndUnitsAreUnderstoodAndTheirDefectsFound() throws Exception {
        TableLoad people = load(written.people(), true);
        assertEquals(
                List.of(),
                people.columns().stream()
                        .filter(column -> column.field().isEmpty())
                        .toList());
        assertEquals(
                List.of("702 twice.other", "703 era.noSuchDay"),
                people.findings().stream()
                        .filter(Finding::stops)
                        .map(each -> each.line() - 1 + " " + each.key())
                        .toList());
        assertEquals(700, people.rows().size());
        TableLoad units = load(written.organizations(), false);
        assertEquals(
                List.of(),
                units.columns().stream()
                        .filter(column -> column.field().isEmpty())
                        .toList());
        assertEquals(List.of(), units.findings());
        Set<String> codes = new TreeSet<>();
        units.rows().forEach(row -> codes.add(row.get("code")));
        assertTrue(people.rows().stream().allMatch(row -> codes.contains(row.get("organizationCode"))));
    }

    @Test
    void staffEventsAreOfPeopleWithCardsAndOneHasAKindNobodyKnows() throws Exception {
        TableLoad events = load(written.events(), tables().events());
        assertEquals(
                List.of(),
                events.columns().stream()
                        .filter(column -> column.field().isEmpty())
                        .toList());
        assertEquals(List.of(), events.findings());
        assertEquals(13, events.rows().size());
        var kinds = tables().kinds();
        assertEquals(
                List.of("転籍"),
                events.rows().stream()
                        .map(row -> row.get("kind"))
                        .filter(kind -> !kinds.containsKey(kind))
                        .toList());
        Set<String> known = new TreeSet<>();
        csv(written.existingCards()).forEach(row -> known.add(row.get(3)));
        assertEquals(
                1,
                events.rows().stream()
                        .filter(row -> !known.contains(row.get("staffNumber")))
                        .count());
    }

    @Test
    void applicationsCarryTheHeadingsOfTheProfile() throws Exception {
        Set<String> known = new TreeSet<>();
        profile("ApplicationColumns")
                .get("headers")
                .forEach(field -> field.forEach(heading -> known.add(heading.asText())));
        List<List<String>> rows = csv(written.applications());
        List<String> headings = new ArrayList<>(rows.getFirst());
        headings.removeIf(heading -> known.contains(heading.replaceAll("[（）]", "")));
        assertEquals(List.of("内線"), headings);
        assertEquals(102, rows.size());
        Set<String> cards = new TreeSet<>();
        profile("CardColumns").get("headers").forEach(field -> field.forEach(heading -> cards.add(heading.asText())));
        assertTrue(cards.containsAll(csv(written.existingCards()).getFirst()));
        assertEquals(502, csv(written.existingCards()).size());
    }

    @Test
    void eachApplicantAppliesOnceButForTheDefect() throws Exception {
        List<String> numbers = csv(written.applications()).stream()
                .skip(1)
                .map(row -> row.get(2))
                .toList();
        assertEquals(numbers.size() - 1, Set.copyOf(numbers).size());
    }

    @Test
    void windows31jHoldsWhatItCanCarry() throws Exception {
        List<List<String>> all = csv(written.applications());
        List<List<String>> carried = csv(written.applicationsSjis());
        assertTrue(carried.size() < all.size() && carried.size() > all.size() * 8 / 10);
        assertTrue(all.containsAll(carried));
        assertFalse(String.join("", carried.toString()).contains("𠮷"));
    }

    @Test
    void photosAreThereExceptTheMissingOnes() throws Exception {
        List<String> without = csv(written.applications()).stream()
                .skip(1)
                .map(row -> row.get(2))
                .filter(number -> !Files.exists(written.photos().resolve(number + ".jpg")))
                .toList();
        assertEquals(2, without.size());
    }

    @Test
    void formsAreReadAtThePlacesOfTheProfile() throws Exception {
        JsonNode form = profile("PersonForm");
        int photos = 0;
        try (var files = Files.list(written.forms())) {
            for (Path file : files.sorted().toList()) {
                try (var workbook = XlsxFile.open(file)) {
                    String sheet = workbook.sheets().getFirst();
                    CellRef mark = CellRef.of(form.get("markCell").asText());
                    CellRef number =
                            CellRef.of(form.get("cells").get("STAFF_NUMBER").asText());
                    CellRef kana =
                            CellRef.of(form.get("cells").get("GIVEN_KANA").asText());
                    var cells = workbook.cells(sheet, Set.of(mark, number, kana));
                    assertEquals(form.get("mark").asText(), cells.get(mark).text());
                    assertEquals(
                            "form-" + cells.get(number).text() + ".xlsx",
                            file.getFileName().toString());
                    assertTrue(
                            fudaban.office.names.Kana.isReading(cells.get(kana).text()));
                    for (var picture : workbook.pictures(sheet)) {
                        assertEquals(CellRef.of(form.get("photoFrom").asText()), picture.anchor());
                        photos++;
                    }
                }
            }
        }
        assertEquals(11, photos);
    }

    @Test
    void theGuideNamesEveryDefect() throws Exception {
        String guide = Files.readString(written.guide());
        assertEquals(17, written.defects().size());
        written.defects().forEach(defect -> assertTrue(guide.contains(defect) && !defect.contains("{"), defect));
    }
}
