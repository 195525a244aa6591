// SPDX-License-Identifier: EPL-2.0
package fudaban.cli.verbs;

import static fudaban.ledger.verb.Verb.Parameter.option;
import static fudaban.ledger.verb.Verb.Parameter.positional;

import fudaban.ledger.Desk;
import fudaban.ledger.Moved;
import fudaban.ledger.Refusal;
import fudaban.ledger.Server;
import fudaban.ledger.Upkeep;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Passwords;
import fudaban.ledger.verb.Verb;
import java.util.List;
import java.util.Map;

/** Where the records lie: in the desk's own file, or on a server that several desks share. */
final class DatabaseVerbs {
    private static final String FILE = "h2";

    private DatabaseVerbs() {}

    static List<Verb> all() {
        return List.of(
                CoreVerb.without(
                        "database move",
                        "データをデータベースサーバーへ、又はこのデスクのファイルへ移す（件数と内容を照合する）",
                        "move the data to a database server, or to this desk's own file (counted and hashed)",
                        List.of(
                                new Verb.Parameter(
                                        "--to",
                                        new Verb.Text(
                                                "移し先（jdbc:postgresql://サーバー/データベース 又は h2）",
                                                "where to: jdbc:postgresql://host/database, or h2"),
                                        true,
                                        false,
                                        false),
                                option("--server-user", "サーバーの利用者名", "role of the server"),
                                option(
                                        "--server-password-file",
                                        "サーバーのパスワードを書いたファイル",
                                        "file with the role's password")),
                        DatabaseVerbs::move),
                CoreVerb.without(
                        "database join",
                        "サーバーを使っているデスクに、新しいデスクとして加わる",
                        "join a desk that works on a server as a further desk",
                        List.of(
                                positional(
                                        "FROM",
                                        "先のデスクのデータフォルダー（又はその keys.json と desk.properties の写し）",
                                        "data folder of the other desk (or a copy of its keys.json and"
                                                + " desk.properties)",
                                        true),
                                positional("DESK", "新しいデスク名", "name of the new desk", true)),
                        DatabaseVerbs::join));
    }

    private static int move(Invocation call) throws Refusal {
        String to = call.value("--to").orElseThrow();
        String user = JournalVerbs.user(call);
        char[] password = call.password(user);
        Moved moved;
        try (var stop = new Stop()) {
            moved = move(call, to, user, password, stop.progress(call, "move"));
        }
        moved.tables().stream()
                .filter(table -> table.rows() > 0)
                .forEach(table -> call.line("%-40s %,12d  %s"
                        .formatted(table.name(), table.rows(), table.digest().substring(0, 16))));
        moved.heads().forEach(head -> call.line(head.desk() + ":" + head.number() + "=" + head.hash()));
        JournalVerbs.say(call, moved.findings());
        call.result(Map.of(
                "tables",
                moved.tables().stream()
                        .map(table -> Map.of("name", table.name(), "rows", table.rows(), "sha256", table.digest()))
                        .toList(),
                "heads",
                moved.heads().stream()
                        .map(head -> head.desk() + ":" + head.number() + "=" + head.hash())
                        .toList(),
                "sound",
                moved.findings().sound()));
        return moved.findings().sound() ? 0 : 1;
    }

    private static Moved move(Invocation call, String to, String user, char[] password, Upkeep.Progress progress)
            throws Refusal {
        if (to.equals(FILE)) {
            return Desk.moveToFile(call.settings(), call.contributions(), user, password, progress);
        }
        var server = new Server(to, call.value("--server-user").orElse(""));
        char[] secret = call.value("--server-password-file").isPresent()
                ? Passwords.firstLine(call.path("--server-password-file"))
                : new char[0];
        return Desk.moveToServer(call.settings(), call.contributions(), user, password, server, secret, progress);
    }

    private static int join(Invocation call) throws Refusal {
        String desk = call.value("DESK").orElseThrow();
        Desk.join(call.path("FROM"), call.settings().folder(), desk);
        call.line("○ " + desk + "  " + call.settings().folder());
        call.result(Map.of("desk", desk, "folder", call.settings().folder().toString()));
        return 0;
    }
}
