package dev.tandem.playbook.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.platform.money.Money;
import dev.tandem.playbook.partner.PartnerType;
import dev.tandem.playbook.playbook.check.Contents;
import dev.tandem.playbook.playbook.content.Activity;
import dev.tandem.playbook.playbook.content.Audience;
import dev.tandem.playbook.playbook.content.ClosingItemKind;
import dev.tandem.playbook.playbook.content.ClosingNeeds;
import dev.tandem.playbook.playbook.content.ClosingRole;
import dev.tandem.playbook.playbook.content.Competitor;
import dev.tandem.playbook.playbook.content.IdealCustomer;
import dev.tandem.playbook.playbook.content.MarketingCommitment;
import dev.tandem.playbook.playbook.content.Meeting;
import dev.tandem.playbook.playbook.content.Milestone;
import dev.tandem.playbook.playbook.content.NeededItem;
import dev.tandem.playbook.playbook.content.NeededSeat;
import dev.tandem.playbook.playbook.content.ObjectionAnswer;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import dev.tandem.playbook.playbook.content.PlaybookContent.MessageTemplate;
import dev.tandem.playbook.playbook.content.PricingGuardrail;
import dev.tandem.playbook.playbook.content.RevenueExpectation;
import dev.tandem.playbook.playbook.content.SaleCriteria;
import dev.tandem.playbook.playbook.content.Stage;
import dev.tandem.playbook.playbook.content.SuccessMetric;
import dev.tandem.playbook.playbook.content.Tool;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.staff.SideRole;
import dev.tandem.playbook.work.ChecklistItem;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever a playbook says: written as YAML and read again, it says the same. */
@QuarkusTest
@WithTandem(database = "playbook")
class YamlRoundTripTest {
    private static final List<String> ODD = List.of(
            "a",
            " ",
            "\n",
            "\r\n",
            "\t",
            ":",
            "- ",
            "#",
            "'",
            "\"",
            "\\",
            "{",
            "}",
            "[",
            "]",
            "&x",
            "*x",
            "!t",
            "|",
            ">",
            "%",
            "@",
            "`",
            "~",
            "null",
            "true",
            "no",
            "NO",
            "1",
            "-1",
            "1.50",
            "1e3",
            "0x1F",
            "0o7",
            "2026-03-01",
            "---",
            "...",
            "?",
            ",",
            "é",
            "日本",
            "\u0085",
            "\u2028",
            "\ufeff",
            "😀",
            "\u0001",
            "<<",
            "=",
            "{{x}}");

    @Inject
    Yaml yaml;

    @Inject
    YamlReader reader;

    @Test
    void writtenAndReadAgainItIsTheSame() {
        for (long seed = 0; seed < 500; seed++) {
            PlaybookContent content = new Generator(new Random(seed)).content();

            String file = yaml.write(content);

            assertEquals(content, reader.read(file, PlaybookContent.class), () -> "as " + file);
            assertEquals(file, yaml.write(reader.read(file, PlaybookContent.class)));
        }
    }

    private record Generator(Random random) {
        PlaybookContent content() {
            return new PlaybookContent(
                    orNone(text()),
                    text(),
                    "en",
                    orNone(new Audience(
                            List.of(new UUID(random.nextLong(), random.nextLong())),
                            List.of("gold"),
                            List.of(PartnerType.SYSTEM_INTEGRATOR),
                            List.of(text()))),
                    orNone(new SaleCriteria(
                            List.of(new UUID(random.nextLong(), random.nextLong())),
                            List.of(text()),
                            List.of(PartnerType.RESELLER),
                            List.of("DE"),
                            List.of(text()),
                            List.of(new SaleCriteria.LeadAttribute(text(), List.of(text()))))),
                    List.of(),
                    customers(),
                    null,
                    null,
                    guardrails(),
                    null,
                    null,
                    stages(),
                    milestones(),
                    List.of("company"),
                    new MessageTemplate(text(), text()),
                    duration(),
                    duration(),
                    null,
                    null,
                    objections(),
                    metrics(),
                    orNone(closing()),
                    some(i -> new Tool(
                            "q" + i, Tool.Kind.TOOL, text(), text(), Side.VENDOR, orNone("https://x.example/" + i))),
                    some(i -> new Competitor("r" + i, text(), texts(), text(), random.nextBoolean())),
                    some(i -> new RevenueExpectation(
                            "u" + i,
                            Side.VENDOR,
                            "P1Y",
                            orNone(Money.of("17.50", "EUR")),
                            orNone(text()),
                            orNone(new BigDecimal("12.5")),
                            random.nextBoolean())),
                    some(i -> new MarketingCommitment(
                            "v" + i,
                            Side.PARTNER,
                            text(),
                            orNone(Money.of("3.00", "EUR")),
                            orNone(LocalDate.of(2026, 5, 1 + i)))),
                    some(i -> new Meeting(
                            "w" + i,
                            text(),
                            "P2W",
                            List.of(new SideRole(Side.PARTNER, text())),
                            orNone(text()),
                            orNone(text()))));
        }

