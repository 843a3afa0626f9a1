package org.councilbenchmark.catalogue.benchmark;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Benchmark {

    @Id
    String code;

    /** Title of the edition published last; null before the first publication. */
    String title;

    protected Benchmark() {}

    Benchmark(String code) {
        this.code = code;
    }
}
