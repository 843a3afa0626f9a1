package org.councilbenchmark.assessment.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** The same work by many at the same moment. */
public final class Simultaneously {

    private Simultaneously() {}

    public static <T> List<T> times(int writers, IntFunction<T> work) {
        ExecutorService pool = Executors.newFixedThreadPool(writers);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < writers; i++) {
                int number = i;
                running.add(pool.submit(() -> {
                    start.await();
                    return work.apply(number);
                }));
            }
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> each : running) {
                results.add(each.get());
            }
            return results;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        } finally {
            pool.shutdownNow();
        }
    }
}
