// SPDX-License-Identifier: EPL-2.0
package fudaban.document.internal.form;

import fudaban.document.form.FormFault;
import fudaban.document.form.FormValues;
import fudaban.document.form.FormWords;
import fudaban.document.internal.form.Node.Element;
import fudaban.document.model.Block;
import fudaban.document.model.PageSetup;
import java.util.List;
import java.util.stream.Stream;

/** A form read and looked through. */
public final class ParsedForm {
    private final Source source;
    private final StyleSheet styles;
    private final Element body;

    /** Reads it; {@link #faults()} says whether it may be filled. */
    public ParsedForm(String text, FormWords words) {
        source = new Source(text);
        styles = new StyleSheet(source);
        Element root = new HtmlReader(source).read();
        Element found = null;
        if (root != null) {
            for (Element head : root.elements("head")) {
                head.elements("style").forEach(each -> styles.read(each.words(), each.at()));
            }
            new HtmlCheck(source, words, styles).run(root);
            found = root.elements("body").stream().findFirst().orElse(null);
        }
        body = found;
    }

    /** What is wrong, from top to bottom. */
    public List<FormFault> faults() {
        return source.faults();
    }

    /** The paper it is printed on. */
    public PageSetup page() {
        return styles.page();
    }

    /** Its blocks, filled. */
    public Stream<Block> blocks(FormValues values) {
        return new HtmlBlocks(styles, values).of(body);
    }
}
