// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.status;

import fudaban.model.Classification;

/** Names and inputs of the acts of the 発行状況一覧表. */
public final class StatusActs {
    /** ビューの保存: a new one, or another definition of one that is there. */
    public static final String SAVE_VIEW = "issuance.save-status-view";
    /** ビューの名前の変更. */
    public static final String RENAME_VIEW = "issuance.rename-status-view";
    /** ビューの削除; it can be taken back. */
    public static final String DELETE_VIEW = "issuance.delete-status-view";
    /** ビューの削除の取消し. */
    public static final String RESTORE_VIEW = "issuance.restore-status-view";
    /** 様式の登録. */
    public static final String SAVE_FORM = "issuance.save-status-form";
    /** 様式の削除. */
    public static final String DELETE_FORM = "issuance.delete-status-form";
    /** A list with 保護すべき情報 leaves the desk. */
    public static final String LEAVE = "issuance.status-list-leaves";

    private StatusActs() {}

    /** @param definition as {@link StatusView#json} */
    public record SaveView(String name, String definition) {}

    /** Another name. */
    public record RenameView(String view, String name) {}

    /** A view by its id. */
    public record View(String view) {}

    /**
     * @param fileName name of the file it came in
     * @param file SHA-256 of its bytes, which the submission carries
     * @param cells cells without a name of their own, one a line
     */
    public record SaveForm(String name, String fileName, String file, String cells) {}

    /** A form by its id. */
    public record Form(String form) {}

    /** @param how print or export */
    public record Leave(String what, Classification classification, String how, String where, int cards) {}
}
