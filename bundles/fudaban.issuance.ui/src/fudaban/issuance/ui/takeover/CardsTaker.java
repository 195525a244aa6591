// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.takeover;

import fudaban.issuance.ui.desk.Places;
import fudaban.ui.job.Job;
import fudaban.ui.problem.ProblemDialog;
import fudaban.ui.shell.FileTaker;
import fudaban.ui.shell.Place;
import fudaban.ui.words.Words;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** Takes last month's list of cards, so that a desk can be tried or begun with what an office has. */
@Component
public final class CardsTaker implements FileTaker {
    @Override
    public String label(Locale locale) {
        return Words.of(CardsTaker.class, locale).say("open");
    }

    @Override
    public boolean takes(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".xlsx") || name.endsWith(".csv");
    }

    @Override
    public void take(At at, Optional<Path> file) {
        var model = new TakeOverModel(at.seat(), at.work());
        var words = Words.of(CardsTaker.class, at.seat().locale());
        TakeOverDialog.open(
                at.shell(), model, () -> at.jobs().start(words.say("title"), model.task(), job -> ended(at, job)));
        file.ifPresent(model::choose);
    }

    private static void ended(At at, Job job) {
        at.guide().changed();
        if (at.shell().isDisposed()) {
            return;
        }
        job.problem()
                .ifPresentOrElse(
                        problem -> ProblemDialog.open(at.shell(), problem),
                        () -> at.guide().go(Place.of(Places.CARDS)));
    }
}
