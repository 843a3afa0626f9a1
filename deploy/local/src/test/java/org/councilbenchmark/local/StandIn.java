package org.councilbenchmark.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * A program in the place of each service, so that the launcher is tested without the services: it is ready at once, has
 * all reference data, tells its environment, and ends when it is told to.
 */
public final class StandIn {

    private static final String HEALTH = """
            {"status":"UP","checks":[
              {"name":"outbox","status":"UP","data":{"state":"flowing","pending":0}},
              {"name":"inbox","status":"UP","data":{"state":"flowing","catalogue":"2999-01-01T00:00:00Z"}}]}""";

    private StandIn() {}

    public static void main(String[] arguments) throws IOException {
        int port = Integer.parseInt(System.getenv("QUARKUS_HTTP_PORT"));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/q/health/ready", exchange -> answer(exchange, HEALTH));
        server.createContext("/v1/", exchange -> answer(exchange, "{\"total\":365}"));
        server.createContext("/environment/", StandIn::tellVariable);
        server.createContext("/end", exchange -> end());
        server.start();
        System.out.println("stand-in listens on " + port);
    }

    private static void tellVariable(HttpExchange exchange) throws IOException {
        String name = exchange.getRequestURI().getPath().replace("/environment/", "");
        answer(exchange, "\"" + System.getenv(name) + "\"");
    }

    private static void end() {
        System.out.println("the stand-in was told to end");
        Runtime.getRuntime().halt(3);
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    /** Puts a jar of this program where the packaged services are looked for. */
    static void packageInto(Path root) throws IOException {
        for (Service service : Service.values()) {
            Path jar = service.jar(root);
            Files.createDirectories(jar.getParent());
            Manifest manifest = new Manifest();
            manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
            manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StandIn.class.getName());
            String classFile = StandIn.class.getName().replace('.', '/') + ".class";
            try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
                out.putNextEntry(new JarEntry(classFile));
                StandIn.class.getClassLoader().getResourceAsStream(classFile).transferTo(out);
            }
        }
    }
}
