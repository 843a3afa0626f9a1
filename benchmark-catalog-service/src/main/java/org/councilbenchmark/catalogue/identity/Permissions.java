package org.councilbenchmark.catalogue.identity;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.councilbenchmark.platform.security.Roles;

/** What each role is for, in words. Reading the catalogue needs no role. */
final class Permissions {

    private static final Map<String, String> BY_ROLE = Map.of(
            Roles.CATALOGUE_EDITOR, "Import editions, define indicators and national comparator groups.",
            Roles.ASSESSOR, "Open, rate and submit assessments of your own councils, and add their evidence.",
            Roles.PEER_REVIEWER, "Rate other councils in the peer teams that you are a member of.",
            Roles.APPROVER, "Return, complete and withdraw assessments of your own councils.",
            Roles.INTEGRATOR, "Send indicator data and documents of your own councils.",
            Roles.ANALYST, "Read tables, profiles, trends and comparisons of completed assessments.",
            Roles.ADMINISTRATOR, "Operate the services: repeat events, rebuild projections, change councils.");

    private Permissions() {}

    /** The known ones of these roles with their meaning, by name. */
    static Map<String, String> of(Collection<String> roles) {
        Map<String, String> meanings = new TreeMap<>(BY_ROLE);
        meanings.keySet().retainAll(roles);
        return meanings;
    }
}
