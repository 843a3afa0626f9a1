package org.councilbenchmark.platform.security;

/** The roles of the token's {@code groups} claim, for {@code @RolesAllowed}. */
public final class Roles {

    public static final String CATALOGUE_EDITOR = "catalogue-editor";
    public static final String ASSESSOR = "assessor";
    public static final String PEER_REVIEWER = "peer-reviewer";
    public static final String APPROVER = "approver";
    public static final String INTEGRATOR = "integrator";
    public static final String ANALYST = "analyst";
    public static final String ADMINISTRATOR = "administrator";

    private Roles() {}
}
