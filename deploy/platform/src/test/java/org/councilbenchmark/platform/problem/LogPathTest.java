package org.councilbenchmark.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LogPathTest {

    private static final String TICKET = "q0Vb-7Zt2_mXl8Yc4Nw1Ru6Kd9Ho3Sp5Ej0Ta7Gf2Qi";

    @Test
    void aTicketDoesNotStandInTheLog() {
        assertThat(LogPath.of("/v1/downloads/" + TICKET)).isEqualTo("/v1/downloads/…");
        assertThat(LogPath.of("/v1/stream/" + TICKET + "/events")).isEqualTo("/v1/stream/…/events");
    }

    @Test
    void idsAndWordsStay() {
        String path = "/v1/documents/01890f3e-7c5a-7d2b-9c1e-5b8a4f6d3e21/content";
        assertThat(LogPath.of(path)).isEqualTo(path);
    }
}
