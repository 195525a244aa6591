// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import static fudaban.ledger.verb.Verb.Parameter.flag;
import static fudaban.ledger.verb.Verb.Parameter.option;

import fudaban.document.text.FontProvider;
import fudaban.hardware.CardReaderService;
import fudaban.hardware.virtual.PracticeDesk;
import fudaban.issuance.Issuance;
import fudaban.issuance.batch.BatchRunner;
import fudaban.issuance.batch.Batches;
import fudaban.issuance.existing.HandOver;
import fudaban.issuance.existing.UploadRefused;
import fudaban.issuance.model.BatchState;
import fudaban.issuance.model.IssuancePackage.Literals;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Row;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** {@code issuance issue}: goes on with the batch that was interrupted, or opens the next one. */
@Component(service = Verb.class)
public final class IssueVerb extends WorkVerb {
    private final FontProvider fonts;
    private final PrinterDirectory printers;
    private final List<CardReaderService> readers = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile PracticeDesk practice;

    /**
     * @param printers where printers are found
     * @param fonts the fonts faces are printed with
     */
    @Activate
    public IssueVerb(@Reference PrinterDirectory printers, @Reference FontProvider fonts) {
        this.printers = printers;
        this.fonts = fonts;
    }

    /** The same put together by hand, without printers. No constructor: the registry takes any that has as many parameters as its own. */
    public static IssueVerb of(FontProvider fonts, PracticeDesk practice) {
        return new IssueVerb(new PrinterDirectory(), fonts, practice);
    }

    /** The same put together by hand. */
    public IssueVerb(PrinterDirectory printers, FontProvider fonts, PracticeDesk practice) {
        this(printers, fonts);
        this.practice = practice;
    }

    /** Adds readers. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addReaders(CardReaderService service) {
        readers.add(service);
    }

    /** Takes readers away. */
    public void removeReaders(CardReaderService service) {
        readers.remove(service);
    }

    @Override
    public String words() {
        return "issuance issue";
    }

    @Override
    public Text summary() {
        return new Text("一括発行をする。中断した回があれば続きから始める", "issue a batch, or go on with the interrupted one");
    }

    @Override
    public List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>(List.of(
                option(
                        "--executor",
                        "desk（この端末）または existing（既存システム）。既定は連携設定による",
                        "desk or existing; by profile unless given"),
                option("--reader", "使うカードリーダーの名前（一部でよい）", "the reader to use (part of its name)"),
                option("--practice", "訓練用カードのフォルダー。実機を使わない", "folder of practice cards; no real device is used"),
                option(
                        "--printer",
                        "券面を印刷するプリンターの名前。none で印刷しない。既定は連携設定による",
                        "printer for the faces; none prints nothing; by profile unless given"),
                option(
                        "--requests",
                        "証明書の要求（PKCS#10）を置くフォルダー（既定はデータフォルダーの requests）",
                        "folder for certificate requests (PKCS#10); requests of the data folder unless given"),
                flag(
                        Stations.BY_HAND,
                        "訓練用カードを practice insert・pull で自分で出し入れする",
                        "put practice cards down and take them yourself, with practice insert and pull"),
                option("--out", "券面（PNG）または引渡しファイルを置くフォルダー", "folder for faces (PNG) or the upload file"),
                flag("--again", "不成立・書損の身分証をもう一度発行する", "try failed and spoiled ones again")));
        all.addAll(CardKeys.parameters());
        return all;
    }

    @Override
    String row() {
        return "1-1";
    }

    @Override
    String title(Invocation call) {
        return say(java.util.Locale.JAPAN, "work.issue");
    }

    @Override
    Done work(Invocation call, String item) throws Refusal, IOException {
        var batches = new Batches(call.ledger());
        String executor = call.value("--executor").orElse(batches.executor());
        if (!executor.equals("desk") && !executor.equals("existing")) {
            throw Issuance.refusal("issue.executor", executor);
        }
        Row running = batches.unfinished(call.session()).stream()
                .filter(row -> row.text(Literals.BATCH__EXECUTOR).equals(executor)
                        && row.get(Literals.BATCH__STATE) != BatchState.AWAITING_RESULT)
                .findFirst()
                .orElse(null);
        String batch = running != null ? running.id() : batches.open(call.session(), executor, item);
        return executor.equals("desk") ? desk(call, batch, item) : existing(call, batch, item);
    }

    private Done desk(Invocation call, String batch, String item) throws Refusal, IOException {
        try (var stations = new Stations(fonts.fonts(), readers, Optional.ofNullable(practice), printers)) {
            var station = stations.station(call);
            // Whatever was left without an outcome is asked for before anything else is written.
            call.ledger().steps().recover(call.session());
            BatchRunner.Result result = new BatchRunner(call.ledger(), station)
                    .run(call.session(), batch, item, call.flag("--again"), new Watching(call));
            String name = call.ledger()
                    .open(call.session(), fudaban.issuance.model.Batch.class, batch)
                    .getName();
            return new Done(
                    result.failed() + result.open() == 0 ? 0 : 1,
                    result.done(),
                    locale -> say(locale, "done.issue", name, result.done(), result.failed(), result.open()),
                    Map.of("batch", name, "done", result.done(), "failed", result.failed(), "open", result.open()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
    }

    private Done existing(Invocation call, String batch, String item) throws Refusal, IOException {
        Path folder = call.value("--out").isPresent()
                ? call.path("--out")
                : call.settings().folder().resolve("handover");
        try {
            Path file = new HandOver(call.ledger()).run(call.session(), batch, folder, item);
            int size = new Batches(call.ledger()).items(call.session(), batch).size();
            String name = call.ledger()
                    .open(call.session(), fudaban.issuance.model.Batch.class, batch)
                    .getName();
            return new Done(
                    0,
                    size,
                    locale -> say(locale, "done.handed-over", name, file.getFileName(), size),
                    Map.of("batch", name, "file", file.toString(), "waiting", size));
        } catch (UploadRefused refused) {
            throw Issuance.refusal(refused, "upload.refused", refused.text(call.locale()));
        }
    }
}
