// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.release;

import fudaban.egov.gima.diff.UserChange;
import fudaban.egov.gima.model.GimaPackage.Literals;
import fudaban.egov.gima.profile.GimaProfile;
import fudaban.exchange.xml.ExportItem;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Reading;
import fudaban.ledger.query.Row;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The lines of a release as they are written, readable as often as wanted, a page in memory at a time. */
final class LineItems implements Iterable<ExportItem> {
    private final Ledger ledger;
    private final Session session;
    private final GimaProfile profile;
    private final Query<?> lines;
    private final boolean inverse;

    /** A refusal on the way through an iteration. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Refusal refusal;

        Stopped(Refusal refusal) {
            super(refusal);
            this.refusal = refusal;
        }

        Refusal refusal() {
            return refusal;
        }
    }

    LineItems(Ledger ledger, Session session, GimaProfile profile, Query<?> lines, boolean inverse) {
        this.ledger = ledger;
        this.session = session;
        this.profile = profile;
        this.lines = lines;
        this.inverse = inverse;
    }

    @Override
    public Iterator<ExportItem> iterator() {
        var reading = new Reading(ledger, session, lines);
        return new Iterator<>() {
            private Row next = read(reading);

            @Override
            public boolean hasNext() {
                return next != null;
            }

            @Override
            public ExportItem next() {
                if (next == null) {
                    throw new NoSuchElementException();
                }
                Row line = next;
                next = read(reading);
                return item(line);
            }
        };
    }

    private static Row read(Reading reading) {
        try {
            return reading.next();
        } catch (Refusal refusal) {
            throw new Stopped(refusal);
        }
    }

    private ExportItem item(Row line) {
        UserChange change = Releases.change(line);
        return LineItem.of(
                profile,
                change.userId(),
                line.text(Literals.RELEASE_LINE__DISPLAY_NAME),
                inverse ? turned(change) : change);
    }

    /** The inverse, after a look whether it leads back to where the change began. */
    private static UserChange turned(UserChange change) {
        UserChange inverse = change.inverse();
        String back = inverse.applyTo(change.applyTo(change.before()));
        if (!java.util.Objects.equals(back, change.before())) {
            throw new IllegalStateException("the inverse does not lead back");
        }
        return inverse;
    }
}
