// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.people;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.Record;
import fudaban.registers.model.ContractMember;
import fudaban.registers.model.MemberPaper;
import fudaban.registers.model.MemberPaperKind;
import fudaban.registers.model.RegistersFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds people of the contract, masked for the reader by the ledger. */
public final class MemberReader {
    private static final int MOST = 1000;

    private final Ledger ledger;
    private final Session reader;

    /** Reads as this account. */
    public MemberReader(Ledger ledger, Session reader) {
        this.ledger = ledger;
        this.reader = reader;
    }

    /** A member and the papers there are. */
    public record Entry(ContractMember member, List<MemberPaper> papers) {
        /** Kinds of papers the contract asks for and that are not there, or no longer count on a day. */
        public List<MemberPaperKind> missing(MemberProfile profile, LocalDate day) {
            return profile.papers().getOrDefault(member.getPost(), List.of()).stream()
                    .filter(kind -> papers.stream()
                            .noneMatch(paper -> paper.getKind() == kind
                                    && (paper.getExpiresOn() == null
                                            || !paper.getExpiresOn().isBefore(day))))
                    .toList();
        }

        /** Papers that expire until a day. */
        public List<MemberPaper> expiring(LocalDate until) {
            return papers.stream()
                    .filter(paper -> paper.getExpiresOn() != null
                            && !paper.getExpiresOn().isAfter(until))
                    .toList();
        }
    }

    /** Everybody, by number. */
    public List<Entry> all() throws Refusal {
        List<MemberPaper> papers = new ArrayList<>();
        for (Row row :
                ledger.list(reader, Query.of(MemberPaper.class).limit(MOST)).rows()) {
            papers.add(filled(row, RegistersFactory.eINSTANCE.createMemberPaper()));
        }
        List<Entry> all = new ArrayList<>();
        for (Row row :
                ledger.list(reader, Query.of(ContractMember.class).limit(MOST)).rows()) {
            ContractMember member = filled(row, RegistersFactory.eINSTANCE.createContractMember());
            all.add(new Entry(
                    member,
                    papers.stream()
                            .filter(paper -> member.getId().equals(paper.getMember()))
                            .sorted(Comparator.comparing(MemberPaper::getKind))
                            .toList()));
        }
        all.sort(Comparator.comparing(entry -> entry.member().getNumber()));
        return all;
    }

    private static <T extends Record> T filled(Row row, T record) {
        row.values().forEach(record::eSet);
        record.setId(row.id());
        row.masked().stream()
                .filter(feature -> feature.getEAttributeType().getInstanceClass() == String.class)
                .forEach(feature -> record.eSet(feature, Row.MASK));
        return record;
    }
}
