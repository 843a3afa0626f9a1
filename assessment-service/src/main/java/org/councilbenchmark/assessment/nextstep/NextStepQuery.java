package org.councilbenchmark.assessment.nextstep;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import org.councilbenchmark.assessment.gain.Climb;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which steps are asked for. */
public class NextStepQuery {

    @Parameter(description = "Node whose score is to rise: overall, a theme, element, heading or criterion.")
    @QueryParam("node")
    @DefaultValue("overall")
    String node;

    @Parameter(description = "How far each criterion is raised: by one level, or to the top of its scale.")
    @QueryParam("climb")
    @DefaultValue("one")
    @Pattern(regexp = "one|top", message = "must be one or top")
    String climb;

    @Parameter(description = "Effort of a level as the council stated it (1 where it did not), or 1 for every level.")
    @QueryParam("effort")
    @DefaultValue("stated")
    @Pattern(regexp = "stated|levels", message = "must be stated or levels")
    String effort;

    String node() {
        return node;
    }

    Climb climb() {
        return Climb.valueOf(climb.toUpperCase(Locale.ROOT));
    }

    boolean asStated() {
        return effort.equals("stated");
    }
}
