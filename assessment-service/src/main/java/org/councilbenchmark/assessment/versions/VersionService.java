package org.councilbenchmark.assessment.versions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.councilbenchmark.assessment.access.AccessService;
import org.councilbenchmark.assessment.access.Side;
import org.councilbenchmark.platform.http.Page;
import org.councilbenchmark.platform.http.Paging;
import org.councilbenchmark.platform.security.Actor;

@ApplicationScoped
class VersionService {

    @Inject
    AccessService access;

    @Inject
    VersionRepository versions;

    @Inject
    Actor actor;

    @Transactional
    Page<VersionView> list(UUID id, Paging paging) {
        boolean all = access.seen(id).side() != Side.PEER;
        List<VersionView> page = versions.page(id, all, actor.id(), paging.offset(), paging.size());
        return Page.of(page, paging, versions.count(id, all, actor.id()));
    }
}
