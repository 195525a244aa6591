// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.reconcile.internal;

import fudaban.hardware.CardReader;
import fudaban.hardware.CardReaderService;
import fudaban.hardware.virtual.hands.HandFailure;
import fudaban.hardware.virtual.hands.PracticeOperator;
import fudaban.issuance.reconcile.ChipSight;
import fudaban.issuance.reconcile.Reading;
import fudaban.issuance.reconcile.Reconcile;
import fudaban.issuance.reconcile.ReconcileDesk;
import fudaban.issuance.reconcile.ReconcileProfile.Column;
import fudaban.issuance.reconcile.ReconcileProfile.Source;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** {@code reconcile read SOURCE [FILE]}: a file, a database view, or the cards that lie on the readers. Exit 1 when something could not be read. */
@Component(service = Verb.class)
public final class ReconcileReadVerb extends ReconcileVerb {
    private final List<CardReaderService> services = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile PracticeOperator hands;

    /** For the service registry. */
    public ReconcileReadVerb() {
        super(
                "reconcile read",
                "照合する資料を読む（ゲート・共通発行のファイル又はビュー、リーダー上のカード）",
                "read what is to be compared: a file, a database view, or the cards on the readers",
                List.of(
                        Parameter.positional("SOURCE", "資料の名前（連携設定による。例 gate）", "name of the source, e.g. gate", true),
                        Parameter.positional("FILE", "ファイル", "the file", false),
                        Parameter.option("--as-of", "資料の日付（例 2027-04-01）", "the day it speaks of, e.g. 2027-04-01"),
                        Parameter.flag("--anew", "カードの読取りを最初から始める", "begin with cards anew"),
                        Parameter.option(
                                "--practice",
                                "訓練用カードのフォルダー。既定はデータフォルダーの practice-cards",
                                "folder of practice cards; practice-cards of the data folder unless given")));
    }

    /** Adds readers. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addReaders(CardReaderService service) {
        services.add(service);
    }

    /** Takes readers away. */
    public void removeReaders(CardReaderService service) {
        services.remove(service);
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        ReconcileDesk desk = desk(call);
        Source source = desk.profile().source(call.value("SOURCE").orElseThrow());
        Reading[] read = new Reading[1];
        work(call, "work.read", source.title(Locale.JAPAN), item -> {
            read[0] = read(call, desk, source);
            return read[0].rows();
        });
        return told(call, read[0]);
    }

    private Reading read(Invocation call, ReconcileDesk desk, Source source) throws Refusal, IOException {
        if (source.column() == Column.CHIP) {
            return cards(call, desk, source);
        }
        return call.value("FILE").isPresent()
                ? desk.read(source, call.path("FILE"), asOf(call))
                : desk.readView(source);
    }

    private Reading cards(Invocation call, ReconcileDesk desk, Source source) throws Refusal, IOException {
        practice(call);
        if (call.flag("--anew")) {
            desk.forget(source);
        }
        List<CardReader> readers = services.stream()
                .flatMap(service -> service.readers().stream())
                .filter(reader -> reader.state().hasCard())
                .toList();
        if (readers.isEmpty()) {
            throw Reconcile.refusal("chip.none");
        }
        Reading all = null;
        int line = desk.readings().get(source).map(Reading::rows).orElse(0);
        for (CardReader reader : readers) {
            all = desk.seen(source, new ChipSight(call.ledger(), call.session()).read(reader, ++line));
        }
        return all;
    }

    /** What lies on the practice readers since other programs put it there lies there for this one too. */
    private void practice(Invocation call) throws Refusal {
        PracticeOperator operator = hands;
        Path folder = call.value("--practice").isPresent()
                ? call.path("--practice")
                : call.settings().folder().resolve("practice-cards");
        if (operator == null || operator.folder().isPresent() || !Files.isDirectory(folder)) {
            return;
        }
        try {
            operator.open(folder);
        } catch (HandFailure failure) {
            throw Reconcile.refusal(failure, "chip.practice", failure.sentence(call.locale()));
        }
    }

    private static Optional<LocalDate> asOf(Invocation call) throws Refusal {
        Optional<String> text = call.value("--as-of");
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeException wrong) {
            throw Reconcile.refusal(wrong, "day.wrong", text.get());
        }
    }
}
