// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.Contributions;
import fudaban.ledger.Desk;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.Upkeep;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.ActType;
import fudaban.ledger.act.Change;
import fudaban.ledger.act.Confirmation;
import fudaban.ledger.act.Work;
import fudaban.ledger.internal.engine.TestHouse.ClassifyInput;
import fudaban.ledger.internal.engine.TestHouse.EnrolInput;
import fudaban.ledger.internal.engine.TestHouse.RenameInput;
import fudaban.ledger.internal.engine.TestHouse.SuspendInput;
import fudaban.model.Attachment;
import fudaban.model.Classification;
import fudaban.model.ModelFactory;
import fudaban.model.Organization;
import fudaban.model.Person;
import fudaban.model.Role;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes the data folder of a small desk as this edition of the program keeps it: what later editions must be able to open. To be run once, by the
 * program of the edition, before its tables change: {@code releng/edition FILE.zip}. All in it is invented.
 */
final class EditionFixture {
    /** Kept in the zip beside the data folder: desk:number=hash. */
    static final String HEAD = "head.txt";

    static final String ORGANIZATION = "第一総務課";
    static final String FAMILY = "渡邊";

    private EditionFixture() {}

    /** The zip to write. */
    public static void main(String[] arguments) throws IOException, Refusal {
        Path scratch = Files.createTempDirectory("fudaban-edition");
        try {
            String head = make(new TestHouse(scratch));
            try (OutputStream out = Files.newOutputStream(Path.of(arguments[0]));
                    var zip = new ZipOutputStream(out)) {
                add(zip, HEAD, head.getBytes(StandardCharsets.UTF_8));
                try (Stream<Path> files = Files.walk(scratch)) {
                    for (Path file : files.filter(Files::isRegularFile)
                            .filter(file -> !file.endsWith("fudaban.lock"))
                            .sorted()
                            .toList()) {
                        add(
                                zip,
                                "data/" + scratch.relativize(file).toString().replace('\\', '/'),
                                Files.readAllBytes(file));
                    }
                }
            }
        } finally {
            Proof.delete(scratch);
        }
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setLastModifiedTime(FileTime.fromMillis(0));
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    /** Acts of every kind; the head of the chain at the end. */
    private static String make(TestHouse house) throws Refusal {
        house.fresh().ledger().close();
        Desk.Opened opened =
                Desk.open(house.settings(), contributions(house), "tanaka", TestHouse.PASSWORD.toCharArray());
        try (Ledger ledger = opened.ledger()) {
            acts(house, ledger, opened.session());
            var head = ledger.journal().head().orElseThrow();
            return head.desk() + ":" + head.number() + "=" + head.hash();
        }
    }

    private static void acts(TestHouse house, Ledger ledger, Session operator) throws Refusal {
        String item = ledger.submit(operator, Submission.of(Work.START, new Work.Start("1-1", "身分証の発行")))
                .records()
                .getFirst();
        ledger.submit(
                operator,
                Submission.of("edition.people", new People("渡邊", "葛\uDB40\uDD00之介"))
                        .within(item));
        List<String> takahashi = ledger.submit(
                        operator,
                        Submission.of("test.enrol", new EnrolInput("2001", "髙橋", "花子"))
                                .within(item))
                .records();
        String yoshida = TestHouse.enrol(ledger, operator, "2002", "𠮷田");
        String erased = TestHouse.enrol(ledger, operator, "2003", "抹消");
        ledger.submit(operator, Submission.of("test.rename", new RenameInput(yoshida, "﨑山")));
        ledger.submit(
                TestHouse.logIn(ledger, "kanri"),
                Submission.of("test.classify", new ClassifyInput(takahashi.get(1), Classification.SECURITY)));
        suspend(ledger, operator, "C00002", new Confirmation.Oral("課長", house.clock.instant()));
        String decided = suspend(ledger, operator, "C00003", new Confirmation.Paper());
        ledger.decide(operator, new Confirmation.Decision(decided, true, "課長", TestHouse.START, Optional.empty()));
        ledger.submit(operator, Submission.of(Work.FINISH, new Work.Finish(item, "3枚", "完了", "なし", 3)));
        ledger.submit(operator, Submission.of(Work.START, new Work.Start("1-4", "失効登録")));
        ledger.steps().intend(operator, "test.line", "edition-key", takahashi.get(1), Map.of("n", "1"), null);
        ledger.upkeep()
                .erase(
                        TestHouse.logIn(ledger, "sato"),
                        erased,
                        "保存期間満了",
                        TestHouse.approver(ledger, "kanri"),
                        Upkeep.Progress.NONE);
        ledger.upkeep().backup(operator, 3, Upkeep.Progress.NONE);
        // Still waits when the next edition opens it.
        suspend(ledger, operator, "C00001", new Confirmation.Paper());
    }

    private static String suspend(Ledger ledger, Session operator, String card, Confirmation how) throws Refusal {
        return ledger.submit(
                        operator,
                        Submission.of("test.suspend", new SuspendInput(card, "亡失"))
                                .confirmed(how))
                .request()
                .orElseThrow();
    }

    private static Contributions contributions(TestHouse house) {
        Contributions usual = house.contributions();
        List<Act<?>> acts = new ArrayList<>(usual.acts());
        acts.add(new MakePeople());
        return new Contributions(
                usual.modules(),
                acts,
                usual.participants(),
                usual.subscribers(),
                usual.profiles(),
                usual.steps(),
                usual.keys(),
                usual.days());
    }

    record People(String family, String given) {}

    /** An organisation with codes and a person of it with all there is to a person, photo and all. */
    private static final class MakePeople implements Act<People> {
        @Override
        public ActType<People> type() {
            return new ActType<>("edition.people", People.class, Set.of(Role.OPERATOR), "", "", MakePeople.class);
        }

        @Override
        public void run(People input, Change change) throws Refusal {
            Organization unit = change.create(Organization.class);
            unit.setName(ORGANIZATION);
            unit.setPosition(3);
            var code = ModelFactory.eINSTANCE.createCode();
            code.setSystem("組織コード");
            code.setValue("0103");
            unit.getCodes().add(code);
            Person person = change.create(Person.class);
            person.setStaffNumber("1001");
            person.setFamilyName(input.family());
            person.setGivenName(input.given());
            person.setDisplayName(input.family() + "　" + input.given());
            person.setFamilyKana("ワタナベ");
            person.setGivenKana("カツノスケ");
            person.setKana("ワタナベ　カツノスケ");
            person.setFamilyRomaji("WATANABE");
            person.setGivenRomaji("KATSUNOSUKE");
            person.setBirth(LocalDate.of(1990, 2, 28));
            person.setOrganization(unit.getId());
            person.setUnitName(ORGANIZATION);
            person.setMail("watanabe@example.go.jp");
            Attachment photo = change.create(Attachment.class);
            photo.setName("1001.jpg");
            photo.setMediaType("image/jpeg");
            photo.setContent("no picture".repeat(200).getBytes(StandardCharsets.UTF_8));
            photo.setSize(photo.getContent().length);
            photo.setPerson(person.getId());
            person.setPhoto(photo.getId());
        }
    }
}
