// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.print.internal.ipp;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Writes a message as RFC 8010 says. */
public final class IppEncoder {
    private static final int END = 3;
    private static final int VERSION = 0x0200;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    private IppEncoder() {}

    /** The bytes of a message; a document follows them as it is. */
    public static byte[] encode(IppMessage message) {
        try {
            var encoder = new IppEncoder();
            encoder.message(message);
            return encoder.bytes.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException("writing into memory", impossible);
        }
    }

    private void message(IppMessage message) throws IOException {
        out.writeShort(VERSION);
        out.writeShort(message.code());
        out.writeInt(message.id());
        for (var group : message.groups()) {
            out.writeByte(group.tag());
            for (var attribute : group.attributes().entrySet()) {
                attribute(attribute.getKey(), attribute.getValue());
            }
        }
        out.writeByte(END);
    }

    private void attribute(String name, List<IppValue> values) throws IOException {
        var shown = name;
        for (var value : values) {
            out.writeByte(value.tag());
            sized(shown.getBytes(StandardCharsets.US_ASCII));
            value(value);
            shown = "";
        }
    }

    private void value(IppValue value) throws IOException {
        switch (value.value()) {
            case Integer number -> {
                out.writeShort(4);
                out.writeInt(number);
            }
            case Boolean truth -> {
                out.writeShort(1);
                out.writeByte(truth ? 1 : 0);
            }
            case String text -> sized(text.getBytes(StandardCharsets.UTF_8));
            case IppValue.Resolution resolution -> {
                out.writeShort(9);
                out.writeInt(resolution.across());
                out.writeInt(resolution.along());
                out.writeByte(resolution.units());
            }
            case IppValue.Range range -> {
                out.writeShort(8);
                out.writeInt(range.from());
                out.writeInt(range.to());
            }
            case Map<?, ?> members -> collection(value.members());
            case byte[] raw -> sized(raw);
            default -> throw new IllegalArgumentException("no IPP value: " + value.value());
        }
    }

    private void collection(Map<String, List<IppValue>> members) throws IOException {
        out.writeShort(0);
        for (var member : members.entrySet()) {
            out.writeByte(IppValue.MEMBER);
            out.writeShort(0);
            sized(member.getKey().getBytes(StandardCharsets.US_ASCII));
            for (var value : member.getValue()) {
                out.writeByte(value.tag());
                out.writeShort(0);
                value(value);
            }
        }
        out.writeByte(IppValue.COLLECTION_END);
        out.writeShort(0);
        out.writeShort(0);
    }

    private void sized(byte[] raw) throws IOException {
        if (raw.length > Short.MAX_VALUE) {
            throw new IllegalArgumentException("IPP value of " + raw.length + " bytes");
        }
        out.writeShort(raw.length);
        out.write(raw);
    }
}
