package org.councilbenchmark.catalogue.identity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.councilbenchmark.catalogue.council.CouncilRef;

/**
 * @param id the token's subject
 * @param roles roles of the token
 * @param permissions what these roles may do, by role
 * @param everyCouncil whether the token reaches every council
 * @param councils the caller's own councils by their current codes; a code that leads to none stays, without a name
 */
record MeView(
        String id,
        Set<String> roles,
        Map<String, String> permissions,
        boolean everyCouncil,
        List<CouncilRef> councils) {}
