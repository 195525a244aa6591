// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.shell;

import fudaban.ledger.Refusal;
import java.util.List;

/** What a topic has to say about 本日. A service; called in the background, often, and so only counts and reads first pages. */
public interface TodaySource {
    /** What is due, runs, waits or needs an eye today. */
    List<TodayItem> today(Seat seat) throws Refusal;
}
