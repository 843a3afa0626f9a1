package org.councilbenchmark.assessment.action;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.assessment.course.ActionTerm;

/**
 * What is planned.
 *
 * @param recommendations of the same assessment, that it answers
 * @param owner pseudonymous id of who answers for it
 * @param ownerName stays in this service
 * @param indicator code of the indicator that measures success
 * @param measuredBy day on which the target is to be reached
 * @param cost pounds sterling
 * @param effort from 1 to 5
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
@JsonIgnoreProperties(ignoreUnknown = true)
public record ActionContent(
        String title,
        String description,
        List<String> criteria,
        List<UUID> recommendations,
        String owner,
        String ownerName,
        String partnerOrganisation,
        String indicator,
        BigDecimal baseline,
        BigDecimal target,
        String unit,
        LocalDate measuredBy,
        ActionTerm term,
        LocalDate startsOn,
        LocalDate dueOn,
        BigDecimal cost,
        Integer effort) {}
