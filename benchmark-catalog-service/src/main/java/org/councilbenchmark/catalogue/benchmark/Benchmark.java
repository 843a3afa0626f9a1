package org.councilbenchmark.catalogue.benchmark;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Benchmark {

    @Id
    String code;

    /** Title of the edition published last. */
    String title;

    protected Benchmark() {}

    Benchmark(String code, String title) {
        this.code = code;
        this.title = title;
    }
}
