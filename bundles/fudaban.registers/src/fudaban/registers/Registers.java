// SPDX-License-Identifier: EPL-2.0
package fudaban.registers;

/** Names of the acts on registers, for those who submit them. The messages of this bundle stand beside this class. */
public final class Registers {
    /** 引継ぎ受入 of アカウント管理簿; input {@link TakeOverAccounts}. */
    public static final String TAKE_OVER_ACCOUNTS = "registers.take-over-accounts";

    /** Row of 別表2: アカウント管理. */
    public static final String ROW = "3-5";

    /** Most records of one chunk. */
    public static final int CHUNK = 1_000;

    private Registers() {}
}
