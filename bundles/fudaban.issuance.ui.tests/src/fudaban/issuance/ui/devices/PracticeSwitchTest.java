// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.devices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fudaban.hardware.virtual.hands.PracticeBench;
import fudaban.hardware.virtual.hands.PracticeOperator;
import java.lang.reflect.Proxy;
import java.util.List;
import org.eclipse.e4.ui.model.application.ui.basic.MBasicFactory;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.junit.jupiter.api.Test;

class PracticeSwitchTest {
    private final MPart part = MBasicFactory.INSTANCE.createPart();
    private final EModelService model = (EModelService) Proxy.newProxyInstance(
            EModelService.class.getClassLoader(),
            new Class<?>[] {EModelService.class},
            (proxy, method, arguments) -> PracticeSwitch.PART.equals(arguments[1]) ? List.of(part) : List.of());

    private boolean shown(PracticeOperator hands) {
        new PracticeSwitch().decide(null, model, hands);
        // The rail lists what has the tag.
        assertEquals(part.isToBeRendered(), part.getTags().contains("fudaban.topic"));
        return part.isToBeRendered();
    }

    @Test
    void thePanelIsThereOnlyWithPracticeDevices() {
        part.getTags().add("fudaban.topic");
        try (var bench = PracticeBench.make()) {
            assertEquals(false, shown(null));
            assertEquals(true, shown(bench.operator()));
            System.setProperty(PracticeSwitch.SETTING, "false");
            assertEquals(false, shown(bench.operator()));
        } finally {
            System.clearProperty(PracticeSwitch.SETTING);
        }
        try (var bench = PracticeBench.make()) {
            assertEquals(true, shown(bench.operator()));
        }
    }
}
