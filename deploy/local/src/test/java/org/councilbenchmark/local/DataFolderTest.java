package org.councilbenchmark.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path folder;

    @Test
    void aFolderWithOtherPeoplesFilesIsLeftAlone() throws Exception {
        Files.writeString(folder.resolve("thesis.odt"), "ten years of work");

        assertThatThrownBy(() -> DataFolder.open(folder))
                .isInstanceOf(LaunchProblem.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("--data=");
        assertThat(folder).isDirectoryContaining(it -> it.endsWith("thesis.odt"));
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void emptyingRemovesWhatWasKeptAndKeepsTheFolderOurs() throws Exception {
        try (DataFolder data = DataFolder.open(folder)) {
            data.lock();
            Files.createDirectories(data.documents().resolve("deep/down"));
            Files.writeString(data.documents().resolve("deep/down/file"), "x");
            Files.createDirectories(data.keys());
            assertThat(data.isUsed()).isTrue();

            data.empty();

            assertThat(data.isUsed()).isFalse();
            assertThat(data.keys()).doesNotExist();
        }
        DataFolder.open(folder).close();
    }

    @Test
    void onlyOneSystemRunsInAFolderAtATime() {
        try (DataFolder first = DataFolder.open(folder);
                DataFolder second = DataFolder.open(folder)) {
            first.lock();

            assertThatThrownBy(second::lock)
                    .isInstanceOf(LaunchProblem.class)
                    .hasMessageContaining("already runs")
                    .hasMessageContaining(Long.toString(ProcessHandle.current().pid()));
        }
        try (DataFolder next = DataFolder.open(folder)) {
            next.lock();
        }
    }
}
