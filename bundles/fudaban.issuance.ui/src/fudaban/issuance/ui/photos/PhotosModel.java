// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.photos;

import fudaban.document.text.FontStack;
import fudaban.issuance.Say;
import fudaban.issuance.batch.FaceCheck;
import fudaban.issuance.face.Faces;
import fudaban.issuance.face.PhotoImage;
import fudaban.issuance.photo.Checked;
import fudaban.issuance.photo.Opened;
import fudaban.issuance.photo.Photo;
import fudaban.issuance.photo.PhotoDesk;
import fudaban.issuance.photo.PhotoException;
import fudaban.ledger.Refusal;
import fudaban.ui.Work;
import fudaban.ui.act.Errand;
import fudaban.ui.job.Progress;
import fudaban.ui.job.Task;
import fudaban.ui.shell.Seat;
import fudaban.ui.words.Words;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** 写真・券面 without widgets: the list, what is open, accepting and taking back. Reads in the background. */
final class PhotosModel {
    private static final float QUALITY = 0.9f;

    private final Seat seat;
    private final Work work;
    private final FontStack fonts;
    private final Words words;
    private final List<Runnable> listeners = new ArrayList<>();
    private final PhotoLines lines;
    private PhotoDesk desk;
    private List<PhotoRow> rows = List.of();
    private List<String> strangers = List.of();
    private int chosen = -1;
    private CutEditor editor;
    private String problem = "";
    private List<BufferedImage> face = List.of();
    private List<Say> faceProblems = List.of();
    private int turn;

