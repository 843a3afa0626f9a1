package org.councilbenchmark.evidence.crash;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.councilbenchmark.evidence.S3Server;
import org.councilbenchmark.evidence.Sql;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** The store of the service that is killed, looked at from outside. */
sealed interface Leftovers extends AutoCloseable {

    /** Both stores. */
    enum Kind {
        FILES,
        S3
    }

    static Leftovers of(Kind kind, Path folder) {
        return kind == Kind.FILES ? new InFiles(folder.resolve("store")) : new OnServer(folder.resolve("store"));
    }

    Map<String, String> settings();

    void arm(KillingProxy.Moment moment, Runnable kill);

    void disarm();

    /** Everything that lies in the store without a row that refers to it. */
    List<String> withoutRow() throws IOException;

    @Override
    void close() throws IOException;

    private static List<String> files(Path folder, String... below) throws IOException {
        List<String> found = new ArrayList<>();
        for (String each : below) {
            if (Files.isDirectory(folder.resolve(each))) {
                try (Stream<Path> all = Files.walk(folder.resolve(each))) {
                    all.filter(Files::isRegularFile)
                            .forEach(file -> found.add(file.getFileName().toString()));
                }
            }
        }
        return found;
    }

    private static boolean hasRow(String sha256) {
        return Sql.count("select count(*) from content_object where sha256 = ?", sha256) == 1;
    }

    /** Contents as files. */
    record InFiles(Path folder) implements Leftovers {

        @Override
        public Map<String, String> settings() {
            return Map.of();
        }

        @Override
        public void arm(KillingProxy.Moment moment, Runnable kill) {
            throw new UnsupportedOperationException("files hold no conversation");
        }

        @Override
        public void disarm() {}

        @Override
        public List<String> withoutRow() throws IOException {
            return files(folder, "objects", "incoming", "uploads").stream()
                    .filter(name -> !hasRow(name))
                    .toList();
        }

        @Override
        public void close() {}
    }

    /** Contents on an S3 server, behind a proxy. */
    record OnServer(Path folder, KillingProxy proxy) implements Leftovers {

        OnServer(Path folder) {
            this(folder, new KillingProxy(S3Server.port()));
        }

        @Override
        public Map<String, String> settings() {
            return S3Server.settings(URI.create("http://127.0.0.1:" + proxy.port()));
        }

        @Override
        public void arm(KillingProxy.Moment moment, Runnable kill) {
            proxy.arm(moment, kill);
        }

        @Override
        public void disarm() {
            proxy.disarm();
        }

        @Override
        public List<String> withoutRow() throws IOException {
            List<String> found = new ArrayList<>(files(folder, "incoming", "uploads"));
            try (S3Client client = client()) {
                client.listObjectsV2Paginator(
                                list -> list.bucket(S3Server.BUCKET).prefix("objects/"))
                        .contents()
                        .forEach(object ->
                                found.add(object.key().substring(object.key().lastIndexOf('/') + 1)));
                found.removeIf(Leftovers::hasRow);
                client.listMultipartUploads(list -> list.bucket(S3Server.BUCKET).prefix("objects/"))
                        .uploads()
                        .forEach(upload -> found.add("upload of " + upload.key()));
            }
            return found;
        }

        private static S3Client client() {
            return S3Client.builder()
                    .endpointOverride(S3Server.endpoint())
                    .region(Region.EU_WEST_2)
                    .forcePathStyle(true)
                    .credentialsProvider(StaticCredentialsProvider.create(
                            AwsBasicCredentials.create(S3Server.ACCESS_KEY, S3Server.SECRET_KEY)))
                    .httpClientBuilder(UrlConnectionHttpClient.builder())
                    .build();
        }

        @Override
        public void close() throws IOException {
            proxy.close();
        }
    }
}
