package org.councilbenchmark.catalogue.measure;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.math.BigDecimal;
import org.councilbenchmark.catalogue.scale.ExactDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where good values lie, both ends included, in the indicator's unit. Written as text, so that no reader loses digits;
 * read from text or number.
 */
public record TargetRange(
        @NotNull(message = "must be given")
        @JsonSerialize(using = Plain.class)
        @Schema(type = SchemaType.STRING, description = "Lower end, exact decimal.", examples = "95")
        BigDecimal lower,

        @NotNull(message = "must be given")
        @JsonSerialize(using = Plain.class)
        @Schema(type = SchemaType.STRING, description = "Upper end, exact decimal.", examples = "105")
        BigDecimal upper) {

    public TargetRange {
        lower = ExactDecimal.plain(lower);
        upper = ExactDecimal.plain(upper);
    }

    /** Digits without an exponent. */
    static final class Plain extends JsonSerializer<BigDecimal> {
        @Override
        public void serialize(BigDecimal number, JsonGenerator json, SerializerProvider context) throws IOException {
            json.writeString(number.toPlainString());
        }
    }
}
