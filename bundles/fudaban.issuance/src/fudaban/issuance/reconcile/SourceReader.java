// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.reconcile;

import fudaban.exchange.ExchangeException;
import fudaban.exchange.mapping.Converters;
import fudaban.exchange.mapping.ReadMapping;
import fudaban.exchange.mapping.ReadMappingReader;
import fudaban.exchange.read.RecordReader;
import fudaban.exchange.xml.XmlLimits;
import fudaban.issuance.reconcile.ReconcileProfile.Column;
import fudaban.issuance.reconcile.ReconcileProfile.Source;
import fudaban.ledger.Refusal;
import fudaban.ledger.Word;
import fudaban.ledger.journal.Hash;
import fudaban.ledger.spi.EditionFiles;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads the list of another system as its profile says: a file or a database view, as a stream and without trust. */
public final class SourceReader {
    private final EditionFiles edition;
    private final Source source;
    private final Clock clock;

    /** @param edition the profile's own, with the file that says how records are read */
    public SourceReader(EditionFiles edition, Source source, Clock clock) {
        this.edition = edition;
        this.source = source;
        this.clock = clock;
    }

    /**
     * Reads a file.
     *
     * @param asOf the day the list speaks of; empty: the day in its name, else the day the file was written
     * @throws Refusal when it could not be read to its end, or has nothing that the profile reads; the sentence names lines and columns
     */
    public Reading file(Path file, Optional<LocalDate> asOf) throws Refusal, IOException {
        if (!Files.isRegularFile(file)) {
            throw Reconcile.refusal("file.none", file.getFileName());
        }
        if (source.column() == Column.CHIP || source.view() != null) {
            throw Reconcile.refusal("source.no-file", source.name());
        }
        String name = file.getFileName().toString();
        var rows = new SourceRows(source, name);
        var sha = sha256();
        RecordReader.Read read;
        try (InputStream in = new DigestInputStream(new BufferedInputStream(Files.newInputStream(file)), sha)) {
            read = reader().read(in, name, rows::take);
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        LocalDate day = asOf.isPresent() ? asOf.get() : day(file, name);
        if (day.isAfter(LocalDate.now(clock))) {
            throw Reconcile.refusal("day.ahead", day, name);
        }
        return rows.reading(read, Hash.hex(sha.digest()), day, clock.instant());
    }

    /** Reads what a file would hold. */
    Reading text(byte[] content, String name, LocalDate asOf) throws Refusal, IOException {
        var rows = new SourceRows(source, name);
        RecordReader.Read read = reader().read(new ByteArrayInputStream(content), name, rows::take);
        return rows.reading(read, Hash.hex(Hash.sha256(content)), asOf, clock.instant());
    }

    /**
     * Reads the source's database view, as it is now.
     *
     * @param password cleared
     * @throws Refusal when the database cannot be reached or read
     */
    public Reading view(char[] password) throws Refusal {
        if (source.view() == null) {
            throw Reconcile.refusal("source.no-view", source.name());
        }
        ReadMapping mapping = mapping();
        String name = source.name();
        var rows = new SourceRows(source, name);
        var sha = sha256();
        RecordReader.Read read = new DatabaseView(source)
                .read(
                        password,
                        sha,
                        handed -> new RecordReader(mapping, XmlLimits.usual(), LocalDate.now(clock))
                                .<Refusal>rows(name, handed::each, rows::take));
        return rows.reading(read, Hash.hex(sha.digest()), LocalDate.now(clock), clock.instant());
    }

    private RecordReader reader() throws Refusal {
        return new RecordReader(mapping(), XmlLimits.usual(), LocalDate.now(clock));
    }

    /** How its records are read. */
    ReadMapping mapping() throws Refusal {
        try {
            return new ReadMappingReader(Converters.standard()).read(source.reading(), edition.text(source.reading()));
        } catch (ExchangeException wrong) {
            throw Reconcile.refusal(wrong, "profile.reading", edition.name(), (Word) wrong::text);
        } catch (IOException missing) {
            throw Reconcile.refusal(missing, "profile.file", edition.name(), source.reading());
        }
    }

    private LocalDate day(Path file, String name) throws Refusal, IOException {
        if (!source.dayInName().isEmpty()) {
            try {
                Matcher day = Pattern.compile(source.dayInName()).matcher(name);
                if (day.find()) {
                    return LocalDate.parse(day.group(1), DateTimeFormatter.BASIC_ISO_DATE);
                }
            } catch (PatternSyntaxException | IndexOutOfBoundsException | DateTimeException wrong) {
                throw Reconcile.refusal(wrong, "day.name", name, source.dayInName());
            }
        }
        return LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), clock.getZone());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
