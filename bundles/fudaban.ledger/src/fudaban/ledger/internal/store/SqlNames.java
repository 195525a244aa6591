// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import java.util.Locale;
import java.util.Set;

/** Names of tables and columns from names of the model: snake case, never a reserved word, short enough for both databases. */
final class SqlNames {
    /** PostgreSQL cuts identifiers here. */
    private static final int LONGEST = 63;

    /** Reserved in H2 2 or PostgreSQL 15, as far as they are likely as names of features. */
    private static final Set<String> RESERVED =
            Set.of(("all analyse analyze and any array as asc asymmetric authorization between both by case cast check"
                + " collate collation column concurrently constraint create cross current_catalog current_date"
                + " current_path current_role current_schema current_time current_timestamp current_user day default"
                + " deferrable desc distinct do else end except exists false fetch filter for foreign freeze from full"
                + " grant group groups having hour if ilike in initially inner intersect interval into is isnull join"
                + " key lateral leading left like limit localtime localtimestamp minus minute month natural not"
                + " notnull null offset on only or order outer over overlaps partition placing primary qualify range"
                + " references regexp returning right row rownum rows second select session_user set similar some"
                + " symmetric system_user table tablesample then to top trailing true uescape union unique unknown"
                + " user using value values variadic verbose when where window with year _rowid_ id owner position"
                + " classification")
                    .split(" "));

    private SqlNames() {}

    static String snake(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .replaceAll("([A-Z])([A-Z][a-z])", "$1_$2")
                .toLowerCase(Locale.ROOT);
    }

    /** A column name; reserved words, and names the ledger itself uses, get an underscore at the end. */
    static String column(String feature) {
        String name = snake(feature);
        return RESERVED.contains(name) ? name + "_" : name;
    }

    /** A name of at most 63 characters: longer ones end in a number made of the whole. */
    static String fit(String name) {
        return name.length() <= LONGEST
                ? name
                : name.substring(0, LONGEST - 9) + "_" + "%08x".formatted(name.hashCode());
    }
}
