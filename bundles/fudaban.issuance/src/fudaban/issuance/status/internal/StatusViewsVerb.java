// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.status.internal;

import fudaban.issuance.status.SavedViews;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;

/** {@code status views}: the saved views; saves, renames and deletes them. */
@Component(service = Verb.class)
public final class StatusViewsVerb extends StatusVerb {
    /** For the service registry. */
    public StatusViewsVerb() {
        super(
                "status views",
                "保存したビューを一覧・保存・改名・削除する",
                "list, save, rename and delete saved views",
                "work.views",
                Stream.concat(
                                Stream.of(
                                        Parameter.option(
                                                "--save",
                                                "この名前で、次の条件のビューを保存する",
                                                "save a view of the conditions under this name"),
                                        Parameter.option("--delete", "この名前のビューを削除する", "delete the view of this name"),
                                        Parameter.option("--rename", "この名前のビューの名前を変える", "rename the view of this name"),
                                        Parameter.option("--name", "新しい名前", "its new name")),
                                CONDITIONS.stream())
                        .toList());
    }

    @Override
    Done work(Invocation call, String item) throws Refusal {
        SavedViews views = saved(call);
        Optional<String> save = call.value("--save");
        Optional<String> delete = call.value("--delete");
        Optional<String> rename = call.value("--rename");
        if (save.isPresent()) {
            views.save(save.get(), conditions(call));
        }
        if (rename.isPresent()) {
            views.rename(views.view(rename.get()).id(), call.value("--name").orElse(""));
        }
        if (delete.isPresent()) {
            views.delete(views.view(delete.get()).id());
        }
        List<SavedViews.Saved> all = views.views();
        all.forEach(each -> call.line(each.name() + "  " + each.view().json()));
        call.result(all.stream()
                .map(each ->
                        Map.of("name", each.name(), "definition", each.view().json()))
                .toList());
        return new Done(say(call, "done.views", all.size()), 0);
    }
}
