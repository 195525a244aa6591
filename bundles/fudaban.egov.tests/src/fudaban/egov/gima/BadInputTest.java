// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.egov.gima.KnownPeople.Someone;
import fudaban.egov.gima.internal.verb.AcceptVerb;
import fudaban.egov.gima.internal.verb.BuildVerb;
import fudaban.egov.gima.internal.verb.DiffVerb;
import fudaban.egov.gima.internal.verb.ImportVerb;
import fudaban.egov.gima.internal.verb.ReleaseVerb;
import fudaban.egov.gima.internal.verb.ResultVerb;
import fudaban.egov.gima.internal.verb.ValidateVerb;
import fudaban.egov.gima.internal.verb.WithdrawVerb;
import fudaban.egov.gima.model.AcceptedUser;
import fudaban.exchange.mapping.Converters;
import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.model.ModelPackage;
import fudaban.model.Organization;
import fudaban.model.StaffEventKind;
import fudaban.personnel.PersonRow;
import fudaban.personnel.Personnel;
import fudaban.personnel.StaffEvent;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes wrong is said, with person and line, and changes nothing. */
class BadInputTest {
    private static final Converters CONVERTERS = Converters.standard();

    @TempDir
    Path folder;

    private House house;

    @BeforeEach
    void open() throws Refusal {
        house = new House(folder.resolve("desk"));
        List<Someone> people = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            people.add(Someone.of("1000%02d".formatted(i), "霞", i % 2 == 0 ? "総務課" : "人事課"));
        }
        house.ledger.submit(house.session, Submission.of(KnownPeople.NAME, new KnownPeople.Table(people)));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void event(StaffEventKind kind, String number, String unit, LocalDate day, String reference)
            throws Refusal {
        String id = house.all(Organization.class).stream()
                .filter(row ->
                        row.text(ModelPackage.Literals.ORGANIZATION__NAME).equals(unit))
                .findFirst()
                .orElseThrow()
                .id();
        var row = PersonRow.of(number).unit(kind == StaffEventKind.LEFT ? null : id, null);
        if (kind == StaffEventKind.HIRED) {
            row.name("新", "人").kana("シン", "ジン");
        }
        var submission = Submission.of(Personnel.STAFF_EVENT, new StaffEvent(kind, day, row.row(), reference));
        house.ledger.submit(house.session, day.isAfter(house.today()) ? submission.effectiveOn(day) : submission);
    }

    private Call diff(String... more) throws Refusal, IOException {
        return house.call(new DiffVerb(CONVERTERS), more);
    }

    private Path sent() throws Refusal, IOException {
        diff();
        house.approved(new AcceptVerb());
        Call build = house.call(
                new BuildVerb(CONVERTERS), "--out", folder.resolve("made").toString());
        house.call(new ReleaseVerb(), "--to", folder.resolve("out").toString());
        return Path.of(((List<?>) build.get("files")).getFirst().toString());
    }

    @Test
    void eventsOutOfOrderAndTwoUnitsOnOneDayAreHeld() throws Exception {
        LocalDate today = house.today();
        event(StaffEventKind.MOVED, "100001", "総務課", today, "人発第2号");
        event(StaffEventKind.MOVED, "100001", "人事課", today.minusDays(5), "人発第1号");
        event(StaffEventKind.MOVED, "100002", "人事課", today, "人発第3号");
        event(StaffEventKind.PROMOTED, "100002", "総務課", today, "人発第4号");
        Call call = diff();
        assertEquals(2, call.get("held"), call.said());
        assertTrue(call.said().contains("100001 の発令が前後しています"), call.said());
        assertTrue(call.said().contains("100002 に同じ日付で違う所属の発令"), call.said());
        assertTrue(call.said().contains("人発第4号"), call.said());
    }

    @Test
    void eventsThatWaitCountFromTheirDay() throws Exception {
        Path file = sent();
        house.call(new ResultVerb(CONVERTERS), "FILE", answer(20).toString());
        assertTrue(Files.exists(file));
        LocalDate day = house.today().plusDays(30);
        event(StaffEventKind.MOVED, "100001", "総務課", day, "人発第9号");
        event(StaffEventKind.LEFT, "100002", "総務課", day.minusDays(1), "人発第8号");
        event(StaffEventKind.HIRED, "100099", "総務課", day, "人発第7号");
        Call now = diff("--preview", "");
        assertEquals(20, now.get("unchanged"), now.said());
        Call then = diff("--preview", "", "--on", day.toString());
        assertEquals(1, then.get("additions"), then.said());
        assertEquals(1, then.get("changes"), then.said());
        assertEquals(1, then.get("deletions"), then.said());
        assertTrue(then.said().contains("異動予定（人発第9号）"), then.said());
    }

