package uk.rubric.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.rubric.check.CheckResult;
import uk.rubric.check.Finding;
import uk.rubric.check.Problem;
import uk.rubric.check.Verdict;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.OpenCase;
import uk.rubric.documents.Page;
import uk.rubric.documents.Place;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.Audience;
import uk.rubric.facts.CaseFacts;
import uk.rubric.facts.CaseStatement;
import uk.rubric.facts.Form;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Owner;
import uk.rubric.facts.OwnerRole;
import uk.rubric.facts.Person;
import uk.rubric.facts.PersonId;
import uk.rubric.facts.PrivateText;
import uk.rubric.facts.Role;
import uk.rubric.facts.ServedDocument;
import uk.rubric.facts.Service;
import uk.rubric.facts.Stage;
import uk.rubric.guidance.Severity;
import uk.rubric.rulebook.RuleId;

/** A small invented case with a finding of every outcome and documents of every sort, for looking at reports. */
public final class SampleCheck {

    /** Every piece of personal data in the sample; none may stand in a report that withholds values. */
    public static final List<String> PRIVATE = List.of(
            "Wilhelmina Sampleton",
            "Peregrine Testerly",
            "12 Example Road",
            "ZZ99 9ZZ",
            "07700 900123",
            "w.sampleton@example.com",
            "4 March 1988",
            "29 Invented Lane");

    private SampleCheck() {}

    /** The whole sample: breaches, one to decide, one over-redaction, two permitted, two problems. */
    public static CheckResult result() {
        SampleDocuments sample = SampleDocuments.written();
        List<CaseDocument> documents = sample.all();
        Owner witness = new Owner.Known(
                new PersonId("W1"), OwnerRole.WITNESS, "the sentence before names the witness whose home it is");
        Owner likely = new Owner.Likely(new PersonId("W1"), OwnerRole.WITNESS, "the sender of the e-mail");
        Owner unknown = new Owner.Unknown("nothing near the detail says whose it is");
        List<Finding> findings = List.of(
                new Finding.Breach(detail(
                        "a1",
                        "NRG-3.1-1",
                        "Home address of a victim or witness is visible",
                        Severity.S2,
                        Kind.ADDRESS,
                        witness,
                        place(sample.statement(), 1, "12 Example Road, Sampletown\nZZ99 9ZZ"),
                        "redact the whole address, including the postcode",
                        "The document is going beyond the police and the CPS",
                        "It shows an address of a victim or witness, where somebody lives")),
                new Finding.Breach(detail(
                        "a2",
                        "NRG-3.3-1",
                        "Telephone number of a victim or witness is visible",
                        Severity.S1,
                        Kind.PHONE,
                        witness,
                        place(sample.statement(), 1, "07700 900123"),
                        "redact the number",
                        "It shows a telephone number of a victim or witness",
                        "Raised one level: domestic abuse")),
                new Finding.NeedsReview(detail(
                        "a3",
                        "NRG-3.5-1",
                        "Date of birth is visible",
                        Severity.S3,
                        Kind.DATE_OF_BIRTH,
                        unknown,
                        place(sample.statement(), 1, "4 March 1988"),
                        "find out whose it is, and redact it unless it is the defendant's",
                        "It shows a date of birth")),
                new Finding.Permitted(
                        detail(
                                "a4",
                                "NRG-3.1-1",
                                "Home address of a victim or witness is visible",
                                Severity.S2,
                                Kind.ADDRESS,
                                witness,
                                place(sample.statement(), 1, "29 Invented Lane"),
                                "redact the whole address, including the postcode",
                                "The address is the place of the offence"),
                        "X2"),
                new Finding.Breach(detail(
                        "a5",
                        "NRG-3.3-1",
                        "Telephone number of a victim or witness is visible",
                        Severity.S2,
                        Kind.PHONE,
                        likely,
                        place(sample.mail(), 1, "07700 900123"),
                        "redact the number",
                        "It shows a telephone number of a victim or witness")),
                new Finding.Breach(detail(
                        "a6",
                        "NRG-2.3-1",
                        "A form that is never served is in the pack",
                        Severity.S2,
                        Kind.WHOLE_DOCUMENT,
                        unknown,
                        new Spotted(
                                new Place(sample.list().id(), 1, new TextRange(0, 0), List.of()), new PrivateText("")),
                        "take the form out of the pack",
                        "The document is an MG9",
                        "The pack is going to the defence")),
                new Finding.OverRedaction(detail(
                        "a7",
                        "NRG-11.1-1",
                        "A witness's name is hidden without need",
                        Severity.O1,
                        Kind.REDACTION,
                        unknown,
                        place(sample.scan(), 1, "\u2588".repeat(9)),
                        "show the name",
                        "The defence must know who accuses")),
                new Finding.Breach(detail(
                        "a8",
                        "NRG-9.3-1",
                        "Text that was covered can still be copied",
                        Severity.S2,
                        Kind.ADDRESS,
                        unknown,
                        place(sample.scan(), 1, "29 Invented Lane"),
                        "remove the text under the cover",
                        "It lies under a cover")));
        List<Problem> problems = List.of(
                new Problem.Encrypted(sample.locked().id(), "The file is locked by a password."),
                new Problem.PartlyRead(sample.scan().id(), 1, "UNREAD_INK", "Some of the page could not be read."));
        return new CheckResult(
                CaseStatement.empty(),
                facts(documents),
                documents,
                SampleGuidance.rulebook(),
                findings,
                problems,
                new Verdict.NotFullyChecked(problems.size(), 7));
    }

