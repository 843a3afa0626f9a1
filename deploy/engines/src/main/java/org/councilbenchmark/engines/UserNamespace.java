package org.councilbenchmark.engines;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * PostgreSQL refuses to run as root. On Linux the embedded one is therefore put into a user namespace of its own, where
 * it is nobody; some containers forbid that, and then the reason should be told rather than a failed {@code initdb}.
 */
final class UserNamespace {

    private static final String FORBIDDEN = """
            PostgreSQL does not run as root, and this machine forbids the user namespace that would hide it \
            ("unshare -U" fails). Start as an ordinary user, or let the container create user namespaces \
            (for Docker: --security-opt seccomp=unconfined), or use a PostgreSQL server of your own.""";

    private UserNamespace() {}

    static void requireWhenRoot() {
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        if (linux && "root".equals(System.getProperty("user.name")) && !succeeds("unshare", "-U", "true")) {
            throw new EngineException(FORBIDDEN);
        }
    }

    static boolean succeeds(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
