package uk.rubric.example;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.rubric.example.CriminalRecordPrint.Type;
import uk.rubric.facts.Kind;
import uk.rubric.facts.OwnerRole;

/** Small cases that ask one question each, all around the people of the example case and for the defence of D1. */
public final class SampleCases {

    private static final String STATED = """
            urn: 01ZD0417326
            stage: FIRST_HEARING
            audience: DEFENCE
            defendant: D1
            offences:
              - {code: OA61016, title: Assault occasioning actual bodily harm, location: "41 Saltmarsh Street, Sampletown"}
            people:
              - {id: D1, roles: [DEFENDANT], name: Liam Garrowby, dob: 1994-03-04, pncId: 2012/0417385L, cro: 052817/12M}
              - {id: V1, roles: [VICTIM, WITNESS], name: Hannah Pellowe}
              - {id: W1, roles: [WITNESS], name: Marcus Illingford}
              - {id: W2, roles: [WITNESS], name: Nadia Rahmani}
            """;

    private static final String CO_DEFENDANT =
            "  - {id: D2, roles: [DEFENDANT], name: Lee Garrowby, dob: 1982-11-14, pncId: 2003/0268114Y, cro: 190446/03A}\n";
    private static final String RECORDED_WITNESS =
            "  - {id: W3, roles: [WITNESS], name: Lee Garrowby, dob: 1982-11-14, pncId: 2003/0268114Y}\n";

    private SampleCases() {}

    /** All of them. */
    public static List<SampleCase> all() {
        List<SampleCase> all = new ArrayList<>();
        all.add(statementWithAnotherWitnesssDetails());
        all.addAll(formsNeverServed());
        all.addAll(criminalRecords());
        return List.copyOf(all);
    }

    /**
     * A statement whose body gives the date of birth and the number of another witness. The defendant's own date of birth and an
     * officer's number stand beside them and are right.
     */
    public static SampleCase statementWithAnotherWitnesssDetails() {
        StatementForm statement = statement(
                List.of(
                        "I am the person named above. On Saturday 12 September 2026 at about 10.40 pm I saw a man hit a woman outside the Copper Kettle Café.",
                        "I waited with the waitress, Nadia RAHMANI. Her date of birth is 09/11/1998 and her mobile number is 07700 900731. I told PC 5820 "
                                + "BRACKLEY what I had seen.",
                        "I was there when the officer stopped the man. He gave his name as Liam GARROWBY, date of birth 04/03/1994."));
        String path = "MG11 statement.pdf";
        return sample(
                "statement-with-another-witnesss-details",
                STATED,
                path,
                statement.bytes(),
                breach(path, "3.5", Kind.DATE_OF_BIRTH, "W2", OwnerRole.WITNESS, "09/11/1998"),
                breach(path, "3.3", Kind.PHONE, "W2", OwnerRole.WITNESS, "07700 900731"));
    }

    /** One case for each form that is never served. */
    public static List<SampleCase> formsNeverServed() {
        Stream<SampleCase> forms = Arrays.stream(NeverServed.values())
                .map(form -> never(form.name(), form.bytes(), form == NeverServed.MG6D ? "2.4" : "2.3"));
        byte[] list = new WitnessList(
                        Reference.EXAMPLE, Cast.DEFENDANT, List.of(Cast.VICTIM, Cast.PASSER_BY, Cast.WAITRESS))
                .bytes();
        return Stream.concat(forms, Stream.of(never("MG9", list, "2.3"))).toList();
    }

    /** Prints of criminal records in the defendant's pack: the right one, and every way in which one can be wrong. */
    public static List<SampleCase> criminalRecords() {
        CriminalRecordPrint right = ExampleRecords.defendants();
        CriminalRecordPrint wrong = ExampleRecords.namesakes();
        List<List<String>> mixed = List.of(
                right.sheets().get(0), wrong.sheets().get(1), right.sheets().get(2));
        CriminalRecordPrint prosecutors = new CriminalRecordPrint(
                Type.PROSECUTOR,
                right.subject(),
                right.pncId(),
                right.cro(),
                right.aliases(),
                right.convictions(),
                right.remand());
        return List.of(
                print("record-of-the-defendant", STATED, right.bytes(), Optional.empty(), Optional.empty()),
                print("record-of-a-stranger", STATED, wrong.bytes(), Optional.of("10.2"), Optional.empty()),
                print(
                        "record-of-the-co-defendant",
                        STATED + CO_DEFENDANT,
                        wrong.bytes(),
                        Optional.of("10.3"),
                        Optional.of("D2")),
                print(
                        "record-of-a-witness",
                        STATED + RECORDED_WITNESS,
                        wrong.bytes(),
                        Optional.of("10.3"),
                        Optional.of("W3")),
                print(
                        "record-with-a-strangers-page",
                        STATED,
                        CriminalRecordPrint.bytes(mixed),
                        Optional.of("10.4"),
                        Optional.empty()),
                print(
                        "record-for-prosecutors-only",
                        STATED,
                        prosecutors.bytes(),
                        Optional.of("10.5"),
                        Optional.empty()));
    }

    private static SampleCase never(String code, byte[] bytes, String paragraph) {
        String path = code + ".pdf";
        return sample(
                "form-never-served-" + code.toLowerCase(Locale.ROOT),
                STATED,
                path,
                bytes,
                whole(path, paragraph, Kind.WHOLE_DOCUMENT, Optional.empty()));
    }

    private static SampleCase print(
            String name, String stated, byte[] bytes, Optional<String> paragraph, Optional<String> person) {
        String path = "PNC print.pdf";
        Expected[] expected = paragraph
                .map(p -> new Expected[] {whole(path, p, Kind.PREVIOUS_CONVICTIONS, person)})
                .orElse(new Expected[0]);
        return sample(name, stated, path, bytes, expected);
    }

    private static SampleCase sample(String name, String stated, String path, byte[] bytes, Expected... expected) {
        return new SampleCase(
                name,
                new Dossier().stating(stated).with(path, bytes),
                new ExpectedFindings(List.of(expected), List.of()));
    }

    private static Expected breach(
            String path, String paragraph, Kind kind, String person, OwnerRole role, String words) {
        return Expected.breach(path, 1, paragraph, kind, Optional.of(person), Optional.of(role), Optional.of(words));
    }

    private static Expected whole(String path, String paragraph, Kind kind, Optional<String> person) {
        return Expected.breach(path, 1, paragraph, kind, person, Optional.empty(), Optional.empty());
    }

    private static StatementForm statement(List<String> paragraphs) {
        return new StatementForm(
                Reference.EXAMPLE,
                Cast.PASSER_BY.name(),
                "Over 18",
                Cast.PASSER_BY.occupation(),
                "14/09/2026",
                paragraphs,
                Optional.empty());
    }
}
