package org.councilbenchmark.evidence.scanning;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * One conversation with clamd: a command that ends in a null byte, for INSTREAM pieces of the content each after its
 * length (four bytes, the highest first) and a piece of length zero, then an answer that ends in a null byte.
 */
final class ClamdConnection implements AutoCloseable {

    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_REPLY = 4 * 1024;

    private final Socket socket = new Socket();

    ClamdConnection(ClamdConfig config) throws IOException {
        try {
            socket.setSoTimeout((int) config.scanTimeout().toMillis());
            socket.connect(new InetSocketAddress(config.host(), config.port()), (int)
                    config.connectTimeout().toMillis());
        } catch (IOException away) {
            socket.close();
            throw away;
        }
    }

    String ask(String command) throws IOException {
        DataOutputStream out = new DataOutputStream(socket.getOutputStream());
        out.write(("z" + command + "\0").getBytes(StandardCharsets.US_ASCII));
        out.flush();
        return reply();
    }

    /** Sends the content. One that is too long is answered in its midst, and the rest is not taken any more. */
    String scan(InputStream content) throws IOException {
        DataOutputStream out = new DataOutputStream(socket.getOutputStream());
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        byte[] piece = new byte[PIECE];
        for (int got = content.read(piece); got >= 0; got = content.read(piece)) {
            if (got > 0 && !sent(out, piece, got)) {
                return reply();
            }
        }
        return sent(out, piece, 0) ? reply() : "";
    }

    private static boolean sent(DataOutputStream out, byte[] piece, int length) {
        try {
            out.writeInt(length);
            out.write(piece, 0, length);
            out.flush();
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    private String reply() throws IOException {
        InputStream in = socket.getInputStream();
        StringBuilder reply = new StringBuilder();
        for (int octet = in.read(); octet > 0 && reply.length() < LONGEST_REPLY; octet = in.read()) {
            reply.append((char) octet);
        }
        return reply.toString().trim();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            // nothing is left to be closed
        }
    }
}
