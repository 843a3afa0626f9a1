package org.councilbenchmark.local;

import sun.misc.Signal;

/**
 * Ctrl-C and its kin. They are caught rather than left to shutdown hooks, because hooks run all at once and PostgreSQL's
 * own would stop it under the services that still use it.
 */
final class Signals {

    private Signals() {}

    /** @param end called at the first signal; later ones are ignored while everything is being stopped */
    static void onEnd(Runnable end) {
        for (String name : new String[] {"INT", "TERM", "HUP"}) {
            try {
                Signal.handle(new Signal(name), signal -> end.run());
            } catch (IllegalArgumentException e) {
                // the system or the options of this JVM keep that signal to themselves
            }
        }
    }
}