    /** A check of one document in which nothing was found. */
    public static CheckResult clear() {
        List<CaseDocument> documents = List.of(SampleDocuments.chargeSheet());
        return new CheckResult(
                CaseStatement.empty(),
                facts(documents),
                documents,
                SampleGuidance.rulebook(),
                List.of(),
                List.of(),
                new Verdict.Clear());
    }

    /** The case whose pages have pictures. */
    public static OpenCase openCase() {
        return SampleDocuments.written().open();
    }

    private static CaseFacts facts(List<CaseDocument> documents) {
        return new CaseFacts(
                Optional.of("01ZD0303208"),
                new Service(
                        Audience.DEFENCE,
                        Stage.FIRST_HEARING,
                        Optional.of(new PersonId("D1")),
                        LocalDate.of(2026, 3, 1)),
                List.of(
                        person("W1", Set.of(Role.WITNESS, Role.VICTIM), "Wilhelmina Sampleton"),
                        person("W2", Set.of(Role.WITNESS), "Peregrine Testerly"),
                        person("D1", Set.of(Role.DEFENDANT), "Bartholomew Inventedname")),
                documents.stream()
                        .map(document -> new ServedDocument(
                                document.id(),
                                form(document),
                                Optional.empty(),
                                Optional.empty(),
                                false,
                                document.pages().size()))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of("The stage was taken to be the first hearing, because nobody stated it."));
    }

    private static Form form(CaseDocument document) {
        return switch (document.id().value()) {
            case "d1" -> Form.MG11;
            case "d2" -> Form.EMAIL;
            case "d3" -> Form.MG9;
            default -> Form.UNKNOWN;
        };
    }

    private static Person person(String id, Set<Role> roles, String name) {
        return new Person(
                new PersonId(id),
                roles,
                List.of(new PrivateText(name)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                true);
    }

    private static Finding.Detail detail(
            String id,
            String rule,
            String title,
            Severity severity,
            Kind kind,
            Owner owner,
            Spotted spot,
            String advice,
            String... why) {
        return new Finding.Detail(
                id.repeat(8),
                RuleId.parse(rule).orElseThrow(),
                title,
                severity,
                kind,
                owner,
                spot.place(),
                spot.text(),
                advice,
                Arrays.asList(why));
    }

    private static Spotted place(CaseDocument document, int page, String text) {
        Page on = document.page(page).orElseThrow();
        int start = on.text().indexOf(text);
        TextRange range = new TextRange(start, start + text.length());
        return new Spotted(new Place(document.id(), page, range, on.quads(range)), new PrivateText(text));
    }

    private record Spotted(Place place, PrivateText text) {}
}