        private ClosingNeeds closing() {
            return new ClosingNeeds(
                    some(i -> new NeededItem(
                            "i" + i,
                            ClosingItemKind.PROPOSAL_PART,
                            text(),
                            new SideRole(Side.PARTNER, text()),
                            orNone(duration()),
                            orNone(text()),
                            orNone(new SideRole(Side.VENDOR, text())),
                            random.nextBoolean())),
                    some(i -> new NeededSeat(
                            "t" + i,
                            ClosingRole.PROPOSAL_CONTRIBUTOR,
                            text(),
                            new SideRole(Side.VENDOR, text()),
                            random.nextBoolean())));
        }

        private List<Stage> stages() {
            return some(i -> new Stage(
                    "s" + i,
                    text(),
                    orNone(new SideRole(Side.VENDOR, text())),
                    orNone(duration()),
                    orNone(text()),
                    orNone(List.of(text())),
                    List.of(activity(i))));
        }

        private Activity activity(int i) {
            return new Activity(
                    "a" + i,
                    text(),
                    random.nextInt(20),
                    random.nextBoolean(),
                    orNone(duration()),
                    null,
                    random.nextBoolean(),
                    random.nextBoolean(),
                    some(j -> new ChecklistItem("c" + j, text())),
                    List.of(),
                    List.of(Contents.PARTNER_DOES, Contents.VENDOR_ANSWERS));
        }

        private List<Milestone> milestones() {
            return some(i -> Contents.milestone("m" + i, "s0", Side.VENDOR, Side.PARTNER));
        }

        private List<IdealCustomer> customers() {
            return some(i -> new IdealCustomer("i" + i, text(), texts(), texts(), texts()));
        }

        private List<PricingGuardrail> guardrails() {
            return some(i -> new PricingGuardrail(
                    "g" + i,
                    new SideRole(Side.PARTNER, text()),
                    BigDecimal.valueOf(random.nextInt(10_000), random.nextInt(3))
                            .min(BigDecimal.TEN)
                            .toPlainString(),
                    orNone(Money.of(random.nextInt(100_000) + ".50", "EUR")),
                    null));
        }

        private List<ObjectionAnswer> objections() {
            return some(i -> new ObjectionAnswer("o" + i, text(), text(), orNone(text())));
        }

        private List<SuccessMetric> metrics() {
            return some(i -> new SuccessMetric(
                    "k" + i,
                    text(),
                    SuccessMetric.Measure.WIN_RATE,
                    BigDecimal.valueOf(random.nextInt(9_999), random.nextInt(3)),
                    orNone(text()),
                    texts()));
        }

        private Duration duration() {
            return Duration.ofMinutes(1 + random.nextInt(6_000));
        }

        private List<String> texts() {
            return some(i -> text());
        }

        /** Never blank, which is refused; else anything that YAML might take for something else. */
        private String text() {
            return IntStream.range(0, random.nextInt(8))
                            .mapToObj(i -> ODD.get(random.nextInt(ODD.size())))
                            .collect(Collectors.joining())
                    + (random.nextBoolean() ? "x" : "1")
                    + (random.nextInt(4) == 0 ? ODD.get(random.nextInt(ODD.size())) : "");
        }

        private <T> T orNone(T value) {
            return random.nextBoolean() ? value : null;
        }

        private <T> List<T> some(IntFunction<T> item) {
            return IntStream.range(0, 1 + random.nextInt(3)).mapToObj(item).toList();
        }
    }
}
