// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.applications;

import fudaban.issuance.defects.Notice;
import fudaban.issuance.defects.Notices;
import fudaban.issuance.defects.UnitDefects;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.mail.Recipient;
import fudaban.ui.Work;
import fudaban.ui.act.Errand;
import fudaban.ui.shell.Seat;
import fudaban.ui.words.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** 不備連絡 before they go, without widgets: a letter for each unit, changed as one likes, put into the outbox one by one or all together. */
final class NoticeModel {
    private final Seat seat;
    private final Work work;
    private final Notices notices;
    private final Words words;
    private final List<Runnable> listeners = new ArrayList<>();
    private List<Notice> letters = List.of();
    private int chosen;
    private boolean reminders;
    private boolean busy;
    private String problem = "";

    NoticeModel(Seat seat, Work work) {
        this.seat = seat;
        this.work = work;
        this.notices = new Notices(seat.ledger());
        this.words = Words.of(NoticeModel.class, seat.locale());
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    boolean busy() {
        return busy;
    }

    String problem() {
        return problem;
    }

    boolean reminders() {
        return reminders;
    }

    List<Notice> letters() {
        return letters;
    }

    /** The letter looked at. */
    Optional<Notice> letter() {
        return chosen < letters.size() ? Optional.of(letters.get(chosen)) : Optional.empty();
    }

    int chosen() {
        return chosen;
    }

    /** Its line in the list of letters. */
    String line(Notice letter) {
        String unit = letter.about().unit();
        return words.say(
                "notice.unit",
                unit.isEmpty() ? words.say("notice.no-unit") : unit,
                letter.about().applications().size());
    }

    /** Reads the units that have to be told; or, for reminders, those that were told long ago. */
    void read(boolean again) {
        reminders = again;
        busy = true;
        changed();
        work.background().execute(() -> {
            try {
                List<Notice> found = drafts(seat.session(), again);
                work.ui().execute(() -> {
                    busy = false;
                    letters = found;
                    chosen = 0;
                    changed();
                });
            } catch (Exception failure) {
                work.ui().execute(() -> fail(failure));
            }
        });
    }

    private List<Notice> drafts(Session session, boolean again) throws Refusal {
        List<Notice> drafts = new ArrayList<>();
        for (UnitDefects unit : again ? notices.overdue(session) : notices.untold(session)) {
            drafts.add(notices.draft(session, unit));
        }
        return drafts;
    }

    void choose(int index) {
        chosen = Math.clamp(index, 0, Math.max(0, letters.size() - 1));
        changed();
    }

    /** Keeps what was written into the letter looked at; tells nobody, so that typing goes on. */
    void write(String address, String subject, String text) {
        letter().ifPresent(letter -> {
            Recipient first = letter.recipients().getFirst();
            Notice changed = letter.saying(subject, text);
            letters = new ArrayList<>(letters);
            letters.set(
                    chosen,
                    first.address().equals(address.strip())
                            ? changed
                            : changed.to(Recipient.to(address, first.name())));
        });
    }

    /** Puts the letter looked at into the outbox, or all of them. */
    void send(boolean all, Consumer<String> done) {
        if (busy || letters.isEmpty()) {
            return;
        }
        List<Notice> going = all ? List.copyOf(letters) : List.of(letters.get(chosen));
        busy = true;
        problem = "";
        changed();
        work.background().execute(() -> {
            try {
                var errand = new Errand(seat);
                int count = going.stream()
                        .mapToInt(letter -> letter.about().applications().size())
                        .sum();
                String outcome = words.say("notice.done", going.size(), count);
                errand.run("1-1", words.say("notice.work"), words.say("work.stopped"), item -> {
                    for (Notice letter : going) {
                        notices.send(errand.session(), letter, item);
                    }
                    return new Errand.Done(outcome, count);
                });
                work.ui().execute(() -> {
                    busy = false;
                    letters = letters.stream()
                            .filter(letter -> !going.contains(letter))
                            .toList();
                    choose(chosen);
                    done.accept(outcome);
                });
            } catch (Exception failure) {
                work.ui().execute(() -> fail(failure));
            }
        });
    }

    /** Writes the list of the letter looked at into a file, for a mail program outside the desk. */
    void list(Path file, Consumer<String> done) {
        letter().ifPresent(letter -> work.background().execute(() -> {
            try {
                Session session = seat.session().working();
                seat.ledger()
                        .recordAccess(
                                session,
                                fudaban.ledger.Ledger.AccessKind.EXPORTED,
                                words.say("notice.list"),
                                letter.about().applications().stream()
                                        .map(one -> one.application())
                                        .toList());
                Files.write(file, notices.list(session, letter.about()).content());
                work.ui().execute(() -> done.accept(words.say("notice.saved", file.getFileName())));
            } catch (Exception failure) {
                work.ui().execute(() -> fail(failure));
            }
        }));
    }

    private void fail(Exception failure) {
        busy = false;
        problem = words.failure(failure);
        changed();
    }

    private void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
