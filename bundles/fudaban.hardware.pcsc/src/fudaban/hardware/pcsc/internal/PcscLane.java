// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.pcsc.internal;

import fudaban.hardware.CardFailure;
import fudaban.hardware.CardFailure.Kind;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * What one worker thread holds of PC/SC: a context of its own, one card handle, buffers. All methods run on that thread.
 * After a method threw, the card handle is gone.
 */
final class PcscLane {
    private static final int ROOM = 65_538;
    private static final long T0 = 1;
    private static final long T1 = 2;

    private final PcscNative pcsc;
    private final Arena arena = Arena.ofShared();
    private final MemorySegment out = arena.allocate(16, 8);
    private final MemorySegment protocol = arena.allocate(16, 8);
    private final MemorySegment request;
    private final MemorySegment send = arena.allocate(ROOM + 16);
    private final MemorySegment receive = arena.allocate(ROOM);
    private long context;
    private long card;
    private boolean established;
    private boolean connected;

    PcscLane(PcscNative pcsc) {
        this.pcsc = pcsc;
        this.request = arena.allocate(pcsc.layout().ioRequestSize(), 8);
    }

    /** Connects and begins a transaction; a context lost since the last time is replaced first. */
    void open(String reader, String productName) throws CardFailure {
        for (var attempt = 1; ; attempt++) {
            establish(productName);
            var code = connect(reader);
            if (code == PcscCode.OK) {
                connected = true;
                code = pcsc.begin(card);
            }
            if (code == PcscCode.OK) {
                return;
            }
            disconnect();
            if (PcscCode.contextLost(code)) {
                dropContext();
            }
            // A reset by another program between connect and begin, or a restarted service: both heal by repeating.
            if (attempt == 3 || !PcscCode.contextLost(code) && code != PcscCode.RESET_CARD) {
                throw PcscCode.failure(code, "SCardConnect", productName);
            }
        }
    }

    private void establish(String productName) throws CardFailure {
        if (!established) {
            var code = pcsc.establish(out);
            if (code != PcscCode.OK) {
                throw PcscCode.failure(code, "SCardEstablishContext", productName);
            }
            context = out.get(ValueLayout.JAVA_LONG, 0);
            established = true;
        }
    }

    private int connect(String reader) {
        try (var names = Arena.ofConfined()) {
            var name = PcscNative.text(names, reader);
            // T=1 first: only it carries extended length. Contact cards without it are taken with T=0.
            var code = pcsc.connect(context, name, T1, out, protocol);
            if (code == PcscCode.PROTO_MISMATCH || code == PcscCode.UNSUPPORTED_CARD) {
                code = pcsc.connect(context, name, T0 | T1, out, protocol);
            }
            card = out.get(ValueLayout.JAVA_LONG, 0);
            return code;
        }
    }

    /** One exchange as raw bytes. */
    byte[] transmit(byte[] command, String productName) throws CardFailure {
        if (!connected) {
            throw new CardFailure(Kind.REMOVED, "no card handle", productName);
        }
        var layout = pcsc.layout();
        var active = layout.readDword(protocol, 0);
        layout.writeDword(request, 0, active);
        layout.writeDword(request, layout.dword(), layout.ioRequestSize());
        var length = active == T0 ? withoutLe(command) : command.length;
        MemorySegment.copy(command, 0, send, ValueLayout.JAVA_BYTE, 0, length);
        layout.writeDword(out, 0, ROOM);
        var code = pcsc.transmit(card, request, send, length, receive, out);
        send.asSlice(0, length).fill((byte) 0);
        if (code != PcscCode.OK) {
            disconnect();
            if (PcscCode.contextLost(code)) {
                dropContext();
            }
            throw PcscCode.failure(code, "SCardTransmit", productName);
        }
        var got = layout.readDword(out, 0);
        if (got < 2) {
            disconnect();
            // vpcd calls it success when the card was pulled in mid-command, with nothing in it.
            throw new CardFailure(Kind.REMOVED, "SCardTransmit with " + got + " bytes", productName);
        }
        var answer = receive.asSlice(0, got).toArray(ValueLayout.JAVA_BYTE);
        receive.asSlice(0, got).fill((byte) 0);
        return answer;
    }

    /** T=0 cannot carry data in both directions: the Le of such a command stays home (ISO/IEC 7816-3, 12.1.2). */
    private static int withoutLe(byte[] command) {
        var both = command.length > 5 && command[4] != 0 && command.length == 6 + (command[4] & 0xFF);
        return both ? command.length - 1 : command.length;
    }

    /** Ends the transaction and resets the card; failures mean that there is nothing left to end. */
    void disconnect() {
        if (connected) {
            connected = false;
            pcsc.end(card);
            pcsc.disconnect(card);
        }
    }

    private void dropContext() {
        if (established) {
            established = false;
            pcsc.release(context);
        }
    }

    /** Lets go of everything; the lane is of no use afterwards. */
    void dispose() {
        disconnect();
        dropContext();
        arena.close();
    }
}
