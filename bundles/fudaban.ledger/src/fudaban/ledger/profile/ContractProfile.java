// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.profile;

import fudaban.model.Classification;
import fudaban.model.Contract;
import fudaban.model.ModelFactory;
import java.time.LocalDate;
import java.util.List;

/**
 * What a contract fixes, as the pack writes it; becomes a {@link Contract} record when it is accepted.
 *
 * @param title 件名
 * @param contractNumber 契約番号
 * @param edition 1 for the contract, then one for each 変更契約
 * @param validFrom first day of 役務期間
 * @param validTo its last day
 * @param handoverFrom first day of 引継ぎ期間, or null
 * @param place 役務実施場所
 * @param staff 役務従事者の人数
 * @param hours 役務時間 without its breaks
 * @param designatedDays 官側の指定する日
 * @param rows 別表2
 * @param deliverables 表1
 * @param protectedKinds 表2
 * @param lentPapers 表3
 */
public record ContractProfile(
        String title,
        String contractNumber,
        int edition,
        LocalDate validFrom,
        LocalDate validTo,
        LocalDate handoverFrom,
        String place,
        int staff,
        List<Hours> hours,
        List<Day> designatedDays,
        List<Row> rows,
        List<Paper> deliverables,
        List<Protected> protectedKinds,
        List<Lent> lentPapers) {
    /** The act that accepts a contract or 変更契約. */
    public static final String ACCEPT = "contract.accept";

    /** The act's input: what the contract fixes. */
    public record Accept(ContractProfile contract) {}

    /** Times as HH:mm. */
    public record Hours(String begin, String end) {}

    /** A day without service and why. */
    public record Day(LocalDate day, String reason) {}

    /** A row of 別表2. */
    public record Row(String number, String item, String content, String frequency, String rule, String evidence) {}

    /** A row of 表1. */
    public record Paper(String number, String name, String quantity, String dueText, String dueRule, String remark) {}

    /** A row of 表2. */
    public record Protected(String number, String kind, String detail, Classification classification) {}

    /** A row of 表3. */
    public record Lent(String number, String name, String quantity) {}

    /** Writes everything but edition and state into a record. */
    public void fill(Contract contract) {
        ModelFactory make = ModelFactory.eINSTANCE;
        contract.setTitle(title);
        contract.setContractNumber(contractNumber);
        contract.setValidFrom(validFrom);
        contract.setValidTo(validTo);
        contract.setHandoverFrom(handoverFrom);
        contract.setPlace(place);
        contract.setStaff(staff);
        for (Hours each : hours) {
            var interval = make.createInterval();
            interval.setBegin(each.begin());
            interval.setEnd(each.end());
            contract.getHours().add(interval);
        }
        for (Day each : designatedDays) {
            var day = make.createDesignatedDay();
            day.setDay(each.day());
            day.setReason(each.reason());
            contract.getDesignatedDays().add(day);
        }
        for (Row each : rows) {
            var row = make.createWorkRow();
            row.setNumber(each.number());
            row.setItem(each.item());
            row.setContent(each.content());
            row.setFrequency(each.frequency());
            row.setRule(each.rule());
            row.setEvidence(each.evidence());
            contract.getRows().add(row);
        }
        for (Paper each : deliverables) {
            var paper = make.createDeliverable();
            paper.setNumber(each.number());
            paper.setName(each.name());
            paper.setQuantity(each.quantity());
            paper.setDueText(each.dueText());
            paper.setDueRule(each.dueRule());
            paper.setRemark(each.remark());
            contract.getDeliverables().add(paper);
        }
        for (Protected each : protectedKinds) {
            var kind = make.createProtectedKind();
            kind.setNumber(each.number());
            kind.setKind(each.kind());
            kind.setDetail(each.detail());
            kind.setClassification(each.classification());
            contract.getProtectedKinds().add(kind);
        }
        for (Lent each : lentPapers) {
            var lent = make.createLentPaper();
            lent.setNumber(each.number());
            lent.setName(each.name());
            lent.setQuantity(each.quantity());
            contract.getLentPapers().add(lent);
        }
    }
}
