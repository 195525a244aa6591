// SPDX-License-Identifier: EPL-2.0
package fudaban.registers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Contributions;
import fudaban.ledger.Desk;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Server;
import fudaban.ledger.Session;
import fudaban.ledger.Settings;
import fudaban.ledger.Upkeep;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.ledger.spi.TextKeys;
import fudaban.ledger.testing.TestPlace;
import fudaban.model.Employer;
import fudaban.model.Role;
import fudaban.pack.seed.SeedPack;
import fudaban.personnel.load.LoadPlan;
import fudaban.personnel.table.Mapping;
import fudaban.personnel.table.Table;
import fudaban.personnel.table.TableLoad;
import fudaban.registers.internal.RegistersModule;
import fudaban.registers.internal.TakeOverAccountsAct;
import fudaban.registers.model.RegistersPackage.Literals;
import fudaban.registers.model.SystemAccount;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** アカウント管理簿 is taken over from any list, again as a difference. */
class AccountsLoadTest {
    private static final String PASSWORD = "correct horse battery";
    private static final String HEAD = "システム,ログインID,所有者氏名,権限,状態,作成日,備考";

    @TempDir
    Path folder;

    private Ledger ledger;
    private Session operator;

    @BeforeEach
    void open() throws Refusal {
        var contributions = new Contributions(
                List.of(new RegistersModule()),
                List.of(new TakeOverAccountsAct()),
                List.of(),
                List.of(),
                List.of(new SeedPack()),
                List.of(),
                new PlainKeys(),
                LocalDate::plusDays);
        var file = Settings.of(folder).quick();
        var settings = TestPlace.server(folder)
                .map(url -> file.on(new Server(url, "")))
                .orElse(file);
        var created = Desk.create(settings, contributions, "setup", PASSWORD.toCharArray());
        ledger = created.ledger();
        ledger.accounts()
                .create(created.session(), "tanaka", "田中", Role.OPERATOR, Employer.CONTRACTOR, PASSWORD.toCharArray());
        operator = ledger.logIn("tanaka", PASSWORD.toCharArray());
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private LoadPlan load(String... lines) throws Refusal {
        List<Table.Line> all = new ArrayList<>(List.of(new Table.Line(1, List.of(HEAD.split(",")))));
        for (String line : lines) {
            all.add(new Table.Line(all.size() + 1, List.of(line.split(",", -1))));
        }
        var shape = ledger.profile(AccountTables.class, LocalDate.now(ledger.clock()))
                .table();
        var table = TableLoad.of(new Table("accounts.csv", "", "UTF-8", all), shape, Mapping.none(shape));
        LoadPlan plan = AccountsLoad.plan(ledger, operator, table, "accounts.csv");
        plan.apply(ledger, operator, "引継ぎ受入", Registers.ROW, Upkeep.Progress.NONE);
        return plan;
    }

    private static String said(LoadPlan plan) {
        return plan.findings().stream().map(each -> each.text(Locale.JAPAN)).collect(Collectors.joining("\n"));
    }

    @Test
    void newChangedSameAndContradicting() throws Refusal {
        var first = load("身分証管理サーバ,root,髙橋　太郎,管理者,有効,R7.4.1,", "身分証管理サーバ,backup,,運用,,,", "ゲート連携,root,佐藤　花子,管理者,停止,,");
        assertEquals(3, first.added(), said(first));
        assertTrue(said(first).contains("所有者不明"), said(first));
        assertEquals(
                3,
                load("身分証管理サーバ,root,髙橋　太郎,管理者,有効,R7.4.1,", "身分証管理サーバ,backup,,運用,,,", "ゲート連携,root,佐藤　花子,管理者,停止,,")
                        .unchanged());
        var later = load("身分証管理サーバ,root,髙橋　太郎,参照のみ,有効,R7.4.1,", "ゲート連携,root,佐藤　花子,管理者,有効,,", "ゲート連携,x,,,休眠,,");
        assertEquals(1, later.changed());
        assertEquals(2, later.leftOut());
        List<Row> rows = ledger.list(operator, Query.of(SystemAccount.class)).rows();
        assertEquals(3, rows.size());
        assertEquals("参照のみ", rows.getFirst().text(Literals.SYSTEM_ACCOUNT__RIGHTS));
        assertEquals("2025-04-01", rows.getFirst().text(Literals.SYSTEM_ACCOUNT__CREATED_ON));
        assertEquals(true, rows.getFirst().get(Literals.SYSTEM_ACCOUNT__TAKEN_OVER));
        assertEquals("DISABLED", rows.getLast().text(Literals.SYSTEM_ACCOUNT__STATE));
    }

    private static final class PlainKeys implements TextKeys {
        @Override
        public String sortKey(String text) {
            return Integer.toHexString(text.hashCode());
        }

        @Override
        public Set<String> grams(String text) {
            return Set.of(text.substring(0, 1));
        }

        @Override
        public String fold(String text) {
            return text;
        }
    }
}
