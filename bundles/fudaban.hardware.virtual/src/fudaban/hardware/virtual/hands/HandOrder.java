// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.virtual.hands;

import fudaban.hardware.virtual.Fault;
import fudaban.hardware.virtual.printer.PrinterFault;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** One thing that hands do at the practice devices. Travels between programs as a line of text. */
public sealed interface HandOrder {
    /** The reader or printer it is done at. */
    String device();

    /**
     * Puts a card on a reader; the one that lies there is pulled.
     *
     * @param device id of the reader
     * @param card name of the card; empty: a new blank one
     * @param faults what goes wrong from its first command on
     */
    record Insert(String device, String card, List<Fault> faults) implements HandOrder {
        /** Copies the list. */
        public Insert {
            Objects.requireNonNull(device);
            faults = List.copyOf(faults);
        }
    }

    /** Takes the card off a reader, also in the middle of a command. */
    record Pull(String device) implements HandOrder {}

    /** Makes the card on a reader fail, counted from its next command. */
    record BreakCard(String device, List<Fault> faults) implements HandOrder {
        /** Copies the list. */
        public BreakCard {
            faults = List.copyOf(faults);
        }
    }

    /** Makes a printer fail at a card or document to come. */
    record BreakPrinter(String device, PrinterFault fault) implements HandOrder {}

    /** Somebody opens the printer, takes out what sticks, puts in what is missing and closes it. */
    record Help(String device) implements HandOrder {}

    /** As a line of text. */
    default String line() {
        var words = new ArrayList<String>();
        switch (this) {
            case Insert insert -> {
                words.addAll(List.of("insert", insert.device(), insert.card()));
                insert.faults().forEach(fault -> words.add(text(fault)));
            }
            case Pull pull -> words.addAll(List.of("pull", pull.device()));
            case BreakCard broken -> {
                words.addAll(List.of("break-card", broken.device()));
                broken.faults().forEach(fault -> words.add(text(fault)));
            }
            case BreakPrinter broken ->
                words.addAll(
                        List.of("break-printer", broken.device(), broken.fault().text()));
            case Help help -> words.addAll(List.of("help", help.device()));
        }
        return String.join("\t", words);
    }

    /**
     * Reads a line.
     *
     * @throws IllegalArgumentException when it is none
     */
    static HandOrder read(String line) {
        var words = Arrays.asList(line.split("\t", -1));
        if (words.size() < 2) {
            throw new IllegalArgumentException("no order: " + line);
        }
        var device = words.get(1);
        return switch (words.getFirst()) {
            case "insert" -> new Insert(device, at(words, 2), faults(words, 3));
            case "pull" -> new Pull(device);
            case "break-card" -> new BreakCard(device, faults(words, 2));
            case "break-printer" -> new BreakPrinter(device, PrinterFault.read(at(words, 2)));
            case "help" -> new Help(device);
            default -> throw new IllegalArgumentException("no order: " + line);
        };
    }

    private static String at(List<String> words, int index) {
        if (index >= words.size()) {
            throw new IllegalArgumentException("too short: " + words);
        }
        return words.get(index);
    }

    private static List<Fault> faults(List<String> words, int from) {
        return words.subList(Math.min(from, words.size()), words.size()).stream()
                .map(Fault::read)
                .toList();
    }

    private static String text(Fault fault) {
        return fault.text();
    }
}
