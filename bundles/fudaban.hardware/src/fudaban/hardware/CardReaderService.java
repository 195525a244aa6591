// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * OSGi service: the readers of one kind of source (the system's PC/SC service, the practice device). It is registered
 * even when its source is unusable, and says why in {@link #state()}. The service property {@value #PRACTICE} tells
 * practice devices from real ones.
 */
public interface CardReaderService {
    /** Name of the boolean service property that is true for practice devices (訓練). */
    String PRACTICE = "practice";

    /** Usable or not, and why not. */
    ServiceState state();

    /** The readers connected now, ordered by id; empty when unusable. */
    List<CardReader> readers();

    /** The reader with that id, when connected now. */
    default Optional<CardReader> reader(String id) {
        return readers().stream().filter(reader -> reader.id().equals(id)).findFirst();
    }

    /**
     * Subscribes to arrivals and removals. Events come in order on a thread of the service; the listener may open cards
     * there. What is already connected is not announced: look at {@link #readers()} after subscribing.
     *
     * @return closes the subscription
     */
    Subscription subscribe(Consumer<ReaderEvent> listener);

    /** A subscription that ends when closed. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
