// SPDX-License-Identifier: EPL-2.0
package fudaban.sample.internal;

import fudaban.sample.Population;
import fudaban.sample.SampleUnit;
import java.util.ArrayList;
import java.util.List;

/** The table of all units, and one below a unit that is not there. */
public final class Units {
    private static final List<String> HEADINGS = List.of("部署コード", "部署名", "略称", "上位コード", "表示順", "交付先");

    private final Population population;
    private final Guide guide;

    /** Of a population. */
    public Units(Population population, Guide guide) {
        this.population = population;
        this.guide = guide;
    }

    /** The table. */
    public Iterable<List<String>> table() {
        List<List<String>> table = new ArrayList<>(List.of(HEADINGS));
        for (SampleUnit unit : population.units()) {
            table.add(List.of(
                    unit.code(),
                    unit.name(),
                    unit.shortName(),
                    unit.parent(),
                    Integer.toString(table.size()),
                    unit.destination()));
        }
        table.add(List.of("990101", "特命準備室", "準備室", "990100", Integer.toString(table.size()), ""));
        guide.defect("unit-parent", "organizations.csv", table.size(), "990101", "990100");
        return table;
    }
}
