// SPDX-License-Identifier: EPL-2.0
package fudaban.update.internal;

import fudaban.ledger.Labels;
import fudaban.ledger.Word;
import fudaban.ledger.spi.ModelModule;
import fudaban.ledger.spi.ModelModule.Migration;
import fudaban.model.ModelPackage;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;

/**
 * What the program keeps in the database, and whether an older program could work with it: each module says after each of its migrations which is the oldest
 * program that can. The same rule by which the ledger refuses to open a database that is newer than it.
 */
public final class Schemas {
    private final List<ModelModule> modules;

    /** Of this program. */
    public Schemas(List<ModelModule> modules) {
        this.modules = List.copyOf(modules);
    }

    /** How many migrations each module has, as lines {@code MODULE N}. */
    public String text() {
        return modules.stream()
                .map(module -> module.name() + " " + module.migrations().size())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    /** What kinds of record modules keep, as people call them. */
    public Word records(List<String> names) {
        return locale -> modules.stream()
                .filter(module -> names.contains(module.name()))
                .map(module -> kinds(module, locale))
                .collect(between(locale));
    }

    private static String kinds(ModelModule module, Locale locale) {
        String kinds = module.model().getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(type -> !type.isAbstract() && ModelPackage.Literals.RECORD.isSuperTypeOf(type))
                .map(type -> Labels.of(type, locale))
                .collect(between(locale));
        return kinds.isEmpty() ? module.name() : kinds;
    }

    private static Collector<CharSequence, ?, String> between(Locale locale) {
        return Collectors.joining(locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? ", " : "、");
    }

    /**
     * Modules whose records a program could not work with.
     *
     * @param older what that program said of itself, as {@link #text}
     */
    public List<String> lost(String older) {
        Map<String, Integer> counts = new HashMap<>();
        older.lines().map(line -> line.split(" ")).forEach(words -> counts.put(words[0], Integer.parseInt(words[1])));
        return modules.stream()
                .filter(module -> {
                    int count = counts.getOrDefault(module.name(), 0);
                    return module.migrations().stream()
                            .filter(migration -> migration.version() > count)
                            .mapToInt(Migration::oldestProgram)
                            .anyMatch(oldest -> oldest > count);
                })
                .map(ModelModule::name)
                .sorted()
                .toList();
    }
}
