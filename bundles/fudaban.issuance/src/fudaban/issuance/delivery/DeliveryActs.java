// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery;

import java.time.LocalDate;
import java.util.List;

/** Names and inputs of the acts of 交付・郵送. Cards are named by their numbers, sheets and parcels by theirs. */
public final class DeliveryActs {
    /** A 受領書 for cards of the counter. */
    public static final String PREPARE_HANDOVER = "issuance.prepare-handover";
    /** 交付: the signed sheet is here; its cards are in use from now on or from their day. */
    public static final String RECORD_HANDOVER = "issuance.record-handover";
    /** The sheet is not used; its cards wait again. */
    public static final String CANCEL_HANDOVER = "issuance.cancel-handover";
    /** A parcel for a destination. */
    public static final String OPEN_PARCEL = "issuance.post-open";
    /** More cards for a parcel that is not sealed. */
    public static final String ADD_TO_PARCEL = "issuance.post-add";
    /** Cards out of a parcel that is not sealed. */
    public static final String TAKE_OUT_OF_PARCEL = "issuance.post-take-out";
    /** 封緘. */
    public static final String SEAL_PARCEL = "issuance.post-seal";
    /** 開封 before it was posted. */
    public static final String UNSEAL_PARCEL = "issuance.post-unseal";
    /** 差出. */
    public static final String SEND_PARCEL = "issuance.post-send";
    /** 受領確認. */
    public static final String RECEIVE_PARCEL = "issuance.post-receive";
    /** 不着. */
    public static final String MISS_PARCEL = "issuance.post-miss";
    /** 返送: it came back; its cards wait again. */
    public static final String TAKE_BACK_PARCEL = "issuance.post-return";
    /** The parcel is not sent; its cards wait again. */
    public static final String CANCEL_PARCEL = "issuance.post-cancel";
    /** The destination was asked for its receipt. */
    public static final String REMIND_PARCEL = "issuance.post-remind";
    /** A scan of a 受領書 is kept with its sheet or parcel. */
    public static final String KEEP_RECEIPT = "issuance.keep-receipt";
    /** 督促: a unit was asked for cards that are not handed in. */
    public static final String RECORD_DEMAND = "issuance.demand-cards";

    /** Most cards of a sheet or parcel: each touches up to five records when it is delivered. */
    public static final int MOST = 180;

    private DeliveryActs() {}

    /**
     * @param cards numbers of cards that are 発行済, at most {@link #MOST}
     * @param proxy whether one person takes all of them (代理受領)
     * @param unit name of the unit, or null
     * @param receiver who will sign, or null: each holder
     * @param receiverPerson id of that person, or null
     * @param activeFrom from which day the cards are in use, or null: from the day of receipt
     */
    public record PrepareHandover(
            List<String> cards,
            boolean proxy,
            String unit,
            String receiver,
            String receiverPerson,
            LocalDate activeFrom) {}

    /**
     * @param receivedOn the date beside the signature
     * @param receiver who signed, or null: as the sheet says
     * @param absent numbers of cards that were not taken; they wait again
     */
    public record RecordHandover(String handover, LocalDate receivedOn, String receiver, List<String> absent) {}

    /** A sheet that is not used. */
    public record CancelHandover(String handover, String reason) {}

    /** @param activeFrom as in {@link PrepareHandover} */
    public record OpenParcel(String destination, List<String> cards, LocalDate activeFrom) {}

    /** Cards for a parcel that is 準備中. */
    public record AddToParcel(String parcel, List<String> cards) {}

    /** Cards out of a parcel that is 準備中. */
    public record TakeOutOfParcel(String parcel, List<String> cards) {}

    /** @param bag number of the bag or envelope it is sealed in */
    public record SealParcel(String parcel, String bag, LocalDate on) {}

    /** 開封. */
    public record UnsealParcel(String parcel, String reason) {}

    /**
     * @param tracking number the post office gave, or null where the kind of mail has none
     * @param method kind of mail
     */
    public record SendParcel(String parcel, String tracking, String method, LocalDate on) {}

    /**
     * @param on the date on the receipt
     * @param receiver who signed
     * @param absent numbers of cards that were not in it; they wait again
     */
    public record ReceiveParcel(String parcel, LocalDate on, String receiver, List<String> absent) {}

    /** @param suspend whether its cards are 失効中 from now on */
    public record MissParcel(String parcel, String reason, boolean suspend) {}

    /** 返送. */
    public record TakeBackParcel(String parcel, String reason) {}

    /** A parcel that is not sent. */
    public record CancelParcel(String parcel, String reason) {}

    /** 受領書の督促. */
    public record RemindParcel(String parcel, LocalDate on) {}

    /**
     * @param carrier number of a sheet or parcel
     * @param hash SHA-256 of the carried scan, hex
     */
    public record KeepReceipt(String carrier, String mediaType, String hash) {}

    /**
     * @param unit name of the unit
     * @param cards the cards asked for, at most {@link #MOST}
     * @param due by when they are to be handed in
     * @param listHash SHA-256 of the list that goes with it, hex
     */
    public record RecordDemand(String unit, List<DemandLine> cards, LocalDate due, String listHash) {}

    /**
     * @param card number of the card
     * @param reason literal of {@code UnreturnedReason}
     */
    public record DemandLine(String card, String reason) {}
}
