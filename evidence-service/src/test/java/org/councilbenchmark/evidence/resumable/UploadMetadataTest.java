package org.councilbenchmark.evidence.resumable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import org.councilbenchmark.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadMetadataTest {

    @Test
    void pairsAreReadInTheirOrder() {
        assertThat(UploadMetadata.parse("title QsO8cmdlcg==, filename YS5wZGY=,source"))
                .containsExactly(entry("title", "Bürger"), entry("filename", "a.pdf"), entry("source", ""));
    }

    @Test
    void noneAreNone() {
        assertThat(UploadMetadata.parse(null)).isEmpty();
        assertThat(UploadMetadata.parse(" ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title a=b",
                "title YQ== YQ==",
                "title /w==",
                ",",
                "title YQ==,",
                "title YQ==,title YQ==",
                "title é"
            })
    void whatIsNoPairOfAKeyAndTextIsRefused(String header) {
        assertThatThrownBy(() -> UploadMetadata.parse(header))
                .isInstanceOfSatisfying(ProblemException.class, refused -> assertThat(refused.faults())
                        .allSatisfy(fault -> assertThat(fault.parameter()).isEqualTo("Upload-Metadata")));
    }
}
