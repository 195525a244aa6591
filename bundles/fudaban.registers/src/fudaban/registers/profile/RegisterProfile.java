// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.profile;

import fudaban.ledger.Refusal;
import fudaban.registers.Registry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The registers of this office.
 *
 * @param registers in the order they are listed
 * @param dueLead so many days before a row is due it is shown as due soon
 * @param protectedLog id of the 保護すべき情報管理簿, which each print and copy of protected information writes itself into
 * @param handlers id of the 保護すべき情報取扱者名簿, whose open rows say who may do so
 * @param accounts how rows of the アカウント管理簿 keep the list of accounts, or null where it is only written
 */
public record RegisterProfile(
        List<Register> registers, int dueLead, String protectedLog, String handlers, AccountRule accounts) {
    public RegisterProfile {
        registers = List.copyOf(registers);
    }

    /**
     * The アカウント管理簿, whose rows say what becomes of the accounts of the systems that are looked after.
     *
     * @param register its id
     * @param system key of the column with the system
     * @param account key of the column with the account
     * @param owner key of the column with its user
     * @param rights key of the column with its rights
     * @param kind key of the column with what is done
     * @param created value of that column for a new account
     * @param changed for a change
     * @param disabled for an account that can no longer be used
     */
    public record AccountRule(
            String register,
            String system,
            String account,
            String owner,
            String rights,
            String kind,
            String created,
            String changed,
            String disabled) {}

    /**
     * A register by its id or title.
     *
     * @throws Refusal when there is none
     */
    public Register register(String name) throws Refusal {
        return find(name)
                .orElseThrow(() -> Registry.refusal(
                        "register.none",
                        name,
                        registers.stream().map(Register::id).collect(Collectors.joining(", "))));
    }

    /** A register by its id or title. */
    public Optional<Register> find(String name) {
        return registers.stream()
                .filter(each -> each.id().equals(name) || each.title().equals(name))
                .findFirst();
    }

    /** The register with a page of daily items; empty where the office keeps none. */
    public Optional<Register> page() {
        return registers.stream().filter(each -> each.page() != null).findFirst();
    }
}
