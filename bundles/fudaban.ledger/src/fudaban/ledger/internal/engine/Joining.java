// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.DeskFile;
import fudaban.ledger.Refusal;
import fudaban.ledger.Server;
import fudaban.ledger.Settings;
import fudaban.ledger.internal.key.AtomicFile;
import fudaban.ledger.internal.key.Keyring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes the folder of a further desk of a server. */
public final class Joining {
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,16}");

    private Joining() {}

    public static void join(Path from, Path folder, String desk) throws Refusal {
        DeskFile other = DeskFile.read(from);
        if (other.server().isEmpty() || !Opening.exists(from)) {
            throw new Refusal(Joining.class, "join.no-server", from.toString());
        }
        if (!NAME.matcher(desk).matches()
                || desk.equals(Settings.PRACTICE)
                || desk.equals(Settings.of(from).desk())) {
            throw new Refusal(Joining.class, "join.name", desk);
        }
        if (Opening.exists(folder)) {
            throw new Refusal(Joining.class, "join.folder", folder.toString());
        }
        Making making = Making.in(folder);
        try {
            new DeskFile(Optional.of(desk), other.server()).write(folder);
            Path authority = from.resolve(Server.AUTHORITY);
            if (Files.exists(authority)) {
                AtomicFile.write(folder.resolve(Server.AUTHORITY), Files.readAllBytes(authority));
            }
            AtomicFile.write(folder.resolve(Keyring.FILE), Files.readAllBytes(from.resolve(Keyring.FILE)));
        } catch (IOException failure) {
            making.undo(failure);
            throw new Refusal(failure, Joining.class, "desk.folder", folder.toString());
        }
    }
}
