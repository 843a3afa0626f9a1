package org.councilbenchmark.evidence.scanning;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Speaks clamd's protocol, knows one signature, and behaves as a test tells it. */
final class FakeClamd implements AutoCloseable {

    /** What a clamd can do to its clients. */
    enum Mood {
        WELL,
        /** Accepts connections and says nothing. */
        SILENT,
        /** Hangs up at once. */
        AWAY,
        /** Takes no content beyond its first piece. */
        SMALL,
        FAILING,
        /** Fails for contents that say "broken", and leaves all others waiting until its mood changes. */
        STUCK
    }

    static final String BROKEN = "broken";

    private final ServerSocket server;
    private final ExecutorService conversations = Executors.newCachedThreadPool();
    private final List<byte[]> scanned = new CopyOnWriteArrayList<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private volatile Mood mood = Mood.WELL;

    FakeClamd() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        conversations.execute(this::listen);
    }

    String address() {
        return server.getInetAddress().getHostAddress() + ":" + server.getLocalPort();
    }

    synchronized void feels(Mood now) {
        mood = now;
        notifyAll();
    }

    /** How many contents wait for its mood to change. */
    int waiting() {
        return waiting.get();
    }

    private synchronized void waitWhileStuck() {
        waiting.incrementAndGet();
        try {
            while (mood == Mood.STUCK) {
                wait();
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        } finally {
            waiting.decrementAndGet();
        }
    }

    List<byte[]> scanned() {
        return scanned;
    }

    private void listen() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                conversations.execute(() -> converse(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void converse(Socket client) {
        try (client) {
            DataInputStream in = new DataInputStream(client.getInputStream());
            if (mood == Mood.AWAY) {
                return;
            }
            if (mood == Mood.SILENT) {
                in.readAllBytes();
                return;
            }
            String reply = command(in).equals("zVERSION") ? "ClamAV 1.4.3/27500/Mon May 10 2010" : scan(in);
            OutputStream out = client.getOutputStream();
            out.write((reply + "\0").getBytes(StandardCharsets.US_ASCII));
            out.flush();
        } catch (IOException hungUp) {
            // the client has gone; the next one is answered as well
        }
    }

    private static String command(DataInputStream in) throws IOException {
        StringBuilder command = new StringBuilder();
        for (int octet = in.read(); octet > 0; octet = in.read()) {
            command.append((char) octet);
        }
        return command.toString();
    }

    private String scan(DataInputStream in) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.write(in.readNBytes(length));
            if (mood == Mood.SMALL) {
                return "INSTREAM size limit exceeded. ERROR";
            }
        }
        boolean broken = content.toString(StandardCharsets.ISO_8859_1).contains(BROKEN);
        if (mood == Mood.FAILING || mood == Mood.STUCK && broken) {
            return "Can't allocate memory ERROR";
        }
        waitWhileStuck();
        scanned.add(content.toByteArray());
        return Eicar.isIn(content.toByteArray()) ? "stream: " + Eicar.SIGNATURE + " FOUND" : "stream: OK";
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        conversations.shutdownNow();
    }
}
