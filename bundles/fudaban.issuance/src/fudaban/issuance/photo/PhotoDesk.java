// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.photo;

import fudaban.issuance.Say;
import fudaban.issuance.face.PhotoImage;
import fudaban.issuance.intake.PhotoFolder;
import fudaban.issuance.intake.PhotoSource;
import fudaban.issuance.internal.Pages;
import fudaban.issuance.model.Application;
import fudaban.issuance.model.ApplicationState;
import fudaban.issuance.model.IssuancePackage.Literals;
import fudaban.issuance.photo.model.PhotoEdit;
import fudaban.issuance.photo.model.PhotoPackage;
import fudaban.issuance.profile.PhotoRules;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.journal.Hash;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.Attachment;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;

/** Where photos of applications are looked at, cut out and accepted, one by one or a folder at once. Knows no screen. */
public final class PhotoDesk {
    private static final float QUALITY = 0.92f;
    private static final Object[] STATES = {
        ApplicationState.RECEIVED, ApplicationState.DEFECTIVE, ApplicationState.CHECKED, ApplicationState.CONFIRMED
    };

    private final Ledger ledger;
    private final PhotoRules rules;
    private final LocalDate today;

    /** @throws Refusal when no pack says what a photo must keep to */
    public PhotoDesk(Ledger ledger) throws Refusal {
        this.ledger = ledger;
        this.today = LocalDate.now(ledger.clock());
        this.rules = ledger.profile(PhotoRules.class, today);
    }

    /** What photos must keep to. */
    public PhotoRules rules() {
        return rules;
    }

    /**
     * Photos of applications whose photo may still change, in the order of their numbers.
     *
     * @throws Refusal when the reader may not see whose they are
     */
    public List<Photo> waiting(Session reader) throws Refusal {
        List<Photo> photos = new ArrayList<>();
        var open = Query.of(Application.class).where(Literals.APPLICATION__STATE, Query.Operator.IN, STATES);
        for (Row row : Pages.all(ledger, reader, open)) {
            if (row.masked().contains(Literals.APPLICATION__STAFF_NUMBER)) {
                throw Photos.refusal("sight");
            }
            photos.add(new Photo(
                    row.id(),
                    row.text(Literals.APPLICATION__NUMBER),
                    row.text(Literals.APPLICATION__STAFF_NUMBER),
                    row.text(Literals.APPLICATION__DISPLAY_NAME),
                    row.text(Literals.APPLICATION__UNIT_NAME),
                    (ApplicationState) row.get(Literals.APPLICATION__STATE),
                    row.text(Literals.APPLICATION__PHOTO),
                    Optional.empty()));
        }
        photos.sort(java.util.Comparator.comparing(Photo::number));
        return photos;
    }

    /**
     * A folder of photos named by staff number.
     *
     * @param photos those that belong to an application
     * @param strangers file names no application asks for
     */
    public record Folder(List<Photo> photos, Set<String> strangers) {}

    /** Which application each file of a folder belongs to. */
    public Folder folder(Session reader, Path folder) throws Refusal, IOException {
        PhotoFolder files = PhotoFolder.of(folder);
        List<Photo> photos = new ArrayList<>();
        for (Photo photo : waiting(reader)) {
            Optional<PhotoSource> file = files.find(photo.staffNumber(), null);
            file.ifPresent(source -> photos.add(photo.with(source)));
        }
        return new Folder(photos, files.unused());
    }

    /**
     * Opens a photo: the original, with the cut it has or one that is proposed.
     *
     * @throws PhotoException when it cannot be used
     */
    public Opened open(Session reader, Photo photo) throws PhotoException, Refusal, IOException {
        if (photo.file().isPresent()) {
            byte[] file = photo.file().get().read();
            return fresh(photo, "", file);
        }
        if (photo.kept().isEmpty()) {
            throw PhotoException.of("none");
        }
        Optional<PhotoEdit> edit = edit(reader, photo);
        if (edit.isEmpty()) {
            return fresh(photo, photo.kept(), content(reader, photo.kept()));
        }
        String original = edit.get().getOriginal();
        byte[] file = content(reader, original);
        PhotoFile read = PhotoFile.of(file, rules);
        Cut cut = Cut.parse(edit.get().getGeometry()).orElseGet(() -> Cut.middle(read.width(), read.height(), rules));
        return new Opened(
                photo,
                original,
                file,
                read.picture(),
                cut,
                true,
                Optional.ofNullable(edit.get().getTaken()));
    }

    private Opened fresh(Photo photo, String original, byte[] file) throws PhotoException {
        PhotoFile read = PhotoFile.of(file, rules);
        var picture = read.picture();
        Optional<HeadFinder.Proposal> found = HeadFinder.find(picture);
        boolean sure = found.isPresent() && found.get().sure();
        return new Opened(photo, original, file, picture, Opened.propose(picture, found, rules), sure, read.taken());
    }

