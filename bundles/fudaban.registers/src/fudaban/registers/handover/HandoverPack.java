// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.handover;

import fudaban.document.text.FontStack;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Upkeep;
import fudaban.ledger.journal.Hash;
import fudaban.model.Classification;
import fudaban.office.files.PortableNames;
import fudaban.registers.Registry;
import fudaban.registers.internal.Texts;
import fudaban.registers.print.PaperHead;
import fudaban.registers.print.RegisterPrint;
import fudaban.registers.profile.Register;
import fudaban.registers.row.RowReader;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EPackage;

/**
 * 引渡し一式: everything this desk keeps in open formats, to be read without this program. Records as CSV and XML with a list of their columns, files as they are,
 * registers as PDF and XLSX, the chain of the journal, a practice data set without anybody's data, an index.html and SHA-256 of
 * every file (SHA256SUMS, as sha256sum
 * reads it). That it leaves is entered before the first byte.
 */
public final class HandoverPack {
    /** Name of the list of hashes. */
    public static final String SUMS = "SHA256SUMS";

    private final Ledger ledger;
    private final Session session;
    private final FontStack fonts;
    private final Locale locale;
    private final Texts texts;

    /** As this account sees it; words in one language. */
    public HandoverPack(Ledger ledger, Session session, FontStack fonts, Locale locale) {
        this.ledger = ledger;
        this.session = session;
        this.fonts = fonts;
        this.locale = locale;
        this.texts = Texts.of(locale);
    }

    /**
     * What is written.
     *
     * @param folder an empty one
     * @param party to whom it goes, as the profile names it
     * @param models models of all topics
     * @param redacted whether 保護すべき情報 is left out
     */
    public record Order(Path folder, HandoverProfile.Party party, List<EPackage> models, boolean redacted) {
        public Order {
            models = List.copyOf(models);
        }
    }

    /**
     * @param files how many
     * @param records how many records of all classes
     * @param hash SHA-256 of SHA256SUMS, hex: with it every file is proved
     * @param number of the row that was entered
     */
    public record Made(int files, long records, String hash, String number) {}

    /**
     * Writes it and enters its row.
     *
     * @throws Refusal when the folder holds something, cannot be written, or 保護すべき情報 may not be taken out
     */
    public Made write(Order order, Upkeep.Progress progress) throws Refusal {
        Path folder = order.folder();
        try {
            Files.createDirectories(folder);
            try (Stream<Path> there = Files.list(folder)) {
                if (there.findAny().isPresent()) {
                    throw Registry.refusal("handover.not-empty", folder.toString());
                }
            }
            Session reader = order.redacted()
                    ? session.seeing(EnumSet.of(Classification.OPEN, Classification.PERSONAL))
                    : session;
            // Addresses, settings and patch levels stand in records of several classes.
            ledger.recordAccess(
                    session,
                    Ledger.AccessKind.EXPORTED,
                    texts.get("pack.title"),
                    List.of(),
                    order.redacted() ? null : Classification.SECURITY);
            long records = new RecordFiles(ledger, reader, locale, order.models()).write(folder);
            registers(order, reader);
            journal(folder, progress);
            List<PackIndex.Listed> listed = listed(folder);
            sums(folder, listed);
            String hash = Hash.hex(Hash.sha256(folder.resolve(SUMS)));
            Files.writeString(
                    folder.resolve("index.html"),
                    new PackIndex(texts, locale)
                            .html(
                                    PaperHead.of(ledger, session, false),
                                    order,
                                    listed,
                                    hash,
                                    ledger.clock().instant()));
            int files = listed.size() + 2;
            return new Made(files, records, hash, enter(order, files, records, hash));
        } catch (IOException failure) {
            throw Registry.refusal(failure, "row.unwritable", folder.toString());
        }
    }

    private void registers(Order order, Session reader) throws Refusal {
        var print = new RegisterPrint(ledger, reader, fonts);
        String office = PaperHead.of(ledger, session, true).number();
        for (Register register : new RowReader(ledger, reader)
                .profile(ledger.clock()
                        .instant()
                        .atZone(ledger.clock().getZone())
                        .toLocalDate())
                .registers()) {
            for (String kind : List.of(".pdf", ".xlsx")) {
                Path file = order.folder().resolve("registers").resolve(PortableNames.of(register.title() + kind));
                print.write(
                        new RegisterPrint.Order(
                                register,
                                null,
                                null,
                                office,
                                order.redacted(),
                                order.party().name(),
                                locale),
                        file);
            }
        }
    }

    private void journal(Path folder, Upkeep.Progress progress) throws Refusal, IOException {
        Path file = Files.createDirectories(folder.resolve("journal")).resolve("chain.zip");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            ledger.upkeep().export(session, out, false, progress);
        }
    }

    private static List<PackIndex.Listed> listed(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        List<PackIndex.Listed> listed = new ArrayList<>();
        for (Path file : files) {
            listed.add(new PackIndex.Listed(
                    folder.relativize(file).toString().replace('\\', '/'),
                    Files.size(file),
                    Hash.hex(Hash.sha256(file))));
        }
        return listed;
    }

    private static void sums(Path folder, List<PackIndex.Listed> listed) throws IOException {
        var lines = new StringBuilder();
        listed.forEach(each ->
                lines.append(each.hash()).append("  ").append(each.path()).append('\n'));
        Files.writeString(folder.resolve(SUMS), lines, StandardCharsets.UTF_8);
    }

    private String enter(Order order, int files, long records, String hash) throws Refusal {
        HandoverProfile profile = new Handover(ledger, session).profile();
        var japanese = Texts.of(Locale.JAPAN);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("direction", profile.giving());
        values.put("kind", profile.kinds().get(HandoverProfile.Kind.PACK));
        values.put("party", order.party().name());
        values.put("subject", japanese.get("pack.title"));
        values.put("content", japanese.get("pack.row", files, records, hash));
        return HandoverWork.add(ledger, session, profile, values);
    }
}
