// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.shell;

/** Leads through the workbench. In the context of every part; to be called on the UI thread. */
public interface Guide {
    /** Topic of the event after which screens count and read anew; sent by {@link #changed()} and when the journal has grown. */
    String CHANGED = "fudaban/changed";

    /** Goes to a place of work. A place nobody contributes is left alone. */
    void go(Place place);

    /** Shows a record in the detail area. */
    void show(Subject subject);

    /** Shows no record in the detail area any more, and gives its room back. */
    void close();

    /** Tells that records have changed, so that what is counted on screen is counted anew. */
    void changed();

    /** Tells the same, and to the screen in front what was done, in one sentence; {@link #CHANGED} carries it. */
    void done(String sentence);
}
