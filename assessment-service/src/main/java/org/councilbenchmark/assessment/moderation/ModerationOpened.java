package org.councilbenchmark.assessment.moderation;

import java.util.UUID;

/**
 * @param agreed the agreed assessment, a draft
 * @param settled criteria on which nothing was left to decide; rated already
 * @param open criteria that wait for both sides
 */
record ModerationOpened(UUID agreed, int settled, int open) {

    String path() {
        return pathOf(agreed);
    }

    static String pathOf(UUID assessment) {
        return "/v1/assessments/" + assessment;
    }
}
