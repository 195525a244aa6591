// SPDX-License-Identifier: EPL-2.0
package fudaban.registers;

import fudaban.ledger.act.Act;
import fudaban.ledger.act.Participant;
import fudaban.ledger.spi.DaySource;
import fudaban.ledger.spi.HandlerList;
import fudaban.ledger.spi.ModelModule;
import fudaban.registers.internal.RegisterDay;
import fudaban.registers.internal.RegistersModule;
import fudaban.registers.internal.act.AllActs;
import java.util.List;

/** What the topic brings, for ledgers that are put together by hand. In the product each part is a service of its own. */
public final class RegistersTopic {
    private RegistersTopic() {}

    /** Records and tables. */
    public static ModelModule module() {
        return new RegistersModule();
    }

    /** Acts. */
    public static List<Act<?>> acts() {
        return AllActs.list();
    }

    /** What listens to facts. */
    public static List<Participant> participants() {
        return AllActs.participants();
    }

    /** Who may see 保護すべき情報. */
    public static List<HandlerList> handlers() {
        return AllActs.handlers();
    }

    /** What is said of a day. */
    public static List<DaySource> sources() {
        return List.of(new RegisterDay());
    }
}
