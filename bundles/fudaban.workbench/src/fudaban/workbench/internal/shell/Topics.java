// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;

/**
 * The places of work that plug-ins contribute: parts tagged {@code fudaban.topic}, whose persisted state says under {@code fudaban.topic} which topic
 * they belong to and under {@code fudaban.icon} how they look in the rail.
 */
public final class Topics {
    /** The tag, and the key of the topic's name. */
    public static final String TOPIC = "fudaban.topic";

    static final String ICON = "fudaban.icon";
    /** On a part that is no place of its own: the place it is reached from. */
    static final String UNDER = "fudaban.under";
    /** The first place and the last group have no heading. */
    static final String HOME = "home";

    static final String DESK = "desk";

    /** The order of the rail. A topic that is not named comes before the desk's own places. */
    private static final List<String> ORDER = List.of(
            HOME,
            "issuance",
            "personnel",
            "support",
            "monitoring",
            "registers",
            "configuration",
            "supplies",
            "egov",
            "manuals",
            "reporting");

    private Topics() {}

    /** All contributed places, in the order of the rail. */
    public static List<MPart> all(MApplication application, EModelService model) {
        var parts = new ArrayList<>(model.findElements(application, null, MPart.class, List.of(TOPIC)));
        parts.sort(Comparator.comparingInt(Topics::rank));
        return parts;
    }

    /** The place of the rail that is marked while a part is in front; empty where it changes nothing (a detail beside a page). */
    static String place(MPart part) {
        return part.getTags().contains(TOPIC)
                ? part.getElementId()
                : part.getPersistedState().getOrDefault(UNDER, "");
    }

    /** The topic a place belongs to. */
    public static String topic(MPart part) {
        return part.getPersistedState().getOrDefault(TOPIC, "");
    }

    /** The icon of a place. */
    public static String icon(MPart part) {
        return part.getPersistedState().getOrDefault(ICON, "layout-list");
    }

    private static int rank(MPart part) {
        String topic = topic(part);
        int at = ORDER.indexOf(topic);
        return at >= 0 ? at : topic.equals(DESK) ? ORDER.size() + 1 : ORDER.size();
    }
}
