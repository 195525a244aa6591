// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.evidence;

import fudaban.issuance.Issuance;
import fudaban.issuance.delivery.model.DeliveryPackage;
import fudaban.issuance.delivery.model.Handover;
import fudaban.issuance.delivery.model.Parcel;
import fudaban.issuance.destroy.model.DestructionLot;
import fudaban.issuance.destroy.model.DestructionPackage;
import fudaban.issuance.face.PhotoImage;
import fudaban.issuance.internal.Pages;
import fudaban.issuance.model.Application;
import fudaban.issuance.model.IssuancePackage;
import fudaban.issuance.photo.PhotoException;
import fudaban.issuance.photo.PhotoFile;
import fudaban.issuance.profile.EvidenceRules.Step;
import fudaban.ledger.Ledger;
import fudaban.ledger.Ledger.AccessKind;
import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.Word;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.Attachment;
import fudaban.model.ModelPackage.Literals;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Takes photos for a step and shows those that are kept. */
public final class EvidenceDesk {
    /** What the names of these attachments begin with. */
    public static final String NAME = "evidence-";

    private static final int LONGEST_SIDE = 2000;
    private static final float QUALITY = 0.85f;
    private static final int BYTES = 40 << 20;
    private static final long PIXELS = 120_000_000;

    private final Ledger ledger;
    private final Session session;

    /** Of a ledger, for one account. */
    public EvidenceDesk(Ledger ledger, Session session) {
        this.ledger = ledger;
        this.session = session;
    }

    /** Keeps photos for a step. Where and with what they were taken is not kept: only the picture, at most 2,000 pixels long. */
    public Receipt attach(Step step, String number, List<Path> files, String workItem) throws Refusal, IOException {
        List<byte[]> photos = new ArrayList<>();
        for (Path file : files) {
            photos.add(picture(file));
        }
        return ledger.submit(
                session,
                Submission.of(
                                EvidenceActs.ATTACH,
                                new EvidenceActs.Attach(
                                        step,
                                        number,
                                        photos.stream().map(EvidenceDesk::hash).toList()))
                        .carrying(photos)
                        .within(workItem));
    }

    /** A file as what is kept of it. */
    static byte[] picture(Path file) throws Refusal, IOException {
        try {
            BufferedImage whole =
                    PhotoFile.of(Files.readAllBytes(file), BYTES, PIXELS).picture();
            double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(whole.getWidth(), whole.getHeight()));
            int width = Math.max(1, (int) Math.round(whole.getWidth() * scale));
            int height = Math.max(1, (int) Math.round(whole.getHeight() * scale));
            var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            Graphics2D canvas = small.createGraphics();
            canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            canvas.drawImage(whole, 0, 0, width, height, Color.WHITE, null);
            canvas.dispose();
            return PhotoImage.jpeg(small, QUALITY);
        } catch (PhotoException unusable) {
            throw Issuance.refusal(unusable, "evidence.photo", file.getFileName(), (Word)
                    locale -> unusable.text(locale == null ? Locale.JAPAN : locale));
        }
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The photos that are kept for a lot, sheet, parcel or application, without their pictures. */
    public List<Row> photos(Step step, String number) throws Refusal {
        return Pages.all(
                        ledger,
                        session,
                        Query.of(Attachment.class).where(Literals.ATTACHMENT__BELONGS_TO, subject(step, number)))
                .stream()
                .filter(row -> row.text(Literals.ATTACHMENT__NAME).startsWith(NAME))
                .toList();
    }

    /** Writes the pictures into a folder; that they left the desk stands in the journal before they do. */
    public List<Path> save(Step step, String number, Path folder) throws Refusal, IOException {
        List<Row> photos = photos(step, number);
        ledger.recordAccess(
                session,
                AccessKind.EXPORTED,
                NAME + number,
                photos.stream().map(Row::id).toList());
        List<Path> saved = new ArrayList<>();
        for (Row photo : photos) {
            byte[] content = ledger.open(session, Attachment.class, photo.id()).getContent();
            if (content == null) {
                throw Issuance.refusal("evidence.sight");
            }
            saved.add(Files.write(folder.resolve(photo.text(Literals.ATTACHMENT__NAME) + ".jpg"), content));
        }
        return saved;
    }

    private String subject(Step step, String number) throws Refusal {
        var found = ledger.list(
                session,
                switch (step) {
                    case DESTROY ->
                        Query.of(DestructionLot.class)
                                .where(DestructionPackage.Literals.DESTRUCTION_LOT__NUMBER, number);
                    case HANDOVER -> Query.of(Handover.class).where(DeliveryPackage.Literals.HANDOVER__NUMBER, number);
                    case SEAL -> Query.of(Parcel.class).where(DeliveryPackage.Literals.PARCEL__NUMBER, number);
                    case DAMAGED ->
                        Query.of(Application.class).where(IssuancePackage.Literals.APPLICATION__NUMBER, number);
                });
        return found.rows().stream()
                .map(Row::id)
                .findFirst()
                .orElseThrow(() -> Issuance.refusal("evidence.unknown." + step, number));
    }
}
