package org.councilbenchmark.evidence.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** What stands before the command of a child, so that it reaches no network; found out once. */
@ApplicationScoped
class Confinement {

    private static final Logger LOG = Logger.getLogger(Confinement.class);
    private static final List<String> NAMESPACE = List.of("unshare", "--user", "--net", "--");
    private static final int PATIENCE_SECONDS = 5;

    private final ReadingConfig config;
    private List<String> found;

    @Inject
    Confinement(ReadingConfig config) {
        this.config = config;
    }

    synchronized List<String> words() {
        if (found == null) {
            found = config.launcher().orElseGet(() -> works(NAMESPACE) ? NAMESPACE : List.of());
            LOG.infof("documents are read behind launcher=%s", found.isEmpty() ? "none" : String.join(" ", found));
        }
        return found;
    }

    private static boolean works(List<String> launcher) {
        List<String> command = new ArrayList<>(launcher);
        command.add("true");
        try {
            Process trial = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return trial.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && trial.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
