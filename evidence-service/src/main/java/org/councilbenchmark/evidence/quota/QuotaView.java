package org.councilbenchmark.evidence.quota;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.councilbenchmark.evidence.council.CouncilView;

/**
 * @param used kept now, quarantine included
 * @param limit allowed, set or configured
 * @param standard whether both limits are those that are configured for all
 * @param concurrentUploads how many may be under way at a time
 * @param setAt when an administrator last set the limits; absent when none did
 * @param setBy who did; absent when nobody did
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuotaView(
        CouncilView council,
        Amount used,
        Amount limit,
        boolean standard,
        int concurrentUploads,
        Instant setAt,
        String setBy) {}
