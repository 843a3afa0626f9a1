package org.councilbenchmark.assessment.oscalresults;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.councilbenchmark.assessment.exporting.CriterionLine;
import org.councilbenchmark.assessment.exporting.Export;
import org.councilbenchmark.assessment.exporting.Signatures;
import org.councilbenchmark.assessment.exporting.Subject;
import org.councilbenchmark.assessment.result.Display;
import org.councilbenchmark.assessment.result.NodeResult;

/** The result: which controls were looked at, what was seen of each, what follows, and who answers for it. */
final class OscalResult {

    private final Export export;
    private final OscalJson json;
    private final OscalIds ids;

    OscalResult(Export export, OscalJson json, OscalIds ids) {
        this.export = export;
        this.json = json;
        this.ids = ids;
    }

    void write() throws IOException {
        Subject subject = export.subject();
        OscalCriterion criteria = new OscalCriterion(subject, json, ids);
        json.text("uuid", ids.of("result", ""));
        json.line("title", "%s assessment".formatted(subject.kind()));
        json.line("description", "%s against %s.".formatted(subject.council().name(), subject.editionTitle()));
        json.text("start", subject.openedAt());
        if (export.signOff() != null && export.signOff().completion() != null) {
            json.text("end", export.signOff().completion().at());
        }
        json.props(this::writeProps);
        json.object("reviewed-controls", this::writeScope);
        writeAttestations();
        json.objects("observations", export.rated(), criteria::writeObservation);
        json.objects(
                "findings",
                export.rated().stream()
                        .filter(line -> line.rating().level() != null)
                        .toList(),
                criteria::writeFinding);
    }

    private void writeProps() throws IOException {
        Subject subject = export.subject();
        NodeResult overall = export.overall().result();
        json.prop("benchmark", subject.benchmark())
                .prop("edition", subject.edition())
                .prop("kind", subject.kind())
                .prop("period", subject.period())
                .prop("status", subject.status())
                .prop("rule-version", export.ruleVersion())
                .prop("overall-score", Display.score(overall.score()))
                .prop("overall-score-exact", overall.score())
                .prop("overall-label", overall.label())
                .prop("coverage", Display.coverage(overall.coverage()))
                .prop("sufficient", overall.sufficient());
        if (export.signOff() != null) {
            json.prop("expires-on", export.signOff().expiresOn());
        }
    }

    /** The criteria that the edition puts to the council, assessed or not; all of them where it puts none. */
    private void writeScope() throws IOException {
        List<CriterionLine> put = export.criteria().stream()
                .filter(line -> line.leftOut() == null)
                .toList();
        List<CriterionLine> scope = put.isEmpty() ? export.criteria() : put;
        json.objects(
                "control-selections",
                List.of(scope),
                lines -> json.objects(
                        "include-controls", lines, line -> json.text("control-id", OscalIds.control(line.code()))));
    }

    private void writeAttestations() throws IOException {
        if (export.signOff() == null) {
            return;
        }
        Signatures signOff = export.signOff();
        List<Signatures.Statement> signed = Stream.of(signOff.submission(), signOff.completion())
                .filter(Objects::nonNull)
                .toList();
        json.objects("attestations", signed, each -> writeAttestation(each, each == signOff.completion()));
    }

    private void writeAttestation(Signatures.Statement signed, boolean completion) throws IOException {
        String act = completion ? "completion" : "submission";
        if (signed.by() != null) {
            json.objects("responsible-parties", List.of(signed.by()), person -> json.text(
                            "role-id", completion ? "approver" : "assessor")
                    .texts("party-uuids", List.of(OscalIds.party(person))));
        }
        json.objects("parts", List.of(act), name -> {
            json.text("name", name);
            json.props(() -> json.prop("at", signed.at()));
            json.text("prose", OscalText.orElse(signed.statement(), "Signed without a statement."));
        });
    }
}
