// SPDX-License-Identifier: EPL-2.0
package fudaban.cli;

import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.time.format.DateTimeParseException;

/** Runs a verb; what is only a wrong name, a wrong number or a wrong right becomes a sentence instead of an unexpected failure. */
final class Spoken {
    private Spoken() {}

    static int run(Verb verb, Call call) throws Refusal, IOException {
        try {
            return verb.run(call);
        } catch (FileSystemException failure) {
            throw new Refusal(failure, Spoken.class, key(failure), String.valueOf(failure.getFile()));
        } catch (DateTimeParseException unreadable) {
            throw new Refusal(unreadable, Spoken.class, "argument.date", unreadable.getParsedString());
        } catch (NumberFormatException unreadable) {
            throw new Refusal(unreadable, Spoken.class, "argument.number");
        }
    }

    private static String key(FileSystemException failure) {
        return switch (failure) {
            case NoSuchFileException none -> "file.none";
            case FileAlreadyExistsException there -> "file.there";
            case DirectoryNotEmptyException full -> "file.there";
            case AccessDeniedException denied -> "file.denied";
            case NotDirectoryException other -> "file.folder";
            default -> "file.failed";
        };
    }
}
