// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.defects;

import fudaban.issuance.Issuance;
import fudaban.issuance.defects.model.CaseState;
import fudaban.issuance.defects.model.DefectCase;
import fudaban.issuance.defects.model.DefectsPackage;
import fudaban.issuance.delivery.Coordinators;
import fudaban.issuance.internal.Pages;
import fudaban.issuance.model.Application;
import fudaban.issuance.model.ApplicationState;
import fudaban.issuance.model.Defect;
import fudaban.issuance.model.IssuancePackage.Literals;
import fudaban.issuance.profile.DefectLetters;
import fudaban.ledger.Ledger;
import fudaban.ledger.Ledger.AccessKind;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.journal.Hash;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.mail.Enclosure;
import fudaban.mail.Letter;
import fudaban.mail.Outbox;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Gathers what is wrong by unit, writes the letters, and puts them into the outbox. */
public final class Notices {
    /** Kind of these letters in the outbox. */
    public static final String KIND = "issuance.defects";

    private final Ledger ledger;

    /** Of a ledger. */
    public Notices(Ledger ledger) {
        this.ledger = ledger;
    }

    private LocalDate today() {
        return LocalDate.now(ledger.clock());
    }

    /** Units that have not been told of defects of their applications, by name. */
    public List<UnitDefects> untold(Session session) throws Refusal {
        return units(session, false, one -> !one.told());
    }

    /** Units that were told so long ago that a reminder is due, by name. */
    public List<UnitDefects> overdue(Session session) throws Refusal {
        LocalDate latest =
                today().minusDays(ledger.profile(DefectLetters.class, today()).remindDays());
        return units(session, true, one -> one.told() && !one.lastOn().isAfter(latest));
    }

    private List<UnitDefects> units(Session session, boolean reminder, java.util.function.Predicate<Waiting> wanted)
            throws Refusal {
        Map<String, List<Waiting>> units = new TreeMap<>();
        for (Waiting one : waiting(session)) {
            if (wanted.test(one)) {
                units.computeIfAbsent(one.unit(), unit -> new ArrayList<>()).add(one);
            }
        }
        List<UnitDefects> all = new ArrayList<>();
        units.forEach((unit, list) -> {
            for (int from = 0; from < list.size(); from += DefectActs.MOST) {
                all.add(new UnitDefects(
                        unit, reminder, list.subList(from, Math.min(from + DefectActs.MOST, list.size()))));
            }
        });
        return all;
    }

    /** All applications with defects. */
    private List<Waiting> waiting(Session session) throws Refusal {
        Map<String, Row> cases = new HashMap<>();
        Pages.each(
                ledger,
                session,
                Query.of(DefectCase.class).where(DefectsPackage.Literals.DEFECT_CASE__STATE, CaseState.WAITING),
                row -> cases.put(row.text(DefectsPackage.Literals.DEFECT_CASE__APPLICATION), row));
        List<Waiting> all = new ArrayList<>();
        var defective = Query.of(Application.class).where(Literals.APPLICATION__STATE, ApplicationState.DEFECTIVE);
        for (Row row : Pages.all(ledger, session, defective)) {
            if (row.masked().contains(Literals.APPLICATION__STAFF_NUMBER)) {
                throw Issuance.refusal("check.sight");
            }
            Application application = ledger.open(session, Application.class, row.id());
            Row told = cases.get(row.id());
            LocalDate noticed =
                    told == null ? null : (LocalDate) told.get(DefectsPackage.Literals.DEFECT_CASE__NOTICED_ON);
            LocalDate reminded =
                    told == null ? null : (LocalDate) told.get(DefectsPackage.Literals.DEFECT_CASE__REMINDED_ON);
            all.add(new Waiting(
                    application.getId(),
                    application.getNumber(),
                    NoticeList.say("ApplicationKind." + application.getKind().getName()),
                    or(application.getStaffNumber()),
                    or(application.getDisplayName()),
                    or(application.getUnitName()),
                    application.getDefects().stream()
                            .filter(Defect::isStops)
                            .map(defect -> or(defect.getSentence()))
                            .toList(),
                    noticed,
                    reminded == null ? noticed : reminded));
        }
        return all;
    }

    private static String or(String text) {
        return text == null ? "" : text;
    }

    /** The letter to a unit as the profile writes it, to whom gathers its papers where that is known. */
    public Notice draft(Session session, UnitDefects unit) throws Refusal {
        var text = new NoticeText(ledger.profile(DefectLetters.class, today()), today());
        return new Notice(
                unit,
                List.of(Coordinators.recipient(ledger, session, unit.unit(), unit.unit())),
                text.subject(unit),
                text.text(unit));
    }

    /** The list that goes with a letter. */
    public Enclosure list(Session session, UnitDefects unit) throws IOException {
        return new Enclosure(
                NoticeList.say("defects.list") + "_" + today().toString().replace("-", "") + ".xlsx",
                Enclosure.XLSX,
                NoticeList.xlsx(unit, session.name(), OffsetDateTime.now(ledger.clock())));
    }

    /**
     * Puts the letter into the outbox and records for each application that its unit was told. A letter that was put there before, when the
     * program ended in between, is not put there twice.
     *
     * @param workItem id of the work item, or null
     */
    public void send(Session person, Notice notice, String workItem) throws Refusal, IOException {
        Session session = person.working();
        List<String> ids =
                notice.about().applications().stream().map(Waiting::application).toList();
        String key = key(notice);
        ledger.recordAccess(session, AccessKind.EXPORTED, NoticeList.say("defects.list"), ids);
        String unit = notice.about().unit();
        new Outbox(ledger)
                .once(
                        session,
                        Letter.of(
                                        key,
                                        KIND,
                                        unit.isEmpty() ? NoticeList.say("defects.no-unit") : unit,
                                        notice.recipients(),
                                        notice.subject(),
                                        notice.text())
                                .with(List.of(list(session, notice.about()))),
                        workItem);
        ledger.submit(
                session,
                Submission.of(
                                DefectActs.NOTICE,
                                new DefectActs.Notice(
                                        key,
                                        notice.about().unit(),
                                        notice.about().reminder(),
                                        ids))
                        .within(workItem));
    }

    /** The same applications after the same earlier letter make the same letter. */
    private static String key(Notice notice) {
        String what = notice.about().applications().stream()
                .map(one -> one.application() + "/" + one.lastOn() + "/"
                        + one.sentences().size())
                .sorted()
                .collect(Collectors.joining("\n"));
        return "defects:"
                + Hash.hex(Hash.sha256(what.getBytes(StandardCharsets.UTF_8)))
                        .substring(0, 32)
                        .toLowerCase(Locale.ROOT);
    }
}
