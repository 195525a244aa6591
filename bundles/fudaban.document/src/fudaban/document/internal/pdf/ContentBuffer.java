// SPDX-License-Identifier: EPL-2.0
package fudaban.document.internal.pdf;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.Deflater;

/** Bytes of a content stream; numbers are written with at most three decimals and always the same way. */
final class ContentBuffer {
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private byte[] bytes = new byte[8192];
    private int length;

    ContentBuffer number(double value) {
        long milli = Math.round(value * 1000);
        if (milli < 0) {
            put('-');
            milli = -milli;
        }
        whole(milli / 1000);
        int rest = (int) (milli % 1000);
        if (rest > 0) {
            put('.');
            put('0' + rest / 100);
            if (rest % 100 > 0) {
                put('0' + rest / 10 % 10);
                if (rest % 10 > 0) {
                    put('0' + rest % 10);
                }
            }
        }
        put(' ');
        return this;
    }

    ContentBuffer operator(String operator) {
        ascii(operator);
        put('\n');
        return this;
    }

    ContentBuffer name(String name) {
        put('/');
        ascii(name);
        put(' ');
        return this;
    }

    ContentBuffer beginHex() {
        put('<');
        return this;
    }

    ContentBuffer hex(int cid) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            put(HEX[cid >> shift & 15]);
        }
        return this;
    }

    ContentBuffer endHex() {
        put('>');
        return this;
    }

    /** The content compressed for FlateDecode. */
    byte[] deflated() {
        Deflater deflater = new Deflater();
        try {
            deflater.setInput(bytes, 0, length);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(length / 3 + 64);
            byte[] block = new byte[8192];
            while (!deflater.finished()) {
                out.write(block, 0, deflater.deflate(block));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private void whole(long value) {
        if (value >= 10) {
            whole(value / 10);
        }
        put((int) ('0' + value % 10));
    }

    private void ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            put(text.charAt(i));
        }
    }

    private void put(int b) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, length * 2);
        }
        bytes[length++] = (byte) b;
    }
}
