// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MBindingTable;
import org.eclipse.e4.ui.model.application.commands.MCommand;
import org.eclipse.e4.ui.model.application.commands.MKeyBinding;

/** The commands of the workbench with their keys, as the model says. */
public final class Keys {
    /**
     * A command.
     *
     * @param command its id
     * @param name as people know it
     * @param keys as they are pressed; empty where there are none
     */
    public record Bound(String command, String name, String keys) {}

    private Keys() {}

    /** All commands people may give, by name. */
    public static List<Bound> commands(MApplication application) {
        Map<String, String> keys = new HashMap<>();
        for (MBindingTable table : application.getBindingTables()) {
            for (MKeyBinding binding : table.getBindings()) {
                keys.merge(
                        binding.getCommand().getElementId(),
                        readable(binding.getKeySequence()),
                        (first, second) -> first);
            }
        }
        List<Bound> bound = new ArrayList<>();
        for (MCommand command : application.getCommands()) {
            if (command.getElementId().startsWith("fudaban.")) {
                bound.add(new Bound(
                        command.getElementId(),
                        command.getLocalizedCommandName(),
                        keys.getOrDefault(command.getElementId(), "")));
            }
        }
        bound.sort(Comparator.comparing(Bound::name));
        return bound;
    }

    /** A key sequence as it is printed on keyboards. */
    static String readable(String sequence) {
        return sequence.replace("M1", "Ctrl")
                .replace("M2", "Shift")
                .replace("M3", "Alt")
                .replaceFirst("CR$", "Enter")
                .replaceFirst("HOME$", "Home");
    }
}
