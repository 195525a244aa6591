// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.directory;

import fudaban.ledger.Refusal;
import fudaban.registers.Registry;
import fudaban.registers.review.ReviewProfile.Service;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.naming.InvalidNameException;
import javax.naming.directory.InvalidSearchFilterException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** What a directory service answered instead of a list, as a sentence. Result codes: RFC 4511, appendix A. */
final class DirectoryTrouble {
    private static final Pattern CODE = Pattern.compile("error code (\\d+)");
    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("3", "directory.limit"),
            Map.entry("4", "directory.limit"),
            Map.entry("11", "directory.limit"),
            Map.entry("8", "directory.plain"),
            Map.entry("13", "directory.plain"),
            Map.entry("32", "directory.base"),
            Map.entry("34", "directory.base"),
            Map.entry("49", "directory.account"),
            Map.entry("50", "directory.rights"),
            Map.entry("51", "directory.busy"),
            Map.entry("52", "directory.busy"));

    private DirectoryTrouble() {}

    /** @param starting whether TLS was only being asked for */
    static Refusal of(Exception failure, Service service, boolean starting) {
        if (failure instanceof InvalidSearchFilterException) {
            return Registry.refusal(failure, "directory.filter", service.system());
        }
        if (failure instanceof InvalidNameException) {
            return Registry.refusal(failure, "directory.base", service.system(), service.base());
        }
        Matcher code = CODE.matcher(String.valueOf(failure.getMessage()));
        boolean told = code.find();
        if (starting && told) {
            return Registry.refusal(failure, "directory.tls.none", service.system(), service.url());
        }
        if (told) {
            String key = KEYS.getOrDefault(code.group(1), "directory.failed");
            return Registry.refusal(failure, key, service.system(), service.base(), code.group(1));
        }
        return Registry.refusal(failure, unreached(failure), service.system(), service.url());
    }

    private static String unreached(Exception failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            String message = String.valueOf(each.getMessage());
            if (each instanceof SSLPeerUnverifiedException
                    || message.startsWith("No subject alternative")
                    || message.startsWith("No name matching")) {
                return "directory.tls.name";
            }
            if (each instanceof GeneralSecurityException) {
                return "directory.tls.authority";
            }
        }
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof SSLException) {
                return "directory.tls.none";
            }
        }
        return "directory.gone";
    }
}
