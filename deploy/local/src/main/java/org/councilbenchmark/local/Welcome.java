package org.councilbenchmark.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What a person needs to know once everything runs. */
record Welcome(LocalOptions options, Path logs, Duration time) {

    String text() {
        return """

                Ready after %1$s. Ctrl-C stops everything; the data is kept.

                %2$s

                  data   %3$s
                  logs   %4$s

                A token: %5$s PERSONA [COUNCIL…]   (the personas: %5$s --help)

                A first question:

                  curl -sS -H "Authorization: Bearer $(%5$s analyst%6$s)" '%7$s/v1/councils?size=3'
                """.formatted(
                        Progress.seconds(time),
                        addresses(),
                        options.data(),
                        logs,
                        tokenCommand(),
                        dataOption(),
                        options.baseUrl(Service.CATALOGUE));
    }

    private String addresses() {
        return Arrays.stream(Service.values())
                .map(it -> "  %-26s %s/q/swagger-ui".formatted(it.module(), options.baseUrl(it)))
                .collect(Collectors.joining("\n"));
    }

    /** As it can be pasted where the launcher was started. */
    private String tokenCommand() {
        boolean atRoot = options.root().equals(Path.of("").toAbsolutePath());
        return atRoot
                ? "deploy/local/token"
                : options.root().resolve("deploy/local/token").toString();
    }

    private String dataOption() {
        boolean usual = options.data().equals(options.root().resolve(".local-data"));
        return usual ? "" : " --data=" + options.data();
    }
}
