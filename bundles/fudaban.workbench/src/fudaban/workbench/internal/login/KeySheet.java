// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.login;

import fudaban.document.model.Block;
import fudaban.document.model.Document;
import fudaban.document.model.Furniture;
import fudaban.document.model.Heading;
import fudaban.document.model.Metadata;
import fudaban.document.model.PageSetup;
import fudaban.document.model.Paragraph;
import fudaban.document.model.Spacer;
import fudaban.ui.words.Words;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** The recovery key on paper, to be locked away: in large type, with what it is for. */
final class KeySheet {
    /** Characters of four groups with their hyphens. */
    private static final int FOUR_GROUPS = 24;

    private final Words words;

    KeySheet(Words words) {
        this.words = words;
    }

    Document of(String key, String desk, String account, ZonedDateTime now) {
        String title = words.say("sheet.title");
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, title));
        blocks.add(Paragraph.of(words.say("sheet.what")));
        blocks.add(new Spacer(6));
        // Two lines of whole groups, as one copies them.
        int cut = FOUR_GROUPS < key.length() ? FOUR_GROUPS : key.length();
        blocks.add(new Heading(1, key.substring(0, cut)));
        blocks.add(new Heading(1, key.substring(cut)));
        blocks.add(new Spacer(6));
        blocks.add(Paragraph.of(words.say("sheet.made", words.day(now.toLocalDate()), desk, account)));
        blocks.add(Paragraph.of(words.say("sheet.keep")));
        return new Document(
                Metadata.of(title, account, now.toOffsetDateTime()),
                PageSetup.portrait(),
                Furniture.usual().marked(words.say("sheet.mark")),
                blocks);
    }
}
