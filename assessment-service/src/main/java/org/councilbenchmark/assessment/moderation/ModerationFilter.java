package org.councilbenchmark.assessment.moderation;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Query parameters of what is moderated. */
public class ModerationFilter {

    @Parameter(description = "Only the criteria of this theme, element or heading.")
    @QueryParam("node")
    String node;

    @Parameter(description = "Whether only criteria without an agreed rating are shown.")
    @QueryParam("onlyOpen")
    @DefaultValue("false")
    @Pattern(regexp = "true|false", message = "must be true or false")
    String onlyOpen;

    boolean openOnly() {
        return Boolean.parseBoolean(onlyOpen);
    }
}
