// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.release;

import fudaban.egov.gima.diff.UserChange;
import fudaban.egov.gima.profile.GimaProfile;
import fudaban.egov.gima.target.Values;
import fudaban.exchange.xml.ExportItem;
import java.util.HashMap;
import java.util.Map;

/** A line as the mapping reads it: the values of the user, {@code userId}, and {@code operation} (処理区分). */
public final class LineItem {
    private LineItem() {}

    /**
     * The item of a change. A deletion carries the values the service holds, so that it can be told whom it is about.
     *
     * @param id what findings name it by
     * @param label the name as lists show it
     */
    public static ExportItem of(GimaProfile profile, String id, String label, UserChange change) {
        Map<String, String> values =
                new HashMap<>(Values.of(change.after() != null ? change.after() : change.before()));
        values.put("userId", change.userId());
        values.put("operation", profile.operations().get(change.kind()));
        return new ExportItem(id, label, values);
    }
}
