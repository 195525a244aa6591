// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.ui.people;

import static fudaban.registers.model.RegistersPackage.Literals.CONTRACT_MEMBER;
import static fudaban.registers.model.RegistersPackage.Literals.CONTRACT_MEMBER__STATE;

import fudaban.document.text.FontStack;
import fudaban.ledger.Ledger;
import fudaban.ledger.Session;
import fudaban.ledger.spi.DaySource;
import fudaban.registers.people.SubstituteDay;
import fudaban.ui.Delay;
import fudaban.ui.Work;
import fudaban.ui.access.Keyboard;
import fudaban.ui.page.PageHead;
import fudaban.ui.piece.Banner;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.print.PaperDialog;
import fudaban.ui.print.PaperModel;
import fudaban.ui.print.PrintDesk;
import fudaban.ui.search.ChoiceBar;
import fudaban.ui.search.SearchField;
import fudaban.ui.shell.Guide;
import fudaban.ui.shell.Seat;
import fudaban.ui.shell.Subject;
import fudaban.ui.table.RecordTable;
import fudaban.ui.table.TableTools;
import fudaban.ui.table.Tone;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** 業務従事者の名簿: who works under the contract, and the paper for whoever stands in for a day. */
public final class MembersPart {
    private static final int SEARCH = 224;
    /** First days are proposed so far ahead, where the contract asks for less. */
    private static final int LEAD_DAYS = 14;

    private final Words words = Words.of(MembersPart.class);
    private Seat seat;
    private Work work;
    private List<DaySource> sources;
    private MembersModel model;
    private Guide guide;
    private PrintDesk printing;
    private PageHead head;
    private Banner banner;
    private ChoiceBar states;
    private RecordTable table;

    /** Made by the workbench. */
    @Inject
    public MembersPart() {}

    @PostConstruct
    void create(
            Composite parent,
            Ledger ledger,
            Session session,
            Work does,
            PrintDesk desk,
            Guide leads,
            @Service List<DaySource> days) {
        build(parent, new Seat(ledger, session, words.locale()), does, desk, leads, days);
    }

    void build(Composite parent, Seat sits, Work does, PrintDesk desk, Guide leads, List<DaySource> days) {
        seat = sits;
        work = does;
        sources = days;
        guide = leads;
        printing = desk;
        model = new MembersModel(seat, work, Delay.on(parent.getDisplay(), Delay.TYPING_MILLIS));
        var page = Css.style(new Composite(parent, SWT.NONE), "Surface");
        Lay.grid(page, 1, Space.M, Space.M, Space.L);
        head = Lay.wide(new PageHead(page, words.say("title")));
        Composite verbs = Lay.grid(head.tools(), 2, Space.S);
        Buttons.id(Buttons.primary(verbs, words.say("propose.open"), this::propose), "members.propose");
        Buttons.id(Buttons.plain(verbs, words.say("substitute"), this::substitute), "members.substitute");
        banner = Lay.wide(new Banner(page));
        Lay.present(banner, false);
        Lay.wide(Labels.of(page, "Muted", words.say("note")));
        var narrowing = Lay.wide(Lay.box(page, 2, Space.M));
        var search = model.search();
        var field = Lay.fixed(new SearchField(narrowing, words.say("search.hint"), search::type), SEARCH);
        states = Lay.wide(new ChoiceBar(narrowing, words.say("ContractMember.state"), model::state));
        table = Lay.all(new RecordTable(
                page, MemberColumns.of(words), words, model.table(), RecordTable.Asks.of(search, field)));
        TableTools.create(
                head.tools(),
                table,
                model.table(),
                printing,
                words.say("table.name"),
                seat.ledger().clock());
        table.onResting(each -> guide.show(new Subject(CONTRACT_MEMBER, each.id())));
        table.onOpen(row -> guide.show(new Subject(CONTRACT_MEMBER, row.id())));
        table.follows(field);
        model.onChange(this::refresh);
        model.refresh();
    }

    private void refresh() {
        if (head.isDisposed()) {
            return;
        }
        states.show(model.states());
        states.mark(model.search().filtered(CONTRACT_MEMBER__STATE).orElse(null));
        if (!model.problem().isEmpty()) {
            say(Tone.BAD, model.problem());
        }
        head.layout(true, true);
    }

    private void propose() {
        new MemberSteps(seat)
                .propose(head.getShell(), model.active(), seat.today().plusDays(LEAD_DAYS), guide::done);
    }

    /** 代替者の一日 of today: seen, printed, kept as PDF. */
    private void substitute() {
        var paper = new PaperModel(work, words.locale());
        PaperDialog.open(head.getShell(), paper, printing, words.say("substitute"), words.say("substitute") + ".pdf");
        paper.make(() -> new SubstituteDay(seat.ledger(), seat.session(), FontStack.shipped(), sources, words.locale())
                .paper(seat.today()));
    }

    private void say(Tone tone, String sentence) {
        banner.say(tone, sentence, "");
        Lay.present(banner, true);
        banner.requestLayout();
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(Guide.CHANGED) Object event) {
        if (table != null && !table.isDisposed() && table.isVisible()) {
            if (event instanceof String sentence && !sentence.isEmpty()) {
                say(Tone.GOOD, sentence);
            }
            model.refresh();
        }
    }

    @Focus
    void focus() {
        Keyboard.to(table);
    }
}
