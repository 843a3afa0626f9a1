package org.councilbenchmark.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Reads CloudEvents 1.0 in Kafka's binary mode; trusts nothing of them. */
final class EventDecoder {

    /** A record that is no event: told apart from failures of ours, since trying again cannot help. */
    static final class UndecodableException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UndecodableException(String reason) {
            super(reason);
        }
    }

    private final ObjectMapper json;

    EventDecoder(ObjectMapper json) {
        this.json = json;
    }

    static String type(ConsumerRecord<String, byte[]> record) {
        return header(record, "ce_type");
    }

    ReceivedEvent decode(ConsumerRecord<String, byte[]> record) {
        if (!"1.0".equals(header(record, "ce_specversion"))) {
            throw new UndecodableException("not a CloudEvent 1.0 in binary mode");
        }
        if (record.value() == null) {
            throw new UndecodableException("there is no data");
        }
        try {
            JsonNode data = json.readTree(record.value());
            if (data == null || !data.isObject()) {
                throw new UndecodableException("the data is not a JSON object");
            }
            return new ReceivedEvent(
                    UUID.fromString(required(record, "ce_id")),
                    required(record, "ce_type"),
                    required(record, "ce_subject"),
                    Long.parseLong(required(record, "ce_aggregateversion")),
                    Instant.parse(required(record, "ce_time")),
                    record.key(),
                    data);
        } catch (JsonProcessingException notJson) {
            throw new UndecodableException("the data is not JSON");
        } catch (java.io.IOException unreadable) {
            throw new UndecodableException("the data cannot be read");
        } catch (IllegalArgumentException | DateTimeException malformed) {
            throw new UndecodableException("a required attribute is malformed: " + malformed.getMessage());
        }
    }

    private static String required(ConsumerRecord<String, byte[]> record, String name) {
        String value = header(record, name);
        if (value == null) {
            throw new UndecodableException("the attribute " + name.substring(3) + " is missing");
        }
        return value;
    }

    static String header(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
