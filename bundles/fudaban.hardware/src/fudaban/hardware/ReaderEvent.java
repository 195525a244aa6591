// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware;

/** Something that happened at the readers. A quick swap arrives as removal followed by insertion. */
public sealed interface ReaderEvent {
    /** A reader was connected. */
    record Attached(CardReader reader) implements ReaderEvent {}

    /** A reader was disconnected, or its service went away. */
    record Detached(CardReader reader) implements ReaderEvent {}

    /** A card came; its ATR stands in the state. */
    record Inserted(CardReader reader, ReaderState state) implements ReaderEvent {}

    /** The card went. */
    record Removed(CardReader reader) implements ReaderEvent {}

    /** The service became usable or unusable. */
    record ServiceChanged(CardReaderService service, ServiceState state) implements ReaderEvent {}
}
