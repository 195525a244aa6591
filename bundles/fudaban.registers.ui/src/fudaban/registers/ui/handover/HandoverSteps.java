// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.ui.handover;

import fudaban.document.text.FontStack;
import fudaban.ledger.spi.ModelModule;
import fudaban.model.ModelPackage;
import fudaban.registers.handover.Handover;
import fudaban.registers.handover.HandoverPack;
import fudaban.registers.handover.HandoverPaper;
import fudaban.registers.handover.HandoverProfile;
import fudaban.registers.handover.HandoverWork;
import fudaban.registers.handover.SealSheets;
import fudaban.ui.Work;
import fudaban.ui.dialog.Ask;
import fudaban.ui.dialog.Question;
import fudaban.ui.job.Job;
import fudaban.ui.print.PaperDialog;
import fudaban.ui.print.PaperModel;
import fudaban.ui.print.PrintDesk;
import fudaban.ui.shell.Seat;
import fudaban.ui.table.Tone;
import fudaban.ui.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;

/** What is done on 引継ぎ: begin with a party, the paper, the pack. */
final class HandoverSteps {
    private final Words words = Words.of(HandoverSteps.class);
    private final Seat seat;
    private final Work work;
    private final PrintDesk printing;
    private final List<ModelModule> modules;
    private final Consumer<Job> ended;

    /** @param ended is told of a job's end */
    HandoverSteps(Seat seat, Work work, PrintDesk printing, List<ModelModule> modules, Consumer<Job> ended) {
        this.seat = seat;
        this.work = work;
        this.printing = printing;
        this.modules = modules;
        this.ended = ended;
    }

    /** Enters the items of a party, when that is meant. */
    void begin(Shell shell, boolean taken, HandoverProfile.Party party) {
        asked(
                shell,
                "begin",
                party,
                () -> printing.jobs()
                        .start(
                                words.say("begin.job", party.name()),
                                progress -> {
                                    int rows = HandoverWork.begin(
                                            seat.ledger(), seat.session(), new Handover.Begin(taken, party.name()));
                                    return words.say("begin.done", party.name(), rows);
                                },
                                ended));
    }

    /** Writes the pack for a party into a folder. */
    void pack(Shell shell, HandoverProfile.Party party) {
        asked(shell, "pack", party, () -> {
            var dialog = new DirectoryDialog(shell);
            dialog.setText(words.say("pack.folder"));
            String folder = dialog.open();
            if (folder != null) {
                write(party, Path.of(folder));
            }
        });
    }

    /** The pack into a folder, watched like any long work. */
    void write(HandoverProfile.Party party, Path folder) {
        List<EPackage> models = new ArrayList<>(List.of(ModelPackage.eINSTANCE));
        modules.stream().map(ModelModule::model).forEach(models::add);
        printing.jobs()
                .start(
                        words.say("pack.job"),
                        progress -> {
                            var made = new HandoverPack(
                                            seat.ledger(), seat.session(), FontStack.shipped(), seat.locale())
                                    .write(new HandoverPack.Order(folder, party, models, false), (done, of) -> {});
                            return words.say("pack.done", folder, made.files(), made.records(), made.number());
                        },
                        ended);
    }

    /** 引継ぎ確認書, or 引渡し・返却・消去確認書. */
    void paper(Shell shell, boolean taken) {
        var paper = new PaperModel(work, words.locale());
        String title = words.say(taken ? "paper.take" : "paper.give");
        PaperDialog.open(shell, paper, printing, title, title + ".pdf");
        paper.make(() ->
                new HandoverPaper(seat.ledger(), seat.session(), FontStack.shipped(), seat.locale()).paper(taken));
    }

    /** 封印票, one for each envelope. */
    void seals(Shell shell, boolean taken) {
        var paper = new PaperModel(work, words.locale());
        String title = words.say("seals.title");
        PaperDialog.open(shell, paper, printing, title, title + ".pdf");
        paper.make(
                () -> new SealSheets(seat.ledger(), seat.session(), FontStack.shipped(), seat.locale()).paper(taken));
    }

    private void asked(Shell shell, String step, HandoverProfile.Party party, Runnable then) {
        var question = Question.of(
                        Tone.NEUTRAL,
                        words.say(step + ".title", party.name()),
                        words.say(step + ".text"),
                        words.say("leave"))
                .or(step, words.say(step + ".do"), Question.Kind.PRIMARY);
        Ask.open(shell, question, answer -> {
            if (answer.equals(step)) {
                then.run();
            }
        });
    }
}
