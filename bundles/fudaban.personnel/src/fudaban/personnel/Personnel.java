// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel;

/** Names of the acts about people and organisations, for those who submit them. The messages of this bundle stand beside this class. */
public final class Personnel {
    /** 引継ぎ受入 of people; input {@link TakeOverPeople}. */
    public static final String TAKE_OVER_PEOPLE = "personnel.take-over-people";

    /** 引継ぎ受入 of organisations; input {@link TakeOverOrganizations}. */
    public static final String TAKE_OVER_ORGANIZATIONS = "personnel.take-over-organizations";

    /** 引継ぎ受入 of open work; input {@link TakeOverWork}. */
    public static final String TAKE_OVER_WORK = "personnel.take-over-work";

    /** One staff event; input {@link StaffEvent}. */
    public static final String STAFF_EVENT = "personnel.staff-event";

    /** 組織改編; input {@link Reorganize}. */
    public static final String REORGANIZE = "personnel.reorganize";

    /** Row of 別表2 that 引継ぎ受入 serves: records are written (記録簿への記入). */
    public static final String ROW = "3-6";

    /** Row of 別表2 that staff events serve: they end in the 利用者認証情報 of 職員認証サービス. */
    public static final String EVENTS_ROW = "E-1";

    /** Most records of one chunk of a bulk act. */
    public static final int CHUNK = 1_000;

    private Personnel() {}
}
