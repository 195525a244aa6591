// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.ui.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Accounts;
import fudaban.registers.handover.HandoverProfile;
import fudaban.registers.handover.HandoverProfile.Item;
import fudaban.registers.handover.HandoverProfile.Kind;
import fudaban.registers.handover.HandoverProfile.Party;
import fudaban.registers.model.RegisterRow;
import fudaban.registers.model.RegistersPackage.Literals;
import fudaban.registers.model.RowState;
import fudaban.registers.profile.Register;
import fudaban.registers.profile.RegisterProfile;
import fudaban.ui.page.EntryRow;
import fudaban.ui.testing.QuietDesk;
import fudaban.ui.testing.Screen;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.swt.widgets.Button;
import org.junit.jupiter.api.Test;

/** 引継ぎ on a screen: the rows of a direction, its parties, and the pack only where something is handed out. */
class HandoverPartTest {
    private static final HandoverProfile PROFILE = new HandoverProfile(
            "handover",
            null,
            null,
            "引継ぎ受け",
            "引渡し",
            Map.of(Kind.ITEM, "項目"),
            List.of(new Party("前の事業者", List.of(new Item(Kind.ITEM, "手順", "流れ")))),
            List.of(new Party("次の事業者", List.of(new Item(Kind.ITEM, "現物", "数量")))),
            List.of("官側"));
    private static final RegisterProfile REGISTERS = new RegisterProfile(
            List.of(new Register("handover", "引継ぎ記録簿", "3-6", "引-{seq:3}", 5, List.of(), null, null, true, List.of())),
            3,
            null,
            null,
            null);

    private static QuietDesk desk() {
        var none = (Accounts) Proxy.newProxyInstance(
                Accounts.class.getClassLoader(), new Class<?>[] {Accounts.class}, (self, method, any) -> List.of());
        return new QuietDesk()
                .holds(
                        RegisterRow.class,
                        QuietDesk.row(
                                "one",
                                Map.of(
                                        Literals.REGISTER_ROW__NUMBER,
                                        "引-001",
                                        Literals.REGISTER_ROW__REGISTER,
                                        "handover",
                                        Literals.REGISTER_ROW__DAY,
                                        LocalDate.of(2026, 4, 1),
                                        Literals.REGISTER_ROW__STATE,
                                        RowState.OPEN,
                                        Literals.REGISTER_ROW__CELLS,
                                        "direction=引継ぎ受け\nkind=項目\nparty=前の事業者\nsubject=手順")))
                .answers("profile", (self, method, given) -> given[0] == HandoverProfile.class ? PROFILE : REGISTERS)
                .answers("accounts", (self, method, given) -> none);
    }

    @Test
    void bothDirectionsStandOnTheScreen() {
        for (Locale locale : List.of(Locale.JAPAN, Locale.ENGLISH)) {
            var desk = desk();
            var model = new HandoverModel(desk.seat(locale), desk.work());
            model.refresh();
            assertEquals("", model.problem());
            assertEquals(1, model.open(true));
            assertTrue(model.begun(PROFILE.take().getFirst()));
            try (var screen = new Screen(locale)) {
                new HandoverPart()
                        .build(
                                screen.shell(),
                                desk.seat(locale),
                                desk.work(),
                                desk.printing(),
                                desk.guide(),
                                List.of());
                screen.open();
                screen.assertNamed();
                assertFalse(screen.find(Button.class, "handover.pack").isEnabled(), "nothing is handed out");
                assertTrue(screen.all()
                        .anyMatch(each -> each instanceof EntryRow row
                                && row.entry().title().endsWith("手順")));
            }
            model.show(false);
            assertEquals(0, model.open(false));
            assertFalse(model.begun(PROFILE.give().getFirst()));
            assertEquals(2, model.checks().size(), "accounts and work; no register the profile does not name");
        }
    }
}
