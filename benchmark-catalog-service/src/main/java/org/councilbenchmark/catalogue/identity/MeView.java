package org.councilbenchmark.catalogue.identity;

import java.util.Set;

/**
 * @param id the token's subject
 * @param roles roles of the token
 * @param councils codes of the caller's own councils, as the token gives them; {@code *} for every council
 */
record MeView(String id, Set<String> roles, Set<String> councils) {}
