package uk.rubric.report;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import uk.rubric.check.CheckResult;
import uk.rubric.check.Finding;
import uk.rubric.check.Problem;
import uk.rubric.check.Verdict;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.DocumentId;
import uk.rubric.documents.Format;
import uk.rubric.documents.Layer;
import uk.rubric.documents.OpenCase;
import uk.rubric.documents.Page;
import uk.rubric.documents.Place;
import uk.rubric.documents.ReadingProblem;
import uk.rubric.documents.ReadingStatus;
import uk.rubric.documents.Stretch;
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
import uk.rubric.guidance.Edition;
import uk.rubric.guidance.Exemption;
import uk.rubric.guidance.Paragraph;
import uk.rubric.guidance.ParagraphId;
import uk.rubric.guidance.Severity;
import uk.rubric.rulebook.RuleId;
import uk.rubric.rulebook.Rulebook;

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

    private static final String STATEMENT = """
            WITNESS STATEMENT
            (Criminal Procedure Rules, r 16.2; Criminal Justice Act 1967, s.9)
            Statement of: Peregrine Testerly
            Age if under 18: Over 18

            On Saturday I was at home when I heard shouting from the road outside.
            I looked out and saw my neighbour Wilhelmina Sampleton on the pavement.
            She lives at 12 Example Road, Sampletown
            ZZ99 9ZZ and her number is 07700 900123. She told me that she was born
            on 4 March 1988 and that she had never seen the man before.
            The man ran towards 29 Invented Lane where the window was broken.
            """;

    private static final String MAIL = """
            From: w.sampleton@example.com
            To: officer@example.test
            Subject: Photographs

            Dear officer,
            please ring me on 07700 900123 when you have had time
            to look at the photographs.
            Wilhelmina
            """;

    private SampleCheck() {}

    /** The whole sample: breaches, one to decide, one over-redaction, two permitted, two problems. */
    public static CheckResult result() {
        CaseDocument statement = document(
                "d1",
                "statements/MG11 first.pdf",
                Format.PDF,
                ReadingStatus.READ,
                List.of(),
                drawn(1, STATEMENT),
                drawn(2, "CONTINUATION\nNothing else of note happened.\n"));
        CaseDocument mail = document(
                "d2", "mail/photographs.eml", Format.EMAIL, ReadingStatus.READ, List.of(), Page.ofText(1, MAIL));
        CaseDocument list =
                document("d3", "MG9.pdf", Format.PDF, ReadingStatus.READ, List.of(), drawn(1, "WITNESS LIST\nmore\n"));
        CaseDocument locked = document(
                "d4",
                "notes <locked>.pdf",
                Format.PDF,
                ReadingStatus.NOT_READ,
                List.of(new ReadingProblem(ReadingProblem.Kind.ENCRYPTED, 0, "The file is locked by a password.")));
        CaseDocument scan = document(
                "d5",
                "scan.pdf",
                Format.PDF,
                ReadingStatus.PARTLY_READ,
                List.of(new ReadingProblem(ReadingProblem.Kind.UNREAD_INK, 1, "Some of the page could not be read.")),
                drawn(1, "NOTES\n" + "\u2588".repeat(9) + " attended.\nHidden reference 29 Invented Lane\n"));
        List<CaseDocument> documents = List.of(statement, mail, list, locked, scan);
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
                        place(statement, 1, "12 Example Road, Sampletown\nZZ99 9ZZ"),
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
                        place(statement, 1, "07700 900123"),
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
                        place(statement, 1, "4 March 1988"),
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
                                place(statement, 1, "29 Invented Lane"),
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
                        place(mail, 1, "07700 900123"),
                        "redact the number",
                        "It shows a telephone number of a victim or witness")),
                new Finding.Breach(detail(
                        "a6",
                        "NRG-2.3-1",
                        "A form that is never served is in the pack",
                        Severity.S2,
                        Kind.WHOLE_DOCUMENT,
                        unknown,
                        new Spotted(new Place(list.id(), 1, new TextRange(0, 0), List.of()), new PrivateText("")),
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
                        place(scan, 1, "\u2588".repeat(9)),
                        "show the name",
                        "The defence must know who accuses")),
                new Finding.Breach(detail(
                        "a8",
                        "NRG-9.3-1",
                        "Text that was covered can still be copied",
                        Severity.S2,
                        Kind.ADDRESS,
                        unknown,
                        place(scan, 1, "29 Invented Lane"),
                        "remove the text under the cover",
                        "It lies under a cover")));
        List<Problem> problems = List.of(
                new Problem.Encrypted(locked.id(), "The file is locked by a password."),
                new Problem.PartlyRead(scan.id(), 1, "UNREAD_INK", "Some of the page could not be read."));
        return new CheckResult(
                CaseStatement.empty(),
                facts(documents),
                documents,
                rulebook(),
                findings,
                problems,
                new Verdict.NotFullyChecked(problems.size(), 7));
    }

    /** A check of one document in which nothing was found. */
    public static CheckResult clear() {
        List<CaseDocument> documents = List.of(document(
                "d1", "MG4.pdf", Format.PDF, ReadingStatus.READ, List.of(), drawn(1, "CHARGE\nCommon assault\n")));
        return new CheckResult(
                CaseStatement.empty(),
                facts(documents),
                documents,
                rulebook(),
                List.of(),
                List.of(),
                new Verdict.Clear());
    }

    /** The case whose pages have pictures. */
    public static OpenCase openCase() {
        List<CaseDocument> documents = result().documents();
        return new OpenCase() {
            @Override
            public List<CaseDocument> documents() {
                return documents;
            }

            @Override
            public Optional<String> caseStatement() {
                return Optional.empty();
            }

            @Override
            public Optional<byte[]> picture(DocumentId document, int page, int dotsPerInch) {
                return documents.stream()
                        .filter(d -> d.id().equals(document) && d.format() == Format.PDF)
                        .flatMap(d -> d.page(page).stream())
                        .map(p -> png(p.text(), dotsPerInch))
                        .findFirst();
            }

            @Override
            public void close() {}
        };
    }

    private static byte[] png(String text, int dotsPerInch) {
        double scale = dotsPerInch / 72.0;
        BufferedImage image = new BufferedImage((int) (595 * scale), (int) (842 * scale), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setColor(Color.BLACK);
        pen.scale(scale, scale);
        pen.setFont(new Font(Font.MONOSPACED, Font.PLAIN, 10));
        int y = 80;
        for (String line : text.split("\n")) {
            pen.drawString(line, 60, y);
            y += 18;
        }
        pen.dispose();
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    private static Rulebook rulebook() {
        TreeMap<ParagraphId, Paragraph> paragraphs = new TreeMap<>();
        for (Paragraph paragraph : List.of(
                paragraph(
                        "3.1",
                        "Redact the home address of a victim or witness",
                        "# Home address\n\n## What to do\n\nRedact the **whole** address wherever it appears, "
                                + "including the postcode. See [telephone numbers](3.3-telephone.md).\n\n"
                                + "- the heading\n- the body\n\n## Why\n\nPeople have been found through them.\n"),
                paragraph(
                        "3.3",
                        "Redact personal telephone numbers",
                        "## What to do\n\nRedact every personal number of a victim or witness.\n"),
                paragraph(
                        "3.5", "Redact dates of birth", "Redact the date and the month. Keep an age if it matters.\n"),
                paragraph("2.3", "Take out forms that are never served", "## What to do\n\nTake the form out.\n"),
                paragraph("9.3", "Remove what is under a cover", "## What to do\n\nRemove the text itself.\n"),
                paragraph("11.1", "Keep the names of witnesses", "## What to do\n\nLeave the name.\n"))) {
            paragraphs.put(paragraph.id(), paragraph);
        }
        return new Rulebook(
                new Edition(
                        "1",
                        LocalDate.of(2026, 1, 1),
                        Optional.empty(),
                        "the policy board",
                        "sha256:" + "ab".repeat(32),
                        Optional.empty(),
                        paragraphs,
                        List.of(new Exemption("X2", "The place of the offence", "It is in the charge."))),
                "sha256:" + "0123456789abcdef".repeat(4),
                List.of());
    }

    private static Paragraph paragraph(String number, String title, String text) {
        return new Paragraph(
                ParagraphId.parse(number).orElseThrow(),
                title,
                text,
                Severity.S2,
                Map.of(),
                Paragraph.CheckedBy.RULE,
                "",
                List.of("Data Protection Act 2018, Part 3"),
                number + ".md");
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

    private static CaseDocument document(
            String id, String path, Format format, ReadingStatus status, List<ReadingProblem> problems, Page... pages) {
        return new CaseDocument(
                new DocumentId(id),
                path,
                id.repeat(32),
                format,
                status,
                problems,
                Arrays.asList(pages),
                Optional.empty());
    }

    /** An A4 page of typewriter lines, each character in its own box. */
    private static Page drawn(int number, String text) {
        int[] boxOf = new int[text.length()];
        List<Float> boxes = new ArrayList<>();
        double x = 60;
        double y = 80;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                boxOf[i] = -1;
                x = 60;
                y += 18;
                continue;
            }
            boxOf[i] = boxes.size() / 8;
            for (double[] corner : new double[][] {{x, y - 9}, {x + 6, y - 9}, {x + 6, y + 2}, {x, y + 2}}) {
                boxes.add((float) (corner[0] / 595));
                boxes.add((float) (corner[1] / 842));
            }
            x += 6;
        }
        float[] flat = new float[boxes.size()];
        for (int i = 0; i < flat.length; i++) {
            flat[i] = boxes.get(i);
        }
        int hidden = text.indexOf("Hidden reference");
        List<Stretch> stretches =
                hidden < 0 ? List.of() : List.of(new Stretch(new TextRange(hidden, text.length()), Layer.COVERED));
        return new Page(number, "", 595, 842, text, boxOf, flat, stretches, false);
    }
}
