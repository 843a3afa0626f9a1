package org.councilbenchmark.evidence.crash;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Stands between the service and its database or its S3 server, passes everything on, and kills the service at a certain
 * sentence of their conversation: before the sentence arrives, or after it was answered and before the service hears it.
 */
final class KillingProxy implements AutoCloseable {

    /**
     * When to kill.
     *
     * @param sentences in lower case, one after the other on one connection; the last one counts
     * @param answered whether the last one still arrives and is answered
     */
    record Moment(List<String> sentences, boolean answered) {}

    private record Armed(Moment moment, Runnable kill) {}

    private static final int BUFFER = 64 * 1024;

    private final ServerSocket door;
    private final int target;
    private final AtomicReference<Armed> armed = new AtomicReference<>();

    KillingProxy(int target) {
        this.target = target;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        background(this::letIn);
    }

    int port() {
        return door.getLocalPort();
    }

    void arm(Moment moment, Runnable kill) {
        armed.set(new Armed(moment, kill));
    }

    void disarm() {
        armed.set(null);
    }

    private void letIn() throws IOException {
        while (!door.isClosed()) {
            Socket caller = door.accept();
            background(() -> {
                try (caller;
                        Socket server = new Socket(InetAddress.getLoopbackAddress(), target)) {
                    new Conversation(caller, server).carry();
                }
            });
        }
    }

    /** One connection, in both directions. */
    private final class Conversation {

        private final Socket caller;
        private final Socket server;
        private int heard;
        private volatile Armed awaitingAnswer;

        Conversation(Socket caller, Socket server) {
            this.caller = caller;
            this.server = server;
        }

        void carry() throws IOException {
            background(this::answers);
            InputStream in = caller.getInputStream();
            OutputStream out = server.getOutputStream();
            byte[] buffer = new byte[BUFFER];
            for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
                if (isTheMoment(buffer, got)) {
                    return;
                }
                out.write(buffer, 0, got);
                out.flush();
            }
        }

        private boolean isTheMoment(byte[] buffer, int got) {
            Armed now = armed.get();
            if (now == null) {
                heard = 0;
                return false;
            }
            List<String> sentences = now.moment().sentences();
            String text = new String(buffer, 0, got, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
            for (int at = 0; heard < sentences.size(); heard++) {
                at = text.indexOf(sentences.get(heard), at);
                if (at < 0) {
                    return false;
                }
            }
            if (now.moment().answered()) {
                awaitingAnswer = now;
                return false;
            }
            now.kill().run();
            return true;
        }

        private void answers() throws IOException {
            InputStream in = server.getInputStream();
            OutputStream out = caller.getOutputStream();
            byte[] buffer = new byte[BUFFER];
            for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
                if (awaitingAnswer != null) {
                    awaitingAnswer.kill().run();
                    return;
                }
                out.write(buffer, 0, got);
                out.flush();
            }
        }
    }

    /** What may fail because an end of the conversation has died, as it is meant to. */
    private interface Work {
        void run() throws IOException;
    }

    private static void background(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException gone) {
                // One end has died, which is what this is for.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
