// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.reconcile;

import fudaban.issuance.reconcile.ReconcileProfile.Source;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.model.Classification;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What was read and waits to be compared, and passwords of views: each in a file of its own in the folder {@code reconcile} of the data folder, sealed
 * by the vault. They are no records and not in the backups; a list is replaced when it is read again.
 */
final class ReadingStore {
    private static final int FORM = 1;
    private static final String LIST = ".list.sealed";
    private static final String PASSWORD = ".password.sealed";

    private final Ledger ledger;
    private final Session session;
    private final Path folder;

    ReadingStore(Ledger ledger, Session session, Path folder) {
        this.ledger = ledger;
        this.session = session;
        this.folder = folder;
    }

    void keep(Reading reading) throws Refusal, IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new GZIPOutputStream(bytes))) {
            out.writeInt(FORM);
            text(out, reading.file());
            text(out, reading.hash());
            out.writeLong(reading.asOf().toEpochDay());
            out.writeLong(reading.read().toEpochMilli());
            out.writeInt(reading.rows());
            out.writeInt(reading.others());
            out.writeInt(reading.faults().size());
            for (Reading.Fault fault : reading.faults()) {
                text(out, fault.ja());
                text(out, fault.en());
            }
            out.writeInt(reading.unread().size());
            for (String each : reading.unread()) {
                text(out, each);
            }
            out.writeInt(reading.cards().size());
            for (Theirs card : reading.cards()) {
                card(out, card);
            }
        }
        seal(reading.source().name() + LIST, Classification.PERSONAL, bytes.toByteArray());
    }

    private static void card(DataOutputStream out, Theirs card) throws IOException {
        text(out, card.key());
        text(out, card.number());
        text(out, card.word());
        out.writeLong(card.expires() == null ? Long.MIN_VALUE : card.expires().toEpochDay());
        text(out, card.unit());
        text(out, card.staff());
        text(out, card.chipId());
        text(out, card.uid());
        out.writeInt(card.line());
    }

    /** The list of a source that waits, if any. */
    Optional<Reading> load(Source source) throws Refusal, IOException {
        Optional<byte[]> bytes = open(source.name() + LIST, Classification.PERSONAL);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        try (var in = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(bytes.get())))) {
            if (in.readInt() != FORM) {
                return Optional.empty();
            }
            String file = text(in);
            String hash = text(in);
            LocalDate asOf = LocalDate.ofEpochDay(in.readLong());
            Instant read = Instant.ofEpochMilli(in.readLong());
            int rows = in.readInt();
            int others = in.readInt();
            List<Reading.Fault> faults = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                faults.add(new Reading.Fault(text(in), text(in)));
            }
            List<String> unread = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                unread.add(text(in));
            }
            List<Theirs> cards = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                cards.add(card(in));
            }
            return Optional.of(new Reading(source, file, hash, asOf, read, rows, cards, faults, others, unread));
        }
    }

    private static Theirs card(DataInputStream in) throws IOException {
        String key = text(in);
        String number = text(in);
        String word = text(in);
        long expires = in.readLong();
        return new Theirs(
                key,
                number,
                word,
                expires == Long.MIN_VALUE ? null : LocalDate.ofEpochDay(expires),
                text(in),
                text(in),
                text(in),
                text(in),
                in.readInt());
    }

    /** Takes a list away. */
    void remove(Source source) throws IOException {
        Files.deleteIfExists(folder.resolve(source.name() + LIST));
    }

    /** @param password cleared */
    void keepPassword(Source source, char[] password) throws Refusal, IOException {
        byte[] bytes = new String(password).getBytes(StandardCharsets.UTF_8);
        Arrays.fill(password, '\0');
        seal(source.name() + PASSWORD, Classification.SECURITY, bytes);
        Arrays.fill(bytes, (byte) 0);
    }

    char[] password(Source source) throws Refusal, IOException {
        byte[] bytes = open(source.name() + PASSWORD, Classification.SECURITY)
                .orElseThrow(() -> Reconcile.refusal("view.password", source.name()));
        char[] password = new String(bytes, StandardCharsets.UTF_8).toCharArray();
        Arrays.fill(bytes, (byte) 0);
        return password;
    }

    boolean knowsPassword(Source source) {
        return Files.isRegularFile(folder.resolve(source.name() + PASSWORD));
    }

    private void seal(String name, Classification what, byte[] clear) throws Refusal, IOException {
        Files.createDirectories(folder);
        Path fresh = folder.resolve("." + name + ".new");
        Files.write(fresh, ledger.vault().seal(session, what, "reconcile/" + name, clear));
        Files.move(fresh, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    private Optional<byte[]> open(String name, Classification what) throws Refusal, IOException {
        Path file = folder.resolve(name);
        return Files.isRegularFile(file)
                ? Optional.of(ledger.vault().open(session, what, "reconcile/" + name, Files.readAllBytes(file)))
                : Optional.empty();
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
