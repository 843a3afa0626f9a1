package org.councilbenchmark.catalogue.region;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.councilbenchmark.platform.http.Paging;

@ApplicationScoped
class RegionRepository implements PanacheRepositoryBase<Region, String> {

    List<Region> page(Paging paging) {
        return find("order by code")
                .range(paging.offset(), paging.offset() + paging.size() - 1)
                .list();
    }
}
