package org.councilbenchmark.assessment.difference;

import java.math.BigDecimal;
import org.councilbenchmark.assessment.agreement.Agreement;
import org.councilbenchmark.assessment.agreement.Kappa;
import org.councilbenchmark.assessment.agreement.Strength;

/**
 * How far both sides agree on some criteria.
 *
 * @param node code of an element, or overall
 * @param compared criteria with a level on both sides
 * @param equal share of them with the same level; absent when none is compared
 * @param meanDifference self − peer in points; absent when none is compared
 * @param observedAgreement weighted; absent when none is compared
 * @param expectedAgreement what chance would bring, weighted; absent when none is compared
 * @param kappa absent when it cannot be told
 * @param cannotBeTold why there is no kappa; absent when there is
 */
record AgreementView(
        String node,
        String title,
        int compared,
        BigDecimal equal,
        BigDecimal meanDifference,
        BigDecimal observedAgreement,
        BigDecimal expectedAgreement,
        KappaView kappa,
        String cannotBeTold) {

    /**
     * @param exact the value as a fraction
     * @param lower end of the 95 % interval
     * @param upper end of the 95 % interval
     * @param strength a word after Landis and Koch; the interval says more
     */
    record KappaView(
            BigDecimal value,
            String exact,
            BigDecimal standardError,
            BigDecimal lower,
            BigDecimal upper,
            Strength strength) {

        static KappaView of(Kappa kappa) {
            return kappa == null
                    ? null
                    : new KappaView(
                            Figures.share(kappa.value()),
                            kappa.value().toString(),
                            Figures.rounded(kappa.standardError()),
                            Figures.rounded(kappa.lower()),
                            Figures.rounded(kappa.upper()),
                            kappa.strength());
        }
    }

    static AgreementView of(String node, String title, Agreement agreement) {
        return new AgreementView(
                node,
                title,
                agreement.compared(),
                Figures.share(agreement.equal()),
                Figures.points(agreement.meanDifference()),
                Figures.share(agreement.observedAgreement()),
                Figures.share(agreement.expectedAgreement()),
                KappaView.of(agreement.kappa()),
                agreement.untold());
    }
}
