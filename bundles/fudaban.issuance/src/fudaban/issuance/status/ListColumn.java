// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.status;

import fudaban.ledger.query.Row;
import fudaban.model.ModelPackage.Literals;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.emf.ecore.EAttribute;

/** A column of the list of cards. */
public enum ListColumn {
    /** 管理番号. */
    NUMBER(Literals.CREDENTIAL__NUMBER, 14),
    /** 券種. */
    KIND(Literals.CREDENTIAL__KIND, 20),
    /** 状態. */
    STATE(Literals.CREDENTIAL__STATE, 10),
    /** 所持者. */
    HOLDER(Literals.CREDENTIAL__HOLDER_NAME, 22),
    /** フリガナ. */
    KANA(Literals.CREDENTIAL__HOLDER_KANA, 26),
    /** 所属. */
    UNIT(Literals.CREDENTIAL__UNIT_NAME, 34),
    /** 発行日. */
    ISSUED(Literals.CREDENTIAL__ISSUED_ON, 12),
    /** 有効期限. */
    EXPIRES(Literals.CREDENTIAL__EXPIRES_ON, 12);

    private final EAttribute feature;
    private final double width;

    ListColumn(EAttribute feature, double width) {
        this.feature = feature;
        this.width = width;
    }

    /** What it shows. */
    public EAttribute feature() {
        return feature;
    }

    /** Its width in half-width characters. */
    double width() {
        return width;
    }

    boolean isDay() {
        return this == ISSUED || this == EXPIRES;
    }

    /** The heading. */
    public String heading(Locale locale) {
        return Status.say(locale, "column." + name());
    }

    /** The value of a card: a text or a day; empty text where there is none. */
    Object value(Row card, Locale locale) {
        Object value = card.get(feature);
        return value instanceof LocalDate ? value : value == null ? card.text(feature) : Status.word(locale, value);
    }
}
