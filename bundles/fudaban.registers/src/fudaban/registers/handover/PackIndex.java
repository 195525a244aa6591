// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.handover;

import fudaban.registers.internal.Texts;
import fudaban.registers.print.PaperHead;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** index.html of a pack: what lies where, how it is read, and SHA-256 of each file. One file without scripts or links to anywhere else. */
final class PackIndex {
    private static final DateTimeFormatter MADE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Texts texts;
    private final Locale locale;

    PackIndex(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /** A file of the pack. */
    record Listed(String path, long size, String hash) {}

    String html(PaperHead head, HandoverPack.Order order, List<Listed> files, String hash, Instant made) {
        var html = new StringBuilder(4096 + files.size() * 200);
        html.append("<!DOCTYPE html>\n<html lang=\"")
                .append(locale.getLanguage())
                .append("\"><head><meta charset=\"utf-8\"><title>");
        html.append(escaped(texts.get("pack.title"))).append("</title><style>\n");
        html.append("body{font:14px/1.6 sans-serif;margin:24px;color:#1b1f24}table{border-collapse:collapse}"
                + "td,th{border:1px solid #b8bec6;padding:2px 8px;text-align:left}td.n{text-align:right}"
                + "code{font-size:12px}.mark{border:2px solid;display:inline-block;padding:2px 12px;font-weight:bold}"
                + "@media print{thead{display:table-header-group}}\n</style></head><body>\n");
        if (!order.redacted()) {
            html.append("<p class=\"mark\">")
                    .append(escaped(texts.get("print.mark")))
                    .append("</p>\n");
        }
        html.append("<h1>").append(escaped(texts.get("pack.title"))).append("</h1>\n<table>\n");
        line(html, texts.get("about.contract"), head.number());
        line(html, texts.get("about.subject"), head.title());
        line(html, texts.get("pack.party"), order.party().name());
        line(html, texts.get("pack.made"), MADE.format(made.atZone(ZoneId.of("Asia/Tokyo"))));
        line(html, texts.get("head.title"), head.head());
        line(html, texts.get("pack.sums"), hash);
        html.append("</table>\n<h2>").append(escaped(texts.get("pack.how"))).append("</h2>\n<ul>\n");
        for (String part : List.of("records", "files", "registers", "journal", "practice", "sums")) {
            html.append("<li>").append(escaped(texts.get("pack.how." + part))).append("</li>\n");
        }
        html.append("</ul>\n<h2>")
                .append(escaped(texts.get("pack.files", files.size())))
                .append("</h2>\n<table><thead><tr><th>");
        html.append(escaped(texts.get("pack.file"))).append("</th><th>").append(escaped(texts.get("pack.size")));
        html.append("</th><th>SHA-256</th></tr></thead><tbody>\n");
        for (Listed each : files) {
            html.append("<tr><td><a href=\"")
                    .append(link(each.path()))
                    .append("\">")
                    .append(escaped(each.path()));
            html.append("</a></td><td class=\"n\">")
                    .append("%,d".formatted(each.size()))
                    .append("</td><td><code>");
            html.append(each.hash()).append("</code></td></tr>\n");
        }
        return html.append("</tbody></table></body></html>\n").toString();
    }

    private static void line(StringBuilder html, String label, String value) {
        html.append("<tr><th>")
                .append(escaped(label))
                .append("</th><td>")
                .append(escaped(value))
                .append("</td></tr>\n");
    }

    private static String link(String path) {
        return escaped(java.net.URLEncoder.encode(path, java.nio.charset.StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
