// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.reconcile;

import fudaban.issuance.reconcile.Found;
import fudaban.issuance.reconcile.ReconcileProfile.Column;
import fudaban.issuance.reconcile.Said;
import fudaban.issuance.reconcile.model.Mismatch;
import fudaban.issuance.reconcile.model.ReconcilePackage.Literals;
import fudaban.ledger.query.Row;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What the four sides say of the card chosen, side by side; what differs is marked, and explained below. */
final class SidesPanel extends Composite {
    private static final List<EAttribute> SIDES = List.of(
            Literals.CARD_ROW__OWN, Literals.CARD_ROW__CHIP, Literals.CARD_ROW__COMMON, Literals.CARD_ROW__GATE);

    private static final Set<Mismatch> STATES = Set.of(
            Mismatch.LETS_IN,
            Mismatch.KEEPS_OUT,
            Mismatch.STATE,
            Mismatch.WORD,
            Mismatch.UNKNOWN,
            Mismatch.REAPPEARED,
            Mismatch.TWICE);

    private final Words words;
    private final UnaryOperator<String> titles;
    private final Function<String, Optional<Column>> columns;
    private final Composite inner;

    /**
     * @param titles what a source is called, by its name
     * @param columns where it stands, by its name
     */
    SidesPanel(
            Composite parent, Words words, UnaryOperator<String> titles, Function<String, Optional<Column>> columns) {
        super(parent, SWT.NONE);
        this.words = words;
        this.titles = titles;
        this.columns = columns;
        Css.style(this, "Surface");
        Lay.grid(this, 1, Space.XS);
        inner = Lay.wide(Css.style(new Composite(this, SWT.NONE), "Surface"));
        Lay.grid(inner, SIDES.size() + 1, Space.L, 2, 0);
        show(Optional.empty());
    }

    void show(Optional<Row> chosen) {
        for (Control old : inner.getChildren()) {
            old.dispose();
        }
        chosen.ifPresentOrElse(this::card, () -> across("Muted", words.say("sides.none")));
        inner.layout(true, true);
        requestLayout();
    }

    private void card(Row row) {
        List<Found> found = Found.all(row.text(Literals.CARD_ROW__FINDINGS));
        if (found.isEmpty()) {
            across("Muted", words.say("sides.masked"));
            return;
        }
        cell("Strong", row.text(Literals.CARD_ROW__NUMBER));
        SIDES.forEach(side -> cell("Strong", words.say("side." + side.getName())));
        line(row, "row.state", said -> said.stateWords(words.locale()), having(found, STATES));
        line(row, "row.expires", said -> day(said.expires()), having(found, Set.of(Mismatch.EXPIRY)));
        line(row, "row.unit", Said::unit, having(found, Set.of(Mismatch.UNIT)));
        line(row, "row.staff", Said::staff, having(found, Set.of(Mismatch.HOLDER)));
        line(row, "row.chip", Said::chip, having(found, Set.of(Mismatch.CHIP)));
        for (Found each : found) {
            String title = titles.apply(each.source());
            String key = each.done() ? "explained.done" : "explained";
            across(
                    each.done() ? "GoodText" : "PlainText",
                    words.say(key, each.sentence(title, words.locale()), each.proposal(title, words.locale())));
        }
    }

    /** Sources with one of these differences. */
    private static Set<String> having(List<Found> found, Set<Mismatch> kinds) {
        return found.stream()
                .filter(each -> kinds.contains(each.kind()))
                .map(Found::source)
                .collect(Collectors.toSet());
    }

    private void line(Row row, String key, Function<Said, String> value, Set<String> differing) {
        cell("Caption", words.say(key));
        for (EAttribute side : SIDES) {
            List<Said> said = Said.all(row.text(side));
            boolean marked = said.stream()
                    .anyMatch(each -> differing.contains(
                            each.place().isEmpty()
                                    ? ""
                                    : each.place().substring(0, each.place().lastIndexOf(':'))));
            String text = said.stream().map(value).distinct().collect(Collectors.joining("、"));
            boolean absent = said.isEmpty() && key.equals("row.state") && missing(row, side);
            cell(marked ? "BadText" : "PlainText", absent ? words.say("side.absent") : text.isEmpty() ? "－" : text);
        }
    }

    /** Whether the side was asked and has nothing; a list that was not read says nothing at all. */
    private boolean missing(Row row, EAttribute side) {
        return side == Literals.CARD_ROW__OWN
                || Found.all(row.text(Literals.CARD_ROW__FINDINGS)).stream()
                        .filter(each -> each.kind() == Mismatch.MISSING)
                        .flatMap(each -> columns.apply(each.source()).stream())
                        .anyMatch(column -> column == (side == Literals.CARD_ROW__GATE ? Column.GATE : Column.COMMON)
                                && side != Literals.CARD_ROW__CHIP);
    }

    private String day(String iso) {
        return iso.isEmpty() ? "" : words.day(LocalDate.parse(iso));
    }

    private void cell(String style, String text) {
        var label = Labels.of(inner, style, text);
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, !style.equals("Caption"), false));
    }

    private void across(String style, String text) {
        Labels.wrapped(inner, style, text)
                .setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, SIDES.size() + 1, 1));
    }
}
