// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.print.internal.ipp;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a message as RFC 8010 says. Whatever the bytes are, it ends with a message or an {@link IppException}. */
public final class IppDecoder {
    private static final int END = 3;
    private static final int FIRST_VALUE = 0x10;
    /** A collection in a collection in a collection: IPP itself needs two. */
    private static final int DEEPEST = 8;

    private final ByteBuffer in;

    private IppDecoder(byte[] bytes) {
        in = ByteBuffer.wrap(bytes);
    }

    /** Reads a message; bytes after its end are a document and are left out. */
    public static IppMessage decode(byte[] bytes) throws IppException {
        try {
            return new IppDecoder(bytes).message();
        } catch (BufferUnderflowException | IllegalArgumentException broken) {
            throw new IppException("message of " + bytes.length + " bytes is cut or broken");
        }
    }

    private IppMessage message() throws IppException {
        int version = in.get();
        in.get();
        if (version != 1 && version != 2) {
            throw new IppException("IPP version " + version);
        }
        int code = Short.toUnsignedInt(in.getShort());
        int id = in.getInt();
        var groups = new ArrayList<IppGroup>();
        String name = "";
        while (true) {
            int tag = Byte.toUnsignedInt(in.get());
            if (tag == END) {
                return new IppMessage(code, id, groups);
            }
            if (tag < FIRST_VALUE) {
                groups.add(new IppGroup(tag));
                name = "";
                continue;
            }
            var told = text();
            name = told.isEmpty() ? name : told;
            if (groups.isEmpty() || name.isEmpty()) {
                throw new IppException("a value without attribute");
            }
            groups.getLast().add(name, tag, value(tag, 0));
        }
    }

    private Object value(int tag, int depth) throws IppException {
        var raw = new byte[Short.toUnsignedInt(in.getShort())];
        in.get(raw);
        var bytes = ByteBuffer.wrap(raw);
        if (tag >= IppValue.NO_VALUE_FIRST && tag <= IppValue.NO_VALUE_LAST) {
            return raw;
        }
        return switch (tag) {
            case IppValue.INTEGER, IppValue.ENUM -> bytes.getInt();
            case IppValue.BOOLEAN -> bytes.get() != 0;
            case IppValue.RESOLUTION -> new IppValue.Resolution(bytes.getInt(), bytes.getInt(), bytes.get());
            case IppValue.RANGE -> new IppValue.Range(bytes.getInt(), bytes.getInt());
            case IppValue.COLLECTION -> collection(depth + 1);
            case IppValue.TEXT_LANGUAGE, IppValue.NAME_LANGUAGE -> {
                bytes.position(Short.toUnsignedInt(bytes.getShort()) + 2);
                var text = new byte[Short.toUnsignedInt(bytes.getShort())];
                bytes.get(text);
                yield new String(text, StandardCharsets.UTF_8);
            }
            default -> tag >= IppValue.TEXT && tag <= IppValue.MIME ? new String(raw, StandardCharsets.UTF_8) : raw;
        };
    }

    private Map<String, List<IppValue>> collection(int depth) throws IppException {
        if (depth > DEEPEST) {
            throw new IppException("collections nested too deep");
        }
        var members = new LinkedHashMap<String, List<IppValue>>();
        String name = "";
        while (true) {
            int tag = Byte.toUnsignedInt(in.get());
            text();
            switch (tag) {
                case IppValue.COLLECTION_END -> {
                    text();
                    return members;
                }
                case IppValue.MEMBER -> name = text();
                default -> {
                    if (tag < FIRST_VALUE) {
                        throw new IppException("a group begins within a collection");
                    }
                    members.computeIfAbsent(name, n -> new ArrayList<>()).add(new IppValue(tag, value(tag, depth)));
                }
            }
        }
    }

    private String text() {
        var raw = new byte[Short.toUnsignedInt(in.getShort())];
        in.get(raw);
        return new String(raw, StandardCharsets.UTF_8);
    }
}
