// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.intake;

import fudaban.issuance.Say;
import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.internal.Pages;
import fudaban.issuance.profile.CardColumns;
import fudaban.issuance.profile.CardField;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.Credential;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage.Literals;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * 引継ぎ受入 of existing cards, repeatable as a difference: what is new is entered, what is the same is left, contradictions are reported and
 * change nothing.
 */
public final class TakeOver {
    private static final int CHUNK = 300;

    private final Ledger ledger;

    /** Takes into this ledger. */
    public TakeOver(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * What became of a list.
     *
     * @param entered cards entered now
     * @param same cards the register holds as the list says
     * @param contradictions cards it holds otherwise, and cards that cannot both be in use
     */
    public record Result(int entered, int same, List<Fault> contradictions) {}

    /**
     * Takes a list.
     *
     * @param charset of a CSV file; empty: recognised
     * @throws IntakeException when the list is broken; nothing was changed
     */
    public Result take(
            Session person,
            Path file,
            Optional<Charset> charset,
            String workItem,
            BiConsumer<Integer, Integer> progress)
            throws Refusal, IOException {
        Session session = person.working();
        var list = CardList.read(
                TableFile.read(file, charset), ledger.profile(CardColumns.class, LocalDate.now(ledger.clock())));
        Map<String, Row> known = new HashMap<>();
        Map<String, String> inUse = new HashMap<>();
        Pages.each(ledger, session, Query.of(Credential.class), row -> {
            known.put(row.text(Literals.CREDENTIAL__NUMBER), row);
            if (row.get(Literals.CREDENTIAL__STATE) == CredentialState.ACTIVE) {
                inUse.put(row.text(Literals.CREDENTIAL__ACTIVE_KEY), row.text(Literals.CREDENTIAL__NUMBER));
            }
        });
        Map<String, String> holders = new HashMap<>();
        Pages.each(
                ledger,
                session,
                Query.of(fudaban.model.Person.class),
                row -> holders.put(row.text(Literals.PERSON__STAFF_NUMBER), row.id()));
        List<IssuanceActs.Card> fresh = new ArrayList<>();
        List<Fault> contradictions = new ArrayList<>();
        int same = 0;
        for (IssuanceActs.Card card : list.cards()) {
            Row register = known.get(card.values().get(CardField.NUMBER));
            if (register != null) {
                List<Fault> differing = CardList.differences(list, card, register);
                contradictions.addAll(differing);
                same += differing.isEmpty() ? 1 : 0;
            } else {
                claim(list, card, holders, inUse, contradictions).ifPresent(fresh::add);
            }
        }
        for (int from = 0; from < fresh.size(); from += CHUNK) {
            List<IssuanceActs.Card> chunk = List.copyOf(fresh.subList(from, Math.min(from + CHUNK, fresh.size())));
            ledger.submit(
                    session,
                    Submission.of(IssuanceActs.TAKE_OVER, new IssuanceActs.TakeOver(list.file(), list.hash(), chunk))
                            .within(workItem));
            progress.accept(from + chunk.size(), fresh.size());
        }
        return new Result(fresh.size(), same, contradictions);
    }

    /** The card, unless another one of the same person and kind is in use, here or earlier in the list. */
    private static Optional<IssuanceActs.Card> claim(
            CardList list,
            IssuanceActs.Card card,
            Map<String, String> holders,
            Map<String, String> inUse,
            List<Fault> contradictions) {
        String staff = card.values().get(CardField.STAFF_NUMBER);
        if (staff == null
                || !CredentialState.ACTIVE.getName().equals(card.values().get(CardField.STATE))) {
            return Optional.of(card);
        }
        String key = Objects.requireNonNullElse(holders.get(staff), "staff " + staff) + ":"
                + card.values().get(CardField.KIND);
        String other = inUse.putIfAbsent(key, card.values().get(CardField.NUMBER));
        if (other == null) {
            return Optional.of(card);
        }
        contradictions.add(
                list.fault(card, "", Say.of("take-over.in-use", card.values().get(CardField.NUMBER), other)));
        return Optional.empty();
    }
}
