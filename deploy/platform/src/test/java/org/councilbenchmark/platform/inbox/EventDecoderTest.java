package org.councilbenchmark.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.councilbenchmark.platform.inbox.EventDecoder.UndecodableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventDecoderTest {

    private static final UUID ID = UUID.fromString("0198f3a2-5c1e-7b64-9a52-0d5f1b1f8a11");
    private final EventDecoder decoder = new EventDecoder(new ObjectMapper());

    @Test
    void aCloudEventInBinaryModeIsRead() {
        ReceivedEvent event = decoder.decode(record(attributes(), "{\"a\":1}"));
        assertThat(event.id()).isEqualTo(ID);
        assertThat(event.type()).isEqualTo("thing.changed.v1");
        assertThat(event.version()).isEqualTo(42);
        assertThat(event.time()).isEqualTo(Instant.parse("2010-05-15T16:02:11Z"));
        assertThat(event.data().get("a").intValue()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "ce_id, not-a-uuid",
        "ce_aggregateversion, seven",
        "ce_time, yesterday",
        "ce_specversion, 0.3",
        "ce_subject,",
        "ce_id,"
    })
    void aMissingOrMalformedAttributeIsPoison(String name, String value) {
        Map<String, String> attributes = attributes();
        if (value == null) {
            attributes.remove(name);
        } else {
            attributes.put(name, value);
        }
        assertThatThrownBy(() -> decoder.decode(record(attributes, "{}"))).isInstanceOf(UndecodableException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not json", "[]", "7", "{"})
    void dataThatIsNoJsonObjectIsPoison(String data) {
        assertThatThrownBy(() -> decoder.decode(record(attributes(), data))).isInstanceOf(UndecodableException.class);
    }

    private static Map<String, String> attributes() {
        return new HashMap<>(Map.of(
                "ce_specversion", "1.0",
                "ce_id", ID.toString(),
                "ce_type", "thing.changed.v1",
                "ce_subject", "thing-1",
                "ce_time", "2010-05-15T16:02:11Z",
                "ce_aggregateversion", "0000000042"));
    }

    private static ConsumerRecord<String, byte[]> record(Map<String, String> attributes, String data) {
        ConsumerRecord<String, byte[]> record =
                new ConsumerRecord<>("things", 0, 0, "KEY", data.getBytes(StandardCharsets.UTF_8));
        attributes.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }
}
