package org.councilbenchmark.catalogue.carrying;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.councilbenchmark.testing.Contracts;

/** The tables of docs/mappings.md. */
public final class MappingsPage {

    private MappingsPage() {}

    /** Rows below the header that begins with this cell; each cell without blanks and code marks. */
    public static List<List<String>> table(String firstHeader) {
        try {
            return Files.readAllLines(Contracts.root().resolve("docs/mappings.md")).stream()
                    .dropWhile(line -> !line.startsWith("| " + firstHeader + " |"))
                    .skip(2)
                    .takeWhile(line -> line.startsWith("|"))
                    .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                            .map(cell -> cell.replace("`", "").strip())
                            .toList())
                    .toList();
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }
}
