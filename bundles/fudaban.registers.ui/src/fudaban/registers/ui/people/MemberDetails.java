// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.ui.people;

import fudaban.ledger.Refusal;
import fudaban.registers.model.ContractMember;
import fudaban.registers.model.MemberPaper;
import fudaban.registers.model.MemberPaperKind;
import fudaban.registers.model.MemberState;
import fudaban.registers.model.RegistersPackage.Literals;
import fudaban.registers.people.MemberProfile;
import fudaban.registers.people.MemberReader;
import fudaban.ui.Work;
import fudaban.ui.dialog.Ask;
import fudaban.ui.dialog.Question;
import fudaban.ui.shell.Detail;
import fudaban.ui.shell.DetailSource;
import fudaban.ui.shell.Operation;
import fudaban.ui.shell.Seat;
import fudaban.ui.table.Tone;
import fudaban.ui.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.component.annotations.Component;

/** A member in the detail area: the papers there are and those that are missing, and what is next. */
@Component
public final class MemberDetails implements DetailSource {
    /** A copy of a paper is some scanned pages. */
    private static final long LARGEST = 20L << 20;

    @Override
    public EClass type() {
        return Literals.CONTRACT_MEMBER;
    }

    @Override
    public Words words(Locale locale) {
        return Words.of(MemberDetails.class, locale);
    }

    @Override
    public Detail read(Seat seat, String id) throws Refusal {
        var words = words(seat.locale());
        seat.ledger().open(seat.session(), ContractMember.class, id);
        List<MemberReader.Entry> all = new MemberReader(seat.ledger(), seat.session()).all();
        MemberReader.Entry entry = all.stream()
                .filter(each -> each.member().getId().equals(id))
                .findFirst()
                .orElseThrow();
        ContractMember member = entry.member();
        MemberProfile profile = seat.ledger().profile(MemberProfile.class, seat.today());
        boolean counts = member.getState() != MemberState.ENDED;
        List<MemberPaperKind> missing = counts ? entry.missing(profile, seat.today()) : List.of();
        return new Detail(
                words.say("MemberPost." + member.getPost()),
                member.getName(),
                words.say("MemberState." + member.getState()),
                MemberColumns.tone(member.getState()),
                Optional.empty(),
                counts ? notes(entry, missing, profile, seat, words) : List.of(),
                facts(entry, all, words),
                List.of(),
                counts ? operations(seat, member, missing, words) : List.of());
    }

    private static List<Detail.Note> notes(
            MemberReader.Entry entry, List<MemberPaperKind> missing, MemberProfile profile, Seat seat, Words words) {
        List<Detail.Note> notes = new ArrayList<>();
        if (!missing.isEmpty()) {
            String kinds = missing.stream()
                    .map(kind -> words.say("MemberPaperKind." + kind))
                    .collect(Collectors.joining(words.say("and")));
            notes.add(new Detail.Note(Tone.BAD, words.say("detail.missing", kinds)));
        }
        for (MemberPaper paper : entry.expiring(seat.today().plusDays(profile.soon()))) {
            boolean over = paper.getExpiresOn().isBefore(seat.today());
            notes.add(new Detail.Note(
                    over ? Tone.BAD : Tone.CAUTION,
                    words.say(
                            over ? "detail.expired" : "detail.expires",
                            paper.getTitle(),
                            words.day(paper.getExpiresOn()))));
        }
        return notes;
    }

    private static List<Detail.Fact> facts(MemberReader.Entry entry, List<MemberReader.Entry> all, Words words) {
        ContractMember member = entry.member();
        List<Detail.Fact> facts = new ArrayList<>();
        fact(facts, words, "number", member.getNumber());
        fact(facts, words, "firstDay", day(member.getFirstDay(), words));
        fact(facts, words, "lastDay", day(member.getLastDay(), words));
        all.stream()
                .map(MemberReader.Entry::member)
                .filter(each -> each.getId().equals(member.getReplaces()))
                .forEach(each -> fact(facts, words, "replaces", each.getNumber() + "　" + each.getName()));
        fact(facts, words, "phone", member.getPhone());
        fact(facts, words, "proposedOn", day(member.getProposedOn(), words));
        fact(facts, words, "reason", member.getReason());
        fact(facts, words, "approvedOn", day(member.getApprovedOn(), words));
        fact(facts, words, "endReason", member.getEndReason());
        for (MemberPaper paper : entry.papers()) {
            String until = paper.getExpiresOn() == null
                    ? paper.getTitle()
                    : words.say("detail.until", paper.getTitle(), words.day(paper.getExpiresOn()));
            facts.add(new Detail.Fact(words.say("MemberPaperKind." + paper.getKind()), until));
        }
        return facts;
    }

    private static void fact(List<Detail.Fact> facts, Words words, String feature, String value) {
        if (value != null && !value.isEmpty()) {
            facts.add(new Detail.Fact(words.say("ContractMember." + feature), value));
        }
    }

    private static String day(LocalDate day, Words words) {
        return day == null ? "" : words.day(day);
    }

    private static List<Operation> operations(
            Seat seat, ContractMember member, List<MemberPaperKind> missing, Words words) {
        var steps = new MemberSteps(seat);
        List<Operation> operations = new ArrayList<>();
        if (member.getState() == MemberState.PROPOSED && missing.isEmpty()) {
            operations.add(
                    new Step(words.say("approve.open"), false, (shell, done) -> steps.approve(shell, member, done)));
        }
        operations.add(new Step(
                words.say("paper.open"),
                false,
                (shell, done) -> steps.paper(shell, member, missing, Optional.empty(), done)));
        operations.add(new Step(
                words.say("paper.copy"), false, (shell, done) -> copied(shell, member, missing, steps, words, done)));
        operations.add(new Step(words.say("end.open"), true, (shell, done) -> steps.end(shell, member, done)));
        return operations;
    }

    /** Chooses the file of a copy and reads it in the background. */
    private static void copied(
            Shell shell,
            ContractMember member,
            List<MemberPaperKind> missing,
            MemberSteps steps,
            Words words,
            Consumer<String> done) {
        var dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(words.say("paper.file"));
        dialog.setFilterExtensions(new String[] {"*.pdf;*.jpg;*.jpeg;*.png", "*.*"});
        String chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        Work work = Work.of(shell.getDisplay());
        work.background().execute(() -> {
            try {
                var copy = copy(Path.of(chosen));
                work.ui().execute(() -> steps.paper(shell, member, missing, Optional.of(copy), done));
            } catch (IOException unreadable) {
                String why = words.say("paper.unreadable", chosen);
                work.ui()
                        .execute(() -> Ask.open(
                                shell,
                                Question.of(Tone.BAD, words.say("paper.file"), why, words.say("close")),
                                answer -> {}));
            }
        });
    }

    private static MemberSteps.Copy copy(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException("larger than " + LARGEST);
        }
        return new MemberSteps.Copy(
                Optional.ofNullable(Files.probeContentType(file)).orElse("application/octet-stream"),
                Files.readAllBytes(file));
    }

    private interface Begin {
        void in(Shell shell, Consumer<String> done);
    }

    private record Step(String label, boolean grave, Begin begin) implements Operation {
        @Override
        public void start(Shell shell, Consumer<String> done) {
            begin.in(shell, done);
        }
    }
}
