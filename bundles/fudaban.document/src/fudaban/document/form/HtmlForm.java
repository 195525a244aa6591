// SPDX-License-Identifier: EPL-2.0
package fudaban.document.form;

import fudaban.document.DocumentException;
import fudaban.document.internal.form.ParsedForm;
import fudaban.document.model.Block;
import fudaban.document.model.PageSetup;
import java.util.List;

/**
 * A form written as XHTML with a part of CSS. {@code {{name}}} stands for a value, {@code data-each="name"} repeats an element for each row of a list,
 * {@code data-if="name"} prints it only when there is something, and {@code <div data-part="name"/>} is a section as it is usually printed. It is translated
 * into the blocks of a document, so that what holds for all paper holds for it, too: fonts, characters that cannot be drawn, marks and stamps on each page.
 * Nothing in it is executed and nothing outside it is opened.
 */
public final class HtmlForm {
    private final ParsedForm form;

    private HtmlForm(ParsedForm form) {
        this.form = form;
    }

    /**
     * Reads a form.
     *
     * @param file its name, for sentences
     * @param text the form
     * @param words what it may ask for, and must
     * @throws DocumentException with everything that is wrong, each with line and column
     */
    public static HtmlForm read(String file, String text, FormWords words) throws DocumentException {
        var form = new ParsedForm(text, words);
        if (!form.faults().isEmpty()) {
            throw new DocumentException(
                    form.faults().stream().map(fault -> fault.in(file)).toList());
        }
        return new HtmlForm(form);
    }

    /** What is wrong with a form, from top to bottom; none when it can be read. */
    public static List<FormFault> check(String text, FormWords words) {
        return new ParsedForm(text, words).faults();
    }

    /** The paper it is for. */
    public PageSetup page() {
        return form.page();
    }

    /** The form filled; blocks are made while they are read, each time anew. */
    public Iterable<Block> fill(FormValues values) {
        return () -> form.blocks(values).iterator();
    }
}