    PhotosModel(Seat seat, Work work, FontStack fonts) {
        this.seat = seat;
        this.work = work;
        this.fonts = fonts;
        this.words = Words.of(PhotosModel.class, seat.locale());
        this.lines = new PhotoLines(seat, work);
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void tell() {
        lines.show(rows);
        listeners.forEach(Runnable::run);
    }

    List<PhotoRow> rows() {
        return rows;
    }

    /** The same as a table shows them. */
    PhotoLines lines() {
        return lines;
    }

    /** Files of the folder nobody waits for. */
    List<String> strangers() {
        return strangers;
    }

    int chosen() {
        return chosen;
    }

    Optional<PhotoRow> row() {
        return chosen < 0 || chosen >= rows.size() ? Optional.empty() : Optional.of(rows.get(chosen));
    }

    /** What is open; empty while none is, or it cannot be opened. */
    Optional<CutEditor> editor() {
        return Optional.ofNullable(editor);
    }

    /** Why the chosen one cannot be shown; empty when it can. */
    String problem() {
        return problem;
    }

    /** The face with the photo as it is cut, front first. */
    List<BufferedImage> face() {
        return face;
    }

    List<Say> faceProblems() {
        return faceProblems;
    }

    /** How many can be accepted without a look. */
    int good() {
        return (int) rows.stream()
                .filter(row -> !row.accepted()
                        && row.checked() != null
                        && row.checked().good())
                .filter(row -> row.photo().file().isPresent() || row.checked().cut() != null)
                .count();
    }

    /** Reads the applications whose photo may still change. */
    void load() {
        background(() -> {
            List<PhotoRow> all = new ArrayList<>();
            for (Photo photo : desk().waiting(seat.session())) {
                all.add(PhotoRow.of(photo));
            }
            work.ui().execute(() -> show(all, List.of()));
        });
    }

    /** Reads a folder of photos named by staff number. */
    void folder(Path folder) {
        background(() -> {
            PhotoDesk.Folder found = desk().folder(seat.session(), folder);
            List<PhotoRow> all = found.photos().stream().map(PhotoRow::of).toList();
            work.ui()
                    .execute(() -> show(all, found.strangers().stream().sorted().toList()));
        });
    }

    private void show(List<PhotoRow> all, List<String> unknown) {
        rows = List.copyOf(all);
        strangers = unknown;
        problem = "";
        int first = rows.isEmpty() ? -1 : 0;
        for (int i = rows.size() - 1; i >= 0; i--) {
            first = rows.get(i).photo().present() ? i : first;
        }
        chosen = -1;
        editor = null;
        face = List.of();
        tell();
        choose(first);
    }

    /** Chooses an application and opens its photo. */
    void choose(String application) {
        int index = index(application);
        if (index >= 0) {
            choose(index);
        }
    }

    private int index(String application) {
        return IntStream.range(0, rows.size())
                .filter(at -> rows.get(at).photo().application().equals(application))
                .findFirst()
                .orElse(-1);
    }

    private void choose(int index) {
        if (index == chosen || index >= rows.size()) {
            return;
        }
        chosen = index;
        editor = null;
        problem = "";
        face = List.of();
        faceProblems = List.of();
        tell();
        row().ifPresent(row -> open(row, ++turn));
    }

    /** The next line after the chosen that somebody has to look at; the first again after the last. */
    void next() {
        List<String> shown = lines.shown();
        int from = Math.max(
                0, row().map(row -> shown.indexOf(row.photo().application())).orElse(0));
        for (int step = 1; step <= shown.size(); step++) {
            int at = index(shown.get((from + step) % shown.size()));
            if (at >= 0 && rows.get(at).open()) {
                choose(at);
                return;
            }
        }
    }

    private void open(PhotoRow row, int mine) {
        background(() -> {
            try {
                Opened opened = desk().open(seat.session(), row.photo());
                var fresh = new CutEditor(desk(), opened);
                work.ui().execute(() -> {
                    if (mine == turn) {
                        editor = fresh;
                        fresh.onChange(this::changed);
                        changed();
                    }
                });
            } catch (PhotoException none) {
                work.ui().execute(() -> {
                    if (mine == turn) {
                        problem = none.text(seat.locale());
                        var checked = new Checked(
                                row.photo(),
                                null,
                                "",
                                Optional.empty(),
                                List.of(),
                                Optional.of(none.sentence()),
                                false);
                        replace(row, row.with(checked));
                        tell();
                        face(row, Optional.empty(), mine);
                    }
                });
            }
        });
    }

    /** The cut has changed: what is measured and shown follows. */
    private void changed() {
        row().ifPresent(row -> {
            replace(row, row.with(editor.checked()).accepting(row.accepted() && !editor.touched()));
            tell();
            face(row, Optional.of(editor), turn);
        });
    }

    private void replace(PhotoRow before, PhotoRow now) {
        List<PhotoRow> more = new ArrayList<>(rows);
        more.replaceAll(each -> each.photo().application().equals(before.photo().application()) ? now : each);
        rows = List.copyOf(more);
    }

    /** Draws the face as it will be printed, with the photo as it is cut now. */
    private void face(PhotoRow row, Optional<CutEditor> with, int mine) {
        var cut = with.map(CutEditor::cut);
        background(() -> {
            var faces = Faces.of(seat.ledger(), seat.session(), fonts);
            var card = new FaceCheck(seat.ledger(), faces)
                    .card(seat.session(), row.photo().application(), row.photo().number());
            Optional<byte[]> photo = with.map(
                    each -> PhotoImage.jpeg(cut.get().of(each.opened().picture(), 300, desk.rules()), QUALITY));
            List<Say> problems = faces.problems(card.data().kind(), card.data().fields(), photo);
            List<BufferedImage> sides =
                    faces.preview(card.data().kind(), card.data().fields(), photo);
            work.ui().execute(() -> {
                if (mine == turn
                        && with.map(each -> each.cut().equals(cut.get())).orElse(true)) {
                    face = sides;
                    faceProblems = problems;
                    row().ifPresent(now -> replace(now, now.facing(problems)));
                    tell();
                }
            });
        });
    }

    /** Measures all photos and looks at all faces. */
    Task check() {
        List<PhotoRow> all = rows;
        return progress -> {
            progress.total(all.size());
            var faces = Faces.of(seat.ledger(), seat.session(), fonts);
            var faceCheck = new FaceCheck(seat.ledger(), faces);
            int bad = 0;
            int unprintable = 0;
            for (int i = 0; i < all.size(); i++) {
                progress.check();
                PhotoRow seen = looked(all.get(i), faceCheck);
                bad += seen.checked() != null && !seen.checked().good() ? 1 : 0;
                unprintable += seen.face().isEmpty() ? 0 : 1;
                work.ui().execute(() -> {
                    replace(seen, seen);
                    tell();
                });
                progress.done(i + 1L);
            }
            return words.say("check.done", all.size(), bad, unprintable);
        };
    }

    private PhotoRow looked(PhotoRow row, FaceCheck faces) throws Refusal, IOException {
        PhotoRow seen =
                row.photo().present() ? row.with(desk().check(seat.session().working(), row.photo())) : row;
        return seen.facing(faces.card(
                        seat.session().working(),
                        row.photo().application(),
                        row.photo().number())
                .problems());
    }

    /** Accepts all that are good, as one piece of work. */
    Task acceptGood() {
        List<PhotoRow> good = rows.stream()
                .filter(row -> !row.accepted()
                        && row.checked() != null
                        && row.checked().good())
                .toList();
        return progress -> accept(good, progress);
    }

    private String accept(List<PhotoRow> some, Progress progress) throws Exception {
        progress.total(some.size());
        return new Errand(seat)
                .run("1-1", words.say("accept.work"), words.say("accept.stopped"), item -> {
                    desk().accept(
                                    seat.session(),
                                    some.stream().map(PhotoRow::checked).toList(),
                                    item,
                                    progress::done);
                    work.ui().execute(() -> {
                        some.forEach(row -> replace(row, kept(row).accepting(true)));
                        tell();
                    });
                    return new Errand.Done(words.say("accept.done", some.size()), some.size());
                })
                .outcome();
    }

    /** The line as it stands now; its photo is what was accepted. */
    private PhotoRow kept(PhotoRow row) {
        return rows.stream()
                .filter(each -> each.photo().application().equals(row.photo().application()))
                .findFirst()
                .orElse(row);
    }

    /** Accepts the chosen one with what it does not keep to; null when there is nothing to accept. */
    Task accept() {
        return row().filter(row -> editor != null && row.checked() != null)
                .<Task>map(row -> progress -> accept(List.of(row), progress))
                .orElse(null);
    }

    /** Takes the last accepted cut of the chosen one back; null when there is none. */
    Task undo() {
        return row().<Task>map(row -> progress -> new Errand(seat)
                        .run("1-1", words.say("undo.work"), words.say("accept.stopped"), item -> {
                            desk().undo(seat.session(), List.of(row.photo().application()), item);
                            work.ui().execute(this::load);
                            return new Errand.Done(
                                    words.say("undo.done", row.photo().number()), 1);
                        })
                        .outcome())
                .orElse(null);
    }

    private PhotoDesk desk() throws Refusal {
        if (desk == null) {
            desk = new PhotoDesk(seat.ledger());
        }
        return desk;
    }

    /** Something read in the background. */
    private interface Reading {
        void run() throws Refusal, IOException;
    }

    private void background(Reading reading) {
        work.background().execute(() -> {
            try {
                reading.run();
            } catch (Refusal | IOException failed) {
                work.ui().execute(() -> {
                    problem = words.failure(failed);
                    tell();
                });
            }
        });
    }
}
