package org.councilbenchmark.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The choices of {@code prepare.sh}, which run before there is any Java of ours. */
class PrepareScriptTest {

    /** Newer than whatever is installed on the machine that runs the test. */
    private static final int NEWEST = 990;

    @TempDir
    Path folder;

    @Test
    void theNewestJdkWins() throws Exception {
        jdk("a", "17.0.1");
        Path newest = jdk("b", NEWEST + ".0.2");
        jdk("c", "1.8.0_402");

        assertThat(newestJdk("")).isEqualTo(newest.toString());
    }

    @Test
    void aRuntimeWithoutCompilerDoesNotCount() throws Exception {
        Path newest = jdk("a", Integer.toString(NEWEST));
        Path runtime = jdk("b", Integer.toString(NEWEST + 1));
        Files.delete(runtime.resolve("bin/javac"));

        assertThat(newestJdk("")).isEqualTo(newest.toString());
    }

    @Test
    void ofEquallyNewOnesJavaHomeWins() throws Exception {
        jdk("a", NEWEST + ".0.9");
        Path home = jdk("z", NEWEST + ".0.1");

        assertThat(newestJdk("JAVA_HOME=" + home)).isEqualTo(home.toString());
    }

    @Test
    void whatIsOlderThanItsSourcesIsNotCurrentUnlessTheLastBuildWasNewer() throws Exception {
        Files.createDirectories(folder.resolve("module/src"));
        file("module/src/Source.java", 100);
        file("module/output.jar", 200);
        Files.setLastModifiedTime(folder.resolve("module/src"), FileTime.from(Instant.ofEpochSecond(100)));
        assertThat(isCurrent()).isTrue();

        file("module/src/Source.java", 300);
        assertThat(isCurrent()).isFalse();

        file("stamp", 400);
        assertThat(isCurrent()).isTrue();

        Files.delete(folder.resolve("module/output.jar"));
        assertThat(isCurrent()).isFalse();
    }

    private void file(String name, long second) throws IOException {
        Files.writeString(folder.resolve(name), name);
        Files.setLastModifiedTime(folder.resolve(name), FileTime.from(Instant.ofEpochSecond(second)));
    }

    private boolean isCurrent() throws Exception {
        String script = "root=%1$s; stamp=%1$s/stamp; is_current %1$s/module/output.jar module/src absent && echo yes"
                .formatted(folder);
        return shell(script).equals("yes");
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = folder.resolve(name);
        Path compiler = home.resolve("bin/javac");
        Files.createDirectories(compiler.getParent());
        Files.writeString(compiler, "");
        assertThat(compiler.toFile().setExecutable(true)).isTrue();
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private String newestJdk(String setting) throws Exception {
        return shell((setting.isEmpty() ? "unset JAVA_HOME" : setting)
                + "; JDK_FOLDERS=\"%1$s/a %1$s/b %1$s/c\"; newest_jdk".formatted(folder));
    }

    private static String shell(String script) throws Exception {
        Path prepare = Path.of(System.getProperty("project.root"), "deploy/local/prepare.sh");
        Process process = new ProcessBuilder("sh", "-euc", ". " + prepare + "; " + script)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
    }
}
