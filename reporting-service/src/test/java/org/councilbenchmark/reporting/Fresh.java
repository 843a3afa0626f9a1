package org.councilbenchmark.reporting;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Names that no other test uses. */
public final class Fresh {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private Fresh() {}

    public static String benchmark() {
        return "benchmark-" + UUID.randomUUID();
    }

    public static String type() {
        return "TYPE_" + UUID.randomUUID().toString().replace("-", "").toUpperCase();
    }

    /** A council of this type in the North West, that exists since 1974. */
    public static TestCouncil council(String type, String name) {
        return council(type, name, "E12000002");
    }

    public static TestCouncil council(String type, String name, String region) {
        int number = NEXT.getAndIncrement();
        String id = new String(new char[] {
            (char) ('A' + number / 676 % 26), (char) ('A' + number / 26 % 26), (char) ('A' + number % 26)
        });
        return new TestCouncil(id, "E99%06d".formatted(number), "T%05d".formatted(number), name, type, region);
    }
}
