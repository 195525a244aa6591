// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.ui.people;

import fudaban.ledger.Submission;
import fudaban.ledger.journal.Hash;
import fudaban.registers.model.ContractMember;
import fudaban.registers.model.MemberPaperKind;
import fudaban.registers.model.MemberPost;
import fudaban.registers.people.MemberActs;
import fudaban.ui.Work;
import fudaban.ui.act.ActDesk;
import fudaban.ui.act.ActDialog;
import fudaban.ui.act.ActModel;
import fudaban.ui.form.FieldDefinition;
import fudaban.ui.form.FieldKind;
import fudaban.ui.form.FormModel;
import fudaban.ui.shell.Seat;
import fudaban.ui.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Shell;

/** The dialogs of the 名簿: 届出, 書類, 承認, 終了. */
final class MemberSteps {
    private static final int LINE = 60;
    private static final int TEXT = 200;

    /** A copy of a paper. */
    record Copy(String mediaType, byte[] content) {}

    private final Seat seat;
    private final Words words;

    MemberSteps(Seat seat) {
        this.seat = seat;
        this.words = Words.of(MemberSteps.class, seat.locale());
    }

    /** Somebody new, or somebody instead of another. */
    void propose(Shell shell, List<ContractMember> replaceable, LocalDate proposed, Consumer<String> done) {
        var name = FieldDefinition.of("ContractMember.name", new FieldKind.Name(LINE))
                .must();
        var post = FieldDefinition.of(
                        "ContractMember.post",
                        new FieldKind.Choice<>(List.of(MemberPost.values()), each -> words.say("MemberPost." + each)))
                .must();
        var first = FieldDefinition.of("ContractMember.firstDay", new FieldKind.Day())
                .must()
                .hint("first.hint");
        var replaces = FieldDefinition.of(
                        "ContractMember.replaces", new FieldKind.Choice<>(replaceable, MemberSteps::named))
                .hint("replaces.hint");
        var phone = FieldDefinition.of("ContractMember.phone", new FieldKind.Line(LINE));
        var urgent = FieldDefinition.of("ContractMember.urgent", new FieldKind.Check());
        var reason = FieldDefinition.of("ContractMember.reason", new FieldKind.Lines(TEXT, 2))
                .hint("reason.hint");
        List<FieldDefinition<?>> fields = replaceable.isEmpty()
                ? List.of(name, post, first, phone, urgent, reason)
                : List.of(name, post, first, replaces, phone, urgent, reason);
        var form = new FormModel(fields, words);
        form.load(Map.of(first.key(), proposed), Set.of());
        open(
                shell,
                "propose",
                words.say("propose.title"),
                form,
                () -> Submission.of(
                        MemberActs.PROPOSE,
                        new MemberActs.Propose(
                                form.value(name).orElse(""),
                                form.value(post).orElse(null),
                                form.value(first).orElse(null),
                                replaceable.isEmpty()
                                        ? null
                                        : form.value(replaces)
                                                .map(ContractMember::getNumber)
                                                .orElse(null),
                                form.value(reason).orElse(null),
                                form.value(urgent).orElse(false),
                                form.value(phone).orElse(null))),
                done);
    }

    /** A paper, with its copy or without. */
    void paper(
            Shell shell,
            ContractMember member,
            List<MemberPaperKind> missing,
            Optional<Copy> copy,
            Consumer<String> done) {
        var kind = FieldDefinition.of(
                        "MemberPaper.kind",
                        new FieldKind.Choice<>(
                                List.of(MemberPaperKind.values()), each -> words.say("MemberPaperKind." + each)))
                .must();
        var title = FieldDefinition.of("MemberPaper.title", new FieldKind.Line(LINE))
                .must();
        var expires =
                FieldDefinition.of("MemberPaper.expiresOn", new FieldKind.Day()).hint("expires.hint");
        var form = new FormModel(List.of(kind, title, expires), words);
        if (!missing.isEmpty()) {
            form.load(
                    Map.of(
                            kind.key(),
                            missing.getFirst(),
                            title.key(),
                            words.say("MemberPaperKind." + missing.getFirst())),
                    Set.of());
        }
        open(
                shell,
                "paper",
                words.say(copy.isEmpty() ? "paper.title" : "paper.title.copy", named(member)),
                form,
                () -> paper(
                        new MemberActs.Paper(
                                member.getNumber(),
                                form.value(kind).orElse(null),
                                form.value(title).orElse(""),
                                form.value(expires).orElse(null),
                                copy.map(each -> "copy").orElse(null),
                                copy.map(Copy::mediaType).orElse(null),
                                copy.map(each -> Hash.hex(Hash.sha256(each.content())))
                                        .orElse(null)),
                        copy),
                done);
    }

    private static Submission paper(MemberActs.Paper input, Optional<Copy> copy) {
        var submission = Submission.of(MemberActs.PAPER, input);
        return copy.map(each -> submission.carrying(List.of(each.content()))).orElse(submission);
    }

    /** The 官's approval. */
    void approve(Shell shell, ContractMember member, Consumer<String> done) {
        open(
                shell,
                "approve",
                words.say("approve.title", named(member)),
                new FormModel(List.of(), words),
                () -> Submission.of(MemberActs.APPROVE, new MemberActs.Approve(member.getNumber())),
                done);
    }

    /** Somebody works under the contract no more. */
    void end(Shell shell, ContractMember member, Consumer<String> done) {
        var last = FieldDefinition.of("ContractMember.lastDay", new FieldKind.Day())
                .must();
        var reason = FieldDefinition.of("ContractMember.endReason", new FieldKind.Lines(TEXT, 2))
                .must();
        var form = new FormModel(List.of(last, reason), words);
        form.load(Map.of(last.key(), seat.today()), Set.of());
        open(
                shell,
                "end",
                words.say("end.title", named(member)),
                form,
                () -> Submission.of(
                        MemberActs.END,
                        new MemberActs.End(
                                member.getNumber(),
                                form.value(last).orElse(null),
                                form.value(reason).orElse(""))),
                done);
    }

    private static String named(ContractMember member) {
        return member.getNumber() + "　" + member.getName();
    }

    private void open(
            Shell shell,
            String step,
            String title,
            FormModel form,
            Supplier<Submission> submission,
            Consumer<String> done) {
        // The 名簿 serves the contract, no row of 別表2: its acts are no piece of work.
        var desk = ActDesk.of(seat.ledger(), seat.session());
        var model = new ActModel(desk, Work.of(shell.getDisplay()), form, words, submission);
        ActDialog.open(
                shell,
                title,
                words.say(step),
                step.equals("end"),
                model,
                receipt -> done.accept(
                        receipt.number() == 0
                                ? words.say("waits", receipt.request().orElse(""))
                                : words.say(step + ".done")));
    }
}
