// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.ui.gima;

import fudaban.egov.gima.desk.StaffIntake;
import fudaban.ui.Work;
import fudaban.ui.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A table of staff events before it is entered, without widgets. */
final class IntakeModel {
    private final GimaOffice office;
    private final Work work;
    private final Words words;
    private final List<Runnable> listeners = new ArrayList<>();
    private Optional<Path> file = Optional.empty();
    private Optional<StaffIntake> intake = Optional.empty();
    private String problem = "";
    private boolean reading;
    private long asked;

    IntakeModel(GimaOffice office, Work work, Locale locale) {
        this.office = office;
        this.work = work;
        this.words = Words.of(IntakeModel.class, locale);
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Looks at a file. */
    void choose(Path wanted) {
        long mine = ++asked;
        file = Optional.of(wanted);
        intake = Optional.empty();
        problem = "";
        reading = true;
        changed();
        work.background().execute(() -> {
            Optional<StaffIntake> read = Optional.empty();
            String why = "";
            try {
                read = Optional.of(office.read(wanted));
            } catch (Exception failure) {
                why = words.failure(failure);
            }
            Optional<StaffIntake> now = read;
            String reason = why;
            work.ui().execute(() -> {
                if (mine == asked) {
                    intake = now;
                    problem = reason;
                    reading = false;
                    changed();
                }
            });
        });
    }

    Optional<Path> file() {
        return file;
    }

    Optional<StaffIntake> intake() {
        return intake;
    }

    /** Whether something would be entered. */
    boolean ready() {
        return intake.filter(each -> !each.events().isEmpty()).isPresent();
    }

    /** How it stands, one sentence. */
    String summary() {
        if (reading) {
            return words.say("intake.reading");
        }
        if (!problem.isEmpty()) {
            return problem;
        }
        return intake.map(each -> {
                    long ahead = each.events().stream()
                            .filter(StaffIntake.Event::ahead)
                            .count();
                    return words.say(
                            "intake.plan", each.events().size() - ahead, ahead, each.unchanged(), each.leftOut());
                })
                .orElse(words.say("intake.none"));
    }

    private void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
