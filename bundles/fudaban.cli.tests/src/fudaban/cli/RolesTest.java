// SPDX-License-Identifier: EPL-2.0
package fudaban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.act.ActType;
import fudaban.ledger.profile.ConfirmationProfile;
import fudaban.ledger.profile.ContractProfile;
import fudaban.model.Employer;
import fudaban.model.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every act of the product by every role: who may do what is written down in {@code acts-by-role.txt}, where it is read and a change of it is seen; the
 * ledger decides just that; and each row of the contract an act says it serves is one of 別表2.
 */
class RolesTest {
    private static final String NOT = "role.not";
    private static final String NOT_DECLARED = "acts-by-role.txt is not what the acts declare";

    @TempDir
    Path folder;

    @Test
    void everyActIsDecidedForEveryRoleAsItIsWrittenDown() throws Exception {
        try (var desk = new Planted(folder)) {
            Map<Role, Session> sessions = new EnumMap<>(Role.class);
            for (Role role : Role.values()) {
                String name = "as" + role.ordinal();
                desk.ledger
                        .accounts()
                        .create(
                                desk.setup,
                                name,
                                role.getName(),
                                role,
                                Employer.OFFICE,
                                Planted.PASSWORD.toCharArray());
                sessions.put(role, desk.ledger.logIn(name, Planted.PASSWORD.toCharArray()));
            }
            LocalDate today = LocalDate.now(desk.ledger.clock());
            ConfirmationProfile confirmations = desk.ledger.profile(ConfirmationProfile.class, today);
            Set<String> rows = desk.ledger.profile(ContractProfile.class, today).rows().stream()
                    .map(ContractProfile.Row::number)
                    .collect(Collectors.toSet());
            List<String> table = new ArrayList<>();
            for (ActType<?> type : desk.ledger.acts()) {
                assertTrue(
                        type.row().isEmpty() || rows.contains(type.row()),
                        type.name() + " serves " + type.row() + ", which is no row of 別表2");
                StringBuilder line = new StringBuilder(type.name());
                for (Role role : Role.values()) {
                    boolean may = decided(desk, sessions.get(role), type);
                    assertEquals(type.roles().contains(role), may, type.name() + " by " + role);
                    line.append(may ? " " + role.getName() : "");
                }
                var rule = confirmations.rule(type.name());
                line.append(" | ")
                        .append(type.row().isEmpty() ? "-" : type.row())
                        .append(" | ");
                table.add(line.append(String.join(",", rule.allowed())).toString());
            }
            if (!Boolean.getBoolean("fudaban.long")) {
                // What only the desk itself may do is written down at the latest for the long run; whatever reaches
                // further, at once.
                Set<String> known = Set.of(written().split("\n"));
                Set<String> names = known.stream().map(RolesTest::name).collect(Collectors.toSet());
                table.removeIf(line ->
                        !names.contains(name(line)) && line.matches("\\S+ OPERATOR( MANAGER)? \\| .* \\| none"));
                table.removeAll(known);
                assertEquals(List.of(), table, NOT_DECLARED);
                return;
            }
            assertEquals(written(), String.join("\n", table), NOT_DECLARED);
        }
    }

    /** Whether the ledger lets somebody near an act; what he hands in is nothing at all, so that nothing is done. */
    private static boolean decided(Planted desk, Session session, ActType<?> type) throws IOException {
        var nothing = Submission.of(type.name(), null);
        boolean may = true;
        try {
            desk.ledger.preview(session, nothing);
        } catch (Refusal refused) {
            may = !refused.key().equals(NOT);
        } catch (RuntimeException nothingHandedIn) {
            may = true;
        }
        if (!may) {
            Refusal refused = assertThrows(Refusal.class, () -> desk.ledger.submit(session, nothing), type.name());
            assertEquals(
                    NOT,
                    refused.key(),
                    type.name() + " is refused otherwise when it is done than when it is looked at");
        }
        return may;
    }

    private static String name(String line) {
        return line.substring(0, line.indexOf(' '));
    }

    private static String written() throws IOException {
        try (var in = RolesTest.class.getResourceAsStream("acts-by-role.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.joining("\n"));
        }
    }

    /** An inspector looks and changes no record; that he looked is entered. */
    @Test
    void whoLooksChangesNothing() throws Exception {
        Set<String> ofInspectors = Stream.of(written().split("\n"))
                .filter(line -> line.substring(0, line.indexOf('|')).contains(" INSPECTOR"))
                .map(RolesTest::name)
                .collect(Collectors.toSet());
        assertEquals(Set.of("account.change-password", "ledger.access", "ledger.clock-step"), ofInspectors);
    }
}
