package dev.tandem.incentive;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import dev.tandem.incentive.exchange.Conversion;
import dev.tandem.incentive.exchange.ExchangeRate;
import dev.tandem.incentive.exchange.ExchangeRates;
import dev.tandem.incentive.ledger.SealedText;
import dev.tandem.incentive.metric.CoSoldTargets;
import dev.tandem.incentive.pricing.quote.LinePrice;
import dev.tandem.incentive.pricing.quote.LineToPrice;
import dev.tandem.incentive.pricing.quote.Margin;
import dev.tandem.incentive.pricing.quote.PriceCalculation;
import dev.tandem.incentive.pricing.terms.PriceTerms;
import dev.tandem.incentive.pricing.terms.PriceTermsInWords;
import dev.tandem.incentive.whatif.DealDifference;
import dev.tandem.testkit.architecture.HouseRules;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** An empty package would satisfy every rule, so each rule first makes sure of what it is about. */
class ArchitectureTest {
    private static final HouseRules SERVICE = HouseRules.of("dev.tandem.incentive");

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.tandem.incentive");

    @Test
    void theCalculationNeedsNothingButTheLanguage() {
        assertPopulated(".calculation");

        ArchRuleDefinition.classes()
                .that()
                .resideInAPackage("dev.tandem.incentive.calculation..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "dev.tandem.incentive.calculation..")
                .check(CODE);
    }

    @Test
    void theDomainDoesNotKnowItsEdges() {
        SERVICE.domainDoesNotKnowItsEdges(
                "plan",
                "period",
                "ledger",
                "statement",
                "explanation",
                "exchange",
                "dispute",
                "payout",
                "export",
                "metric",
                "pricing");
    }

    @Test
    void theEdgesDoNotKnowEachOther() {
        SERVICE.edgesDoNotKnowEachOther();
    }

    @Test
    void convertingMeasuringAndChainingNeedNeitherClockNorDatabase() {
        SERVICE.isPure(
                Conversion.class,
                ExchangeRate.class,
                ExchangeRates.class,
                SealedText.class,
                CoSoldTargets.class,
                DealDifference.class);
    }

    @Test
    void pricesAreCalculatedWithoutClockAndDatabase() {
        SERVICE.isPure(
                PriceCalculation.class,
                LineToPrice.class,
                LinePrice.class,
                Margin.class,
                PriceTerms.class,
                PriceTerms.PartnerTerms.class,
                PriceTerms.GeneralTerms.class,
                PriceTermsInWords.class);
    }

    @Test
    void namesFollowTheHouseStyle() {
        SERVICE.namesFollowTheHouseStyle();
    }

    @Test
    void localVariablesNameTheirTypes() throws IOException {
        SERVICE.localVariablesNameTheirTypes();
    }

    @Test
    void packagesDoNotDependInCircles() {
        SERVICE.packagesDoNotDependInCircles();
    }

    @Test
    void timeComesInFromOutside() {
        SERVICE.timeComesInFromOutside();
    }

    private static void assertPopulated(String feature) {
        String name = "dev.tandem.incentive" + feature;
        assertFalse(CODE.stream().noneMatch(code -> code.getPackageName().startsWith(name)), name + " is empty");
    }
}
