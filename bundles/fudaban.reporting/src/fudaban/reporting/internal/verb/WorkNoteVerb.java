// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.act.Work;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import org.osgi.service.component.annotations.Component;

/** {@code work note}: a note while working. */
@Component(service = Verb.class)
public final class WorkNoteVerb extends WorkStateVerb {
    /** For the service registry. */
    public WorkNoteVerb() {
        super(
                "work note",
                "作業にメモを付ける",
                "note something on a work item",
                needed("TEXT", "メモ（氏名を書かない）", "the note, without names"),
                ITEM);
    }

    @Override
    Submission submission(Invocation call, String item) throws Refusal {
        return Submission.of(Work.NOTE, new Work.Note(item, call.value("TEXT").orElseThrow()));
    }

    @Override
    String said() {
        return "verb.work.noted";
    }
}
