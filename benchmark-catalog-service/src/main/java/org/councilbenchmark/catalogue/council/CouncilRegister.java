package org.councilbenchmark.catalogue.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilbenchmark.catalogue.locking.WriteLock;
import org.councilbenchmark.platform.outbox.Outbox;

/** Changes what is known of councils, and tells of each change. */
@ApplicationScoped
public class CouncilRegister {

    @Inject
    CouncilRepository councils;

    @Inject
    Outbox outbox;

    @Inject
    WriteLock lock;

    /** The present state, held still until the end of the transaction: rules of lineage look at several councils. */
    @Transactional
    public Optional<VersionedCouncil> hold(String anyCode) {
        lock.hold("council register");
        return councils.findByAnyCode(anyCode).map(council -> new VersionedCouncil(council.facts(), council.version));
    }

    /** Writes what an administrator decided; equal facts change nothing and tell nobody. */
    @Transactional
    public void edit(CouncilFacts facts) {
        Council known = councils.findById(facts.id());
        if (known != null && known.facts().equals(facts)) {
            return;
        }
        Council changed = known == null ? new Council(facts) : known;
        changed.adopt(facts);
        changed.edited = true;
        councils.persistAndFlush(changed);
        outbox.add(CouncilEvent.Changed.of(changed));
    }

    /** Brings the bundled facts in as far as absent or changed; what an administrator has edited stays. */
    @Transactional
    public int load(List<CouncilFacts> facts) {
        Map<String, Council> known = new HashMap<>();
        councils.allInOrder().forEach(council -> known.put(council.id, council));
        List<Council> changed = new ArrayList<>();
        for (CouncilFacts each : facts) {
            Council present = known.get(each.id());
            if (present == null) {
                changed.add(new Council(each));
            } else if (!present.edited && !present.facts().equals(each)) {
                present.adopt(each);
                changed.add(present);
            }
        }
        councils.persist(changed);
        councils.flush();
        outbox.addAll(changed.stream().map(CouncilEvent.Changed::of).toList());
        return changed.size();
    }

    /** Tells the state of every council again. */
    @Transactional
    public int republish() {
        List<Council> all = councils.allInOrder();
        outbox.addAll(all.stream().map(CouncilEvent.Changed::of).toList());
        return all.size();
    }
}
