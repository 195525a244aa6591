// SPDX-License-Identifier: EPL-2.0
package fudaban.document.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a form may ask for. A name may be several of these: a list is a section, too, when it can be printed as it usually is.
 *
 * @param texts names of single values
 * @param lists names of what is repeated, each with the names of its columns
 * @param sections names of what is printed as a whole: a table, boxes to sign in, a code
 * @param required what a form must have; of a section that is no list the section itself
 */
public record FormWords(
        Set<String> texts, Map<String, List<String>> lists, Set<String> sections, List<String> required) {
    /** Keeps copies. */
    public FormWords {
        texts = Set.copyOf(texts);
        lists = Map.copyOf(lists);
        sections = Set.copyOf(sections);
        required = List.copyOf(required);
    }

    /** Names for a sentence, in order. */
    static String said(Set<String> names) {
        return String.join("、", new TreeSet<>(names));
    }

    /** Texts and columns that may stand within a list; outside of one when it is null. */
    public Set<String> within(String list) {
        var names = new TreeSet<>(texts);
        if (list != null) {
            names.addAll(lists.getOrDefault(list, List.of()));
        }
        return names;
    }

    /**
     * What is required and not there.
     *
     * @param used names a form uses in any way
     * @param printed names it prints as sections
     */
    public List<String> missing(Set<String> used, Set<String> printed) {
        List<String> missing = new ArrayList<>();
        for (String name : required) {
            boolean whole = sections.contains(name) && !lists.containsKey(name);
            if (!(whole ? printed : used).contains(name)) {
                missing.add(name);
            }
        }
        return missing;
    }
}
