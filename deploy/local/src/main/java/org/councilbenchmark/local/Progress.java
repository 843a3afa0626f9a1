package org.councilbenchmark.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Tells the person in front of the screen what has come up, and how long it took. */
final class Progress {

    private final PrintStream out;

    Progress(PrintStream out) {
        this.out = out;
    }

    static Progress silent() {
        return new Progress(new PrintStream(PrintStream.nullOutputStream()));
    }

    void say(String text) {
        out.println(text);
        out.flush();
    }

    void fact(String name, String value) {
        say("  %-25s %s".formatted(name, value));
    }

    /** Runs a step and reports it when it is done. */
    void step(String name, String value, Runnable work) {
        long start = System.nanoTime();
        work.run();
        fact(name, "%-36s %s".formatted(value, seconds(Duration.ofNanos(System.nanoTime() - start))));
    }

    static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }
}
