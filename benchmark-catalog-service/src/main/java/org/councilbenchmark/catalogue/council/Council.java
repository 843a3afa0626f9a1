package org.councilbenchmark.catalogue.council;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.councilbenchmark.catalogue.search.Folded;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Council {

    @Id
    String id;

    String code;
    String nation;
    LocalDate startDate;
    LocalDate endDate;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> otherNames;

    String note;
    String searchText;
    boolean edited;

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "council_version", joinColumns = @JoinColumn(name = "council"))
    Set<CouncilVersion> versions = new HashSet<>();

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "council_alias", joinColumns = @JoinColumn(name = "council"))
    Set<CouncilAlias> aliases = new HashSet<>();

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "council_succession", joinColumns = @JoinColumn(name = "predecessor"))
    Set<Succession> successions = new HashSet<>();

    @Version
    long version = 1;

    protected Council() {}

    Council(CouncilFacts facts) {
        id = facts.id();
        adopt(facts);
    }

    /** Takes over the facts; the caller tells the others. */
    final void adopt(CouncilFacts facts) {
        code = facts.code();
        nation = facts.nation();
        startDate = facts.startDate();
        endDate = facts.endDate();
        otherNames = facts.otherNames();
        note = facts.note();
        searchText = Folded.ofAll(Stream.concat(
                facts.versions().stream().flatMap(each -> Stream.of(each.name(), each.officialName())),
                otherNames.stream()));
        keep(versions, facts.versions());
        keep(aliases, facts.aliases());
        keep(successions, facts.successions());
    }

    /** Takes out and puts in only what differs, so that no other row is written. */
    private static <T> void keep(Set<T> present, List<T> wanted) {
        present.retainAll(wanted);
        present.addAll(wanted);
    }

    CouncilFacts facts() {
        return new CouncilFacts(
                id,
                code,
                nation,
                startDate,
                endDate,
                List.copyOf(versions),
                List.copyOf(aliases),
                List.copyOf(successions),
                otherNames,
                note);
    }

    CouncilRef ref() {
        return new CouncilRef(code, facts().name());
    }
}
