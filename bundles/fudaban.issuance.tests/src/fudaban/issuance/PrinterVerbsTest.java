// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.document.text.FontProvider;
import fudaban.hardware.printer.CardPrinter;
import fudaban.hardware.printer.Printer;
import fudaban.hardware.printer.PrinterService;
import fudaban.hardware.virtual.printer.Hopper;
import fudaban.hardware.virtual.printer.PracticePrinters;
import fudaban.hardware.virtual.printer.PrinterFault;
import fudaban.hardware.virtual.printer.VirtualCardPrinter;
import fudaban.hardware.virtual.printer.VirtualPaperPrinter;
import fudaban.issuance.internal.verb.IssueVerb;
import fudaban.issuance.internal.verb.PrinterCleanedVerb;
import fudaban.issuance.internal.verb.PrinterDirectory;
import fudaban.issuance.internal.verb.PrinterJobsVerb;
import fudaban.issuance.internal.verb.PrinterListVerb;
import fudaban.issuance.internal.verb.PrinterTestVerb;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Row;
import fudaban.ledger.verb.Verb;
import fudaban.model.ModelPackage.Literals;
import fudaban.model.WorkItem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrinterVerbsTest {
    private static final FontProvider FONTS = () -> House.FONTS;

    @TempDir
    Path scratch;

    private House house;
    private final PracticeHands hands = new PracticeHands();
    private final Practice practice = new Practice();
    /** Stands for a real printer: not of the practice device. */
    private final List<Printer> real = new ArrayList<>();

    private final PrinterService service = () -> real;
    private final PrinterDirectory printers = new PrinterDirectory(List.of(service, practice), practice);
    private final List<String> lines = new ArrayList<>();

    /** The practice printers of these hands. */
    private final class Practice implements PracticePrinters {
        private VirtualCardPrinter card;
        private VirtualPaperPrinter paper;

        @Override
        public void useFolders(Path cards, Path output) throws IOException {
            var reader = hands.virtualReaders().getFirst();
            reader.pull();
            card = new VirtualCardPrinter(
                    "practice:card",
                    "訓練",
                    output.resolve("cards"),
                    Optional.of(Hopper.endless(hands, reader, hands.useFolder(cards))));
            paper = new VirtualPaperPrinter("practice:paper", "訓練の紙", output.resolve("paper"));
        }

        @Override
        public List<Printer> printers() {
            return card == null ? List.of() : List.of(card, paper);
        }

        @Override
        public VirtualCardPrinter card() {
            return card;
        }

        @Override
        public VirtualPaperPrinter paper() {
            return paper;
        }
    }

    @BeforeEach
    void open() throws Exception {
        house = new House(scratch.resolve("data"));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private int run(Verb verb, Map<String, String> values, String... flags) throws Exception {
        lines.clear();
        return verb.run(new Call(house, values, List.of(flags), lines::add));
    }

    private String practising() {
        return scratch.resolve("cards").toString();
    }

    @Test
    void aBatchIsPrintedByOption() throws Exception {
        house.batch(3, "desk", scratch);
        var issue = new IssueVerb(printers, FONTS, hands);
        assertEquals(0, run(issue, Map.of("--practice", practising(), "--printer", "practice")));
        assertEquals(3, practice.card().printed().size());
        assertEquals(0, run(new PrinterJobsVerb(printers), Map.of("--practice", practising())));
        assertEquals(3, lines.size());
        assertTrue(lines.getFirst().contains("完了") && lines.getFirst().contains("card.print:"), lines.toString());
    }

    @Test
    void aTestIsPrintedAndFollowedToItsEnd() throws Exception {
        var test = new PrinterTestVerb(FONTS, printers);
        assertEquals(0, run(test, Map.of("NAME", "practice:card", "--practice", practising())));
        var image =
                ImageIO.read(new java.io.ByteArrayInputStream(practice.card().front("1")));
        assertEquals(2022, image.getWidth());
        assertEquals(0xFF000000, image.getRGB(0, 0));
        assertEquals(0, run(test, Map.of("NAME", "訓練の紙", "--practice", practising())));
        var pdf = Files.readAllBytes(scratch.resolve("cards-printed/paper/0001.pdf"));
        assertTrue(new String(pdf, 0, 5, StandardCharsets.US_ASCII).equals("%PDF-"));
        var refusal = assertThrows(Refusal.class, () -> run(test, Map.of("NAME", "nix", "--practice", practising())));
        assertTrue(refusal.sentence(Locale.JAPAN).contains("プリンター「nix」が見つかりません。"));
    }

    @Test
    void troublesAreListedAndJobsTakenOut() throws Exception {
        var printer = new VirtualCardPrinter("ipp:card", "二階", scratch.resolve("real"), Optional.empty());
        real.add(printer);
        assertEquals(0, run(new PrinterListVerb(printers), Map.of()));
        assertTrue(lines.getFirst().contains("二階") && lines.getFirst().contains("待機中"), lines.toString());
        printer.faults(PrinterFault.next(PrinterFault.Kind.RIBBON_EMPTY));
        var faces = new fudaban.issuance.face.TestFace(House.FONTS, "t", "p", "w").card(java.util.Set.of(300), false);
        var job = ((CardPrinter) printer).print(faces, "k");
        assertEquals(1, run(new PrinterListVerb(printers), Map.of()));
        assertTrue(lines.stream().anyMatch(line -> line.contains("リボン（インク・トナー）がなくなりました")), lines.toString());
        assertThrows(Refusal.class, () -> run(new PrinterJobsVerb(printers), Map.of("--cancel", "999")));
        run(new PrinterJobsVerb(printers), Map.of("NAME", "card", "--cancel", job.id()));
        assertTrue(lines.stream().anyMatch(line -> line.contains("取消し")), lines.toString());
        assertTrue(job.report().harmless());
    }

    @Test
    void cleaningIsDueByCardsAndDateAndIsWorkOfItsRow() throws Exception {
        house.batch(2, "desk", scratch);
        run(new IssueVerb(printers, FONTS, hands), Map.of("--practice", practising(), "--printer", "practice"));
        // The same printer, as if it were a real one.
        real.add(new Renamed(practice.card()));
        run(new PrinterListVerb(printers), Map.of());
        assertTrue(lines.stream().anyMatch(line -> line.contains("998")), lines.toString());
        run(new PrinterCleanedVerb(printers), Map.of("NAME", "practice:card"));
        List<Row> work = house.all(WorkItem.class);
        assertEquals("3-2", work.getLast().text(Literals.WORK_ITEM__ROW));
        assertTrue(work.getLast().text(Literals.WORK_ITEM__TITLE).contains("クリーニング"));
        run(new PrinterListVerb(printers), Map.of());
        assertTrue(lines.stream().anyMatch(line -> line.contains("1000")), lines.toString());
    }

    @Test
    void withoutPrintersItSaysSo() throws Exception {
        assertEquals(0, run(new PrinterListVerb(printers), Map.of()));
        assertFalse(lines.isEmpty());
        PrinterService broken = () -> {
            throw new fudaban.hardware.printer.PrintFailure(
                    fudaban.hardware.printer.PrintFailure.Kind.NO_SERVICE, "x", "localhost:631");
        };
        var refusal = assertThrows(
                Refusal.class, () -> run(new PrinterListVerb(new PrinterDirectory(List.of(broken), null)), Map.of()));
        assertTrue(refusal.sentence(Locale.JAPAN).contains("印刷サービス（localhost:631）に接続できません。"));
    }

    /** A practice printer that does not say so. */
    private record Renamed(VirtualCardPrinter printer) implements CardPrinter {
        @Override
        public String id() {
            return printer.id();
        }

        @Override
        public String name() {
            return "本物";
        }

        @Override
        public boolean practice() {
            return false;
        }

        @Override
        public fudaban.hardware.printer.PrinterStatus status() {
            return printer.status();
        }

        @Override
        public List<fudaban.hardware.printer.PrintJob> jobs() {
            return printer.jobs();
        }

        @Override
        public String mark() {
            return printer.mark();
        }

        @Override
        public fudaban.hardware.printer.Finding find(String key, String mark) {
            return printer.find(key, mark);
        }

        @Override
        public Feeding feeding() {
            return printer.feeding();
        }

        @Override
        public java.util.Set<Integer> resolutions() {
            return printer.resolutions();
        }

        @Override
        public boolean bothSides() {
            return printer.bothSides();
        }

        @Override
        public fudaban.hardware.printer.PrintJob print(fudaban.hardware.printer.CardFaces faces, String key)
                throws fudaban.hardware.printer.PrintFailure {
            return printer.print(faces, key);
        }

        @Override
        public Optional<fudaban.hardware.printer.CardEncoder> encoder() {
            return printer.encoder();
        }
    }
}
