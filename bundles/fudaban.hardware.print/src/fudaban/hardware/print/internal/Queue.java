// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.print.internal;

import fudaban.hardware.print.internal.ipp.IppClient;
import fudaban.hardware.print.internal.ipp.IppGroup;
import fudaban.hardware.print.internal.ipp.IppMessage;
import fudaban.hardware.print.internal.ipp.IppValue;
import fudaban.hardware.print.internal.ipp.Operation;
import fudaban.hardware.printer.PaperOrder.Media;
import fudaban.hardware.printer.PrintFailure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * One queue of a print service, or one printer that speaks IPP itself.
 *
 * @param client the server
 * @param path on the server
 * @param uri as IPP names it
 * @param id of the printer
 * @param name for people
 * @param facts what it can do, as it said when it was found
 */
record Queue(IppClient client, String path, String uri, String id, String name, IppGroup facts) {
    /** What is asked when a printer is found. */
    static final String[] FACTS = {
        "printer-name",
        "printer-info",
        "printer-make-and-model",
        "printer-uri-supported",
        "printer-state",
        "media-default",
        "media-supported",
        "media-col-default",
        "sides-supported",
        "printer-resolution-supported",
        "document-format-supported",
        "which-jobs-supported",
        "operations-supported",
        "pwg-raster-document-resolution-supported",
        "pwg-raster-document-type-supported",
        "pwg-raster-document-sheet-back"
    };

    /** Self-describing media name, PWG 5101.1: {@code iso_a4_210x297mm}. */
    private static final Pattern SIZE = Pattern.compile(".*_([0-9.]+)x([0-9.]+)(mm|in)(?:_.*)?");

    IppMessage call(Operation operation, IppGroup attributes) throws PrintFailure {
        return call(operation, attributes, null, null);
    }

    IppMessage call(Operation operation, IppGroup attributes, IppGroup job, byte[] document) throws PrintFailure {
        return client.call(new IppClient.Request(operation, path, uri, name, attributes, job, document));
    }

    static IppGroup asking(String... attributes) {
        return new IppGroup(IppGroup.OPERATION).keyword("requested-attributes", attributes);
    }

    /** Whether this is a queue of CUPS. */
    boolean isCups() {
        return path.startsWith("/printers/");
    }

    boolean takes(String format) {
        return facts.texts("document-format-supported").contains(format);
    }

    boolean bothSides() {
        return facts.texts("sides-supported").contains("two-sided-long-edge");
    }

    Set<Integer> resolutions() {
        var found = resolutions("printer-resolution-supported");
        if (!takes("application/pdf") && takes(PwgRaster.TYPE)) {
            var raster = resolutions("pwg-raster-document-resolution-supported");
            return raster.isEmpty() ? found : raster;
        }
        return found;
    }

    /** Whether a job may name that resolution. A raster says its own, so that a printer may take more of them than jobs may name. */
    boolean names(int dpi) {
        var named = resolutions("printer-resolution-supported");
        return named.isEmpty() || named.contains(dpi);
    }

    private Set<Integer> resolutions(String attribute) {
        var found = new TreeSet<Integer>();
        facts.all(attribute).forEach(value -> {
            if (value.value() instanceof IppValue.Resolution resolution) {
                found.add(resolution.dpi());
            }
        });
        return found;
    }

    /** Whether what lies in it unless told otherwise is a card. */
    boolean isCard() {
        return size(facts.text("media-default").orElse(""))
                .or(this::defaultSize)
                .filter(Media::isCard)
                .isPresent();
    }

    private Optional<Media> defaultSize() {
        return facts.all("media-col-default").stream().findFirst().flatMap(all -> {
            var size = all.members().getOrDefault("media-size", List.of());
            return size.stream().findFirst().flatMap(value -> size(value.members()));
        });
    }

    private static Optional<Media> size(Map<String, List<IppValue>> members) {
        var x = members.getOrDefault("x-dimension", List.of()).stream()
                .findFirst()
                .flatMap(IppValue::number);
        var y = members.getOrDefault("y-dimension", List.of()).stream()
                .findFirst()
                .flatMap(IppValue::number);
        return x.isPresent() && y.isPresent() ? Optional.of(new Media(x.get(), y.get())) : Optional.empty();
    }

    /** The printer's own word for a size; empty when it does not name it. */
    Optional<String> word(Media media) {
        return facts.texts("media-supported").stream()
                .filter(name -> size(name)
                        .filter(size -> media.isCard() ? size.isCard() : size.equals(media))
                        .isPresent())
                .findFirst();
    }

    static Optional<Media> size(String name) {
        var matcher = SIZE.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        double unit = matcher.group(3).equals("mm") ? 100 : 2540;
        try {
            return Optional.of(new Media((int) Math.round(Double.parseDouble(matcher.group(1)) * unit), (int)
                    Math.round(Double.parseDouble(matcher.group(2)) * unit)));
        } catch (NumberFormatException odd) {
            return Optional.empty();
        }
    }
}