    @Test
    void tooManyDeletionsStopUntilSomebodySaysWhy() throws Exception {
        sent();
        house.call(new ResultVerb(CONVERTERS), "FILE", answer(20).toString());
        for (int i = 1; i <= 11; i++) {
            event(
                    StaffEventKind.LEFT,
                    "1000%02d".formatted(i),
                    "総務課",
                    house.today().minusDays(1),
                    "人発第5号");
        }
        Call call = diff();
        assertEquals("deleted", call.get("exceeded"));
        assertThrows(Refusal.class, () -> house.approved(new AcceptVerb()));
        house.approved(new AcceptVerb(), "--exceeded", "組織の廃止による");
        assertEquals(
                11,
                house.call(
                                new BuildVerb(CONVERTERS),
                                "--out",
                                folder.resolve("m2").toString())
                        .get("sent"));
    }

    @Test
    void theServicesExportIsComparedAndWhatItContradictsIsHeld() throws Exception {
        Path file = sent();
        house.call(new ResultVerb(CONVERTERS), "FILE", answer(20).toString());
        Call same = diff("--preview", "", "--export", file.toString());
        assertEquals(20, same.get("unchanged"), same.said());
        String xml = Files.readString(file);
        String other = xml.replaceFirst("<gif:familyName>霞", "<gif:familyName>関")
                        .replaceFirst(
                                "(?s)<u:user"
                                    + " operation=\"1\"><u:person><gif:idGroup><gif:idType>利用者ID</gif:idType><gif:id>100020.*?</u:user>",
                                "")
                        .replace("</u:userRegistration>", "")
                + xml.substring(xml.indexOf("<u:user "), xml.indexOf("</u:user>") + 9)
                        .replace("100001", "999999")
                + xml.substring(xml.indexOf("<u:user "), xml.indexOf("</u:user>") + 9)
                + "</u:userRegistration>";
        Path export = Files.writeString(folder.resolve("export.xml"), other);
        Call call = diff("--export", export.toString());
        assertEquals(2, call.get("held"), call.said());
        assertEquals(1, call.get("unknown"), call.said());
        assertTrue(call.said().contains("100020 は前回受理されましたが"), call.said());
        assertTrue(call.said().contains("100001 は、サービスの出力データの内容が"), call.said());
        assertTrue(call.said().contains("999999 は、この端末の記録にありません"), call.said());
        assertTrue(call.said().contains("100001 は、前の行と内容が違います"), call.said());
        house.call(new WithdrawVerb(), "--reason", "確認");
    }

    @Test
    void filesFromOutsideAreReadWithoutTrust() throws Exception {
        Path good = sent();
        String xml = Files.readString(good);
        String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
        String entity = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
        String head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
        List<Path> bad = new ArrayList<>();
        bad.add(write("xxe.xml", xml.replace(head, head + entity).replace(">霞<", ">&a;<")));
        bad.add(write("bomb.xml", xml.replace(head, head + bomb).replace(">霞<", ">&c;<")));
        bad.add(write("truncated.xml", xml.substring(0, xml.length() / 2)));
        bad.add(Files.write(folder.resolve("encoding.xml"), xml.getBytes(Charset.forName("windows-31j"))));
        bad.add(write("declared.xml", xml.replace("UTF-8", "Shift_JIS")));
        bad.add(write("empty.xml", ""));
        bad.add(Files.write(folder.resolve("noise.xml"), new byte[] {0, 1, 2, (byte) 0xff, (byte) 0xfe}));
        for (Path file : bad) {
            assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
                assertThrows(
                        Refusal.class,
                        () -> house.call(new ImportVerb(CONVERTERS), "FILE", file.toString(), "--held", ""),
                        file.toString());
                Call validated = house.call(new ValidateVerb(CONVERTERS), "FILE", file.toString());
                assertEquals(1, validated.exit, file + validated.said());
                assertThrows(
                        Refusal.class,
                        () -> house.call(new ResultVerb(CONVERTERS), "FILE", file.toString()),
                        file.toString());
            });
            assertTrue(house.all(AcceptedUser.class).isEmpty());
        }
        house.call(new ImportVerb(CONVERTERS), "FILE", good.toString(), "--held", "");
        assertEquals(20, house.all(AcceptedUser.class).size());
    }

    private Path write(String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private Path answer(int lines) throws IOException {
        List<String> all = new ArrayList<>(List.of("行番号,利用者ID,結果コード,内容"));
        for (int i = 1; i <= lines; i++) {
            all.add("%d,1000%02d,0,".formatted(i, i));
        }
        return Files.write(folder.resolve("answer.csv"), all);
    }
}
