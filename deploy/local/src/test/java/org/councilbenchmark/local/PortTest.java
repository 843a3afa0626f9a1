package org.councilbenchmark.local;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.councilbenchmark.engines.Ports;
import org.junit.jupiter.api.Test;

class PortTest {

    @Test
    void aTakenPortIsNamedWithTheWaysAroundIt() throws IOException {
        try (ServerSocket other = new ServerSocket(0)) {
            int taken = other.getLocalPort();
            assertThatThrownBy(() -> Port.ASSESSMENT.requireFree(taken))
                    .isInstanceOf(LaunchProblem.class)
                    .hasMessageContaining("Port " + taken)
                    .hasMessageContaining("--port-assessment=")
                    .hasMessageContaining("ASSESSMENT_PORT=");
        }
    }

    @Test
    void aPortTakenOnTheLoopbackAddressAloneIsTaken() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Port.KAFKA.requireFree(other.getLocalPort()))
                    .isInstanceOf(LaunchProblem.class);
        }
    }

    @Test
    void aFreePortPasses() {
        assertThatCode(() -> Port.KAFKA.requireFree(Ports.free())).doesNotThrowAnyException();
    }
}
