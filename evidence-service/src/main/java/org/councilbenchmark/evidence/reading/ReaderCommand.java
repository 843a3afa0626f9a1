package org.councilbenchmark.evidence.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.councilbenchmark.evidence.reading.child.ReaderMain;

/** The command line of a child: small, quick to start, deaf to the network, and dead when out of memory. */
record ReaderCommand(ReadingConfig config, List<String> launcher, String classPath) {

    /** Status with which a JVM ends that ran out of memory. */
    static final int OUT_OF_MEMORY = 3;

    Process start(Path folder, String mediaType) throws IOException {
        Files.createFile(folder.resolve("hosts"));
        ProcessBuilder child = new ProcessBuilder(words(folder, mediaType))
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        child.environment().clear();
        return child.start();
    }

    private List<String> words(Path folder, String mediaType) {
        List<String> words = new ArrayList<>(launcher);
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of(
                "-Xmx" + config.heapMib() + "m",
                "-XX:MaxMetaspaceSize=128m",
                "-XX:MaxDirectMemorySize=32m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Djava.awt.headless=true"));
        words.addAll(List.of(
                "-Djdk.net.hosts.file=" + folder.resolve("hosts"),
                "-DsocksProxyHost=127.0.0.1",
                "-DsocksProxyPort=1",
                "-DsocksNonProxyHosts=",
                "-Djava.io.tmpdir=" + folder,
                "-Duser.home=" + folder));
        words.addAll(List.of("-cp", classPath, ReaderMain.class.getName(), folder.toString(), mediaType));
        words.add(Integer.toString(config.maxCharacters()));
        words.add(Long.toString(config.maxPixels()));
        return words;
    }
}
