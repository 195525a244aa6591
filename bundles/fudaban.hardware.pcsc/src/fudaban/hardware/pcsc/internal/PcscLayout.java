// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.pcsc.internal;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Locale;

/**
 * How PC/SC lies in memory: the same functions, but pcsc-lite on 64-bit Linux makes DWORD and LONG 64 bits wide (wintypes.h
 * of pcsc-lite), Windows 32 (winscard.h, WinSCard ABI on x64), with other offsets in the one structure that matters.
 *
 * @param library file name of the library
 * @param suffix what the names of functions with texts end in
 * @param dword bytes of a DWORD
 * @param stateSize bytes of a SCARD_READERSTATE
 * @param current offset of dwCurrentState
 * @param event offset of dwEventState
 * @param atrLength offset of cbAtr
 * @param atr offset of rgbAtr
 * @param atrRoom bytes of rgbAtr
 */
public record PcscLayout(
        String library,
        String suffix,
        int dword,
        int stateSize,
        int current,
        int event,
        int atrLength,
        int atr,
        int atrRoom) {
    /** pcsc-lite on 64-bit Linux, measured: 80 bytes per state. */
    public static final PcscLayout LINUX = new PcscLayout("libpcsclite.so.1", "", 8, 80, 16, 24, 32, 40, 33);
    /** WinSCard on 64-bit Windows: pointer, pointer, three DWORDs, 36 bytes of ATR. */
    public static final PcscLayout WINDOWS = new PcscLayout("winscard.dll", "A", 4, 64, 16, 20, 24, 28, 36);

    /** The layout of the system this runs on. */
    public static PcscLayout here() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows") ? WINDOWS : LINUX;
    }

    /** Bytes of a SCARD_IO_REQUEST: two DWORDs. */
    public int ioRequestSize() {
        return 2 * dword;
    }

    /** Reads an unsigned 32-bit value kept in a DWORD. */
    public long readDword(MemorySegment memory, long offset) {
        return memory.get(ValueLayout.JAVA_INT_UNALIGNED, offset) & 0xFFFFFFFFL;
    }

    /** Writes an unsigned value to a DWORD in its full width. */
    public void writeDword(MemorySegment memory, long offset, long value) {
        if (dword == 8) {
            memory.set(ValueLayout.JAVA_LONG_UNALIGNED, offset, value);
        } else {
            memory.set(ValueLayout.JAVA_INT_UNALIGNED, offset, (int) value);
        }
    }

    /**
     * Signature of a function that returns LONG.
     *
     * @param arguments one letter each: d DWORD, h handle or context (always 64 bits), p pointer
     */
    public FunctionDescriptor function(String arguments) {
        ValueLayout number = dword == 8 ? ValueLayout.JAVA_LONG : ValueLayout.JAVA_INT;
        var layouts = arguments
                .chars()
                .mapToObj(letter -> switch (letter) {
                    case 'd' -> number;
                    case 'h' -> ValueLayout.JAVA_LONG;
                    default -> ValueLayout.ADDRESS;
                })
                .toArray(ValueLayout[]::new);
        return FunctionDescriptor.of(number, layouts);
    }
}