    /** The cut its present photo came from. */
    private Optional<PhotoEdit> edit(Session reader, Photo photo) throws Refusal {
        var cuts = Query.of(PhotoEdit.class)
                .where(PhotoPackage.Literals.PHOTO_EDIT__RESULT, photo.kept())
                .where(PhotoPackage.Literals.PHOTO_EDIT__APPLICATION, photo.application());
        List<Row> rows = ledger.list(reader, cuts).rows();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        ledger.open(reader, PhotoEdit.class, rows.getLast().id()));
    }

    private byte[] content(Session reader, String attachment) throws Refusal {
        byte[] content = ledger.open(reader, Attachment.class, attachment).getContent();
        if (content == null) {
            throw Photos.refusal("sight");
        }
        return content;
    }

    /** Measures a cut of an open photo. */
    public List<Measure> measure(Opened opened, Cut cut, Optional<LocalDate> taken) {
        return new PhotoCheck(rules, today).measure(opened.picture(), cut, taken);
    }

    /** Opens and measures, and lets the picture go again. */
    public Checked check(Session reader, Photo photo) throws Refusal, IOException {
        try {
            Opened opened = open(reader, photo);
            return checked(opened, opened.cut(), opened.taken(), opened.sure());
        } catch (PhotoException none) {
            return new Checked(photo, null, "", Optional.empty(), List.of(), Optional.of(none.sentence()), false);
        }
    }

    /**
     * An open photo with what the operator made of it.
     *
     * @param sure whether the lines of the head are where they should be
     */
    public Checked checked(Opened opened, Cut cut, Optional<LocalDate> taken, boolean sure) {
        return new Checked(
                opened.photo(),
                cut,
                opened.original(),
                taken,
                measure(opened, cut, taken),
                Optional.empty(),
                sure && cut.head() != null);
    }

    /**
     * Accepts photos: each is cut out and becomes the photo of its application, the originals stay.
     *
     * @param workItem id of the work item, or null
     * @param progress told how many are through
     * @throws PhotoException when a file has changed meanwhile and cannot be opened any more; what was accepted before stays so
     */
    public void accept(Session person, List<Checked> photos, String workItem, IntConsumer progress)
            throws Refusal, IOException, PhotoException {
        Session session = person.working();
        for (int from = 0; from < photos.size(); from += PhotoActs.CHUNK) {
            List<Checked> chunk = photos.subList(from, Math.min(from + PhotoActs.CHUNK, photos.size()));
            List<PhotoActs.One> ones = new ArrayList<>();
            List<byte[]> carried = new ArrayList<>();
            for (Checked checked : chunk) {
                ones.add(one(session, checked, carried));
            }
            ledger.submit(
                    session,
                    Submission.of(PhotoActs.CUT, new PhotoActs.CutPhotos(ones))
                            .carrying(carried)
                            .within(workItem));
            progress.accept(from + chunk.size());
        }
    }

    private PhotoActs.One one(Session session, Checked checked, List<byte[]> carried)
            throws Refusal, IOException, PhotoException {
        boolean fromFolder = checked.original().isEmpty();
        byte[] file = fromFolder ? checked.photo().file().orElseThrow().read() : content(session, checked.original());
        PhotoFile read = PhotoFile.of(file, rules);
        byte[] result =
                PhotoImage.jpeg(checked.cut().of(read.picture(), checked.cut().keptDpi(rules), rules), QUALITY);
        carried.add(result);
        if (fromFolder) {
            carried.add(file);
        }
        return new PhotoActs.One(
                checked.photo().application(),
                fromFolder ? null : checked.original(),
                fromFolder ? Hash.hex(Hash.sha256(file)) : null,
                fromFolder ? read.mediaType() : null,
                Hash.hex(Hash.sha256(result)),
                checked.cut().text(),
                checked.taken().orElse(null),
                checked.good()
                        ? List.of()
                        : checked.reasons().stream().map(PhotoDesk::kept).toList());
    }

    /** As it is kept: sentences of the desk are Japanese. */
    private static String kept(Say sentence) {
        return sentence.text(java.util.Locale.JAPAN);
    }

    /** Takes the last cut of applications back. */
    public void undo(Session session, List<String> applications, String workItem) throws Refusal {
        for (int from = 0; from < applications.size(); from += PhotoActs.CHUNK) {
            var chunk = List.copyOf(applications.subList(from, Math.min(from + PhotoActs.CHUNK, applications.size())));
            ledger.submit(
                    session,
                    Submission.of(PhotoActs.RESTORE, new PhotoActs.RestorePhotos(chunk))
                            .within(workItem));
        }
    }
}
