package uk.rubric.example;

import java.nio.file.Path;
import java.util.List;
import uk.rubric.example.ChargeForm.Charge;
import uk.rubric.example.ExhibitList.Exhibit;
import uk.rubric.example.FormPage.Field;
import uk.rubric.example.InterviewRecord.Said;

/**
 * The example case that the product ships: one assault outside a café, made ready for the first hearing by somebody in a hurry. It shows
 * every kind of failure that inspectors found, with things beside them that look alike and are right.
 */
public final class ExampleCase {

    static final String ARREST = "26/01ZD/01/417326H";
    static final String SCENE = "41 Saltmarsh Street, Sampletown";

    private ExampleCase() {}

    /** Writes the case below the folder given, {@code src/examples/first-hearing} in the repository. */
    public static void main(String[] args) {
        dossier().writeTo(Path.of(args[0]));
    }

    /** All files of the case. */
    static Dossier dossier() {
        return new Dossier()
                .stating(STATED)
                .with("01 MG4 charge.pdf", charge())
                .with("02 MG5 case summary.pdf", summary())
                .with("03 MG9 witness list.pdf", witnessList())
                .with("04 MG11 statement.pdf", ExampleStatements.victim().bytes())
                .with("05 MG11 statement.pdf", ExampleStatements.passerBy().bytes())
                .with("06 MG11 statement.pdf", ExampleStatements.waitress().bytes())
                .with("07 MG11 statement.pdf", ExampleStatements.manager().bytes())
                .with(
                        "08 MG11 statement.pdf",
                        ExampleStatements.arrestingOfficer().bytes())
                .with("09 MG12 exhibit list.pdf", exhibitList())
                .with("10 MG15 interview.pdf", interview())
                .with("11 PNC print.pdf", ExampleRecords.defendants().bytes())
                .with("12 PNC print.pdf", ExampleRecords.namesakes().bytes())
                .with("13 incident log.pdf", incidentLog())
                .with("exhibits/ES-1 discharge summary.pdf", dischargeLetter())
                .with("exhibits/ES-2 photograph.jpg", photograph())
                .with("exhibits/OP-2 e-mail.eml", mail());
    }

    private static final String STATED = """
            # What the prosecutor knows when the pack for the first hearing is put together.
            urn: 01ZD0417326
            stage: FIRST_HEARING
            audience: DEFENCE
            defendant: D1
            area: Wessex
            agency: Sampleshire Police
            offences:
              - {code: OA61016, title: Assault occasioning actual bodily harm, location: "41 Saltmarsh Street, Sampletown"}
              - {code: CD71039, title: Criminal damage to property valued under £5000, location: "41 Saltmarsh Street, Sampletown"}
            people:
              - id: D1
                roles: [DEFENDANT]
                name: Liam Garrowby
                dob: 1994-03-04
                pncId: 2012/0417385L
                cro: 052817/12M
                addresses: [{kind: HOME, text: "6 Quarrel Lane, Sampletown, SM9 2HB"}]
              - {id: V1, roles: [VICTIM, WITNESS], name: Hannah Pellowe}
              - {id: W1, roles: [WITNESS], name: Marcus Illingford}
              - {id: W2, roles: [WITNESS], name: Nadia Rahmani}
              - {id: W3, roles: [WITNESS], name: Owen Pritchett}
              - {id: P1, roles: [POLICE], name: Elaine Sorrell}
              - {id: P2, roles: [POLICE], name: Tom Brackley}
            # What the file itself does not tell.
            documents:
              - {path: exhibits/OP-2 e-mail.eml/staff on duty.docx, form: EXHIBIT}
            """;

    private static byte[] charge() {
        return new ChargeForm(
                        Reference.EXAMPLE,
                        Cast.DEFENDANT,
                        ARREST,
                        "01ZD/2217/26",
                        List.of(
                                new Charge(
                                        "OA61016",
                                        "Assault occasioning actual bodily harm",
                                        "On 12/09/2026 at 41 Saltmarsh Street, Sampletown, you assaulted Hannah PELLOWE and so caused her actual bodily "
                                                + "harm. Contrary to section 47 of the Offences against the Person Act 1861."),
                                new Charge(
                                        "CD71039",
                                        "Criminal damage to property valued under £5000",
                                        "On 12/09/2026 at 41 Saltmarsh Street, Sampletown, you damaged, without lawful excuse, a glass door to the value "
                                                + "of £380 belonging to the Copper Kettle Café, meaning to damage it or not caring whether you did. Contrary to "
                                                + "sections 1(1) and 4 of the Criminal Damage Act 1971.")),
                        "Sampletown Magistrates' Court, 21/10/2026 at 10.00",
                        Cast.CUSTODY_SERGEANT.brief())
                .bytes();
    }

    private static byte[] summary() {
        return new CaseSummary(
                        Reference.EXAMPLE,
                        Cast.DEFENDANT,
                        List.of(
                                "Assault occasioning actual bodily harm, 12/09/2026, 41 Saltmarsh Street, Sampletown",
                                "Criminal damage, 12/09/2026, 41 Saltmarsh Street, Sampletown"),
                        List.of(
                                "At about 22.30 hours on Saturday 12 September 2026 Hannah PELLOWE was in the Copper Kettle Café, 41 Saltmarsh Street, "
                                        + "Sampletown, with two friends. GARROWBY, whom she did not know, sat down at their table and would not leave. The manager, "
                                        + "Owen PRITCHETT, saw him out.",
                                "When PELLOWE left at about 22.40 hours GARROWBY was waiting outside. He took hold of her left forearm, twisted it and hit her "
                                        + "once above the left eye with his fist. He then kicked the glass door of the café twice and broke it.",
                                "The informant, Mrs Doreen ASHDALE of 38 Saltmarsh Street, Sampletown, SM9 4QD, rang 999 at 22.41 hours to say that a man "
                                        + "was kicking the door of the café (CAD 0893 of 12/09/2026, crime ref 20/41732/26). She did not see the assault and "
                                        + "does not wish to make a statement.",
                                "Marcus ILLINGFORD was passing by and saw the blow and both kicks. Nadia RAHMANI, who was on duty in the café, saw the second kick and "
                                        + "looked after PELLOWE until the ambulance came."),
                        List.of(
                                "GARROWBY was interviewed on 13 September 2026 at Sampletown Police Station with a solicitor present. He said that he had been in "
                                        + "the café and had been asked to leave. He denied that he had touched anybody and said that the door was cracked before. "
                                        + "He could not say how the blood had come to be on his hand."),
                        List.of(
                                "CCTV from above the counter and over the front door (exhibit OP/1) shows a man in a grey hooded top being shown out at 22.36 hours "
                                        + "and kicking the door at 22.41 hours. The blow itself is out of the camera's view. PC 5820 BRACKLEY's body-worn video (TB/1) shows "
                                        + "the arrest and the blood on the left hand.",
                                "PELLOWE had a cut of 3 cm above the left eye, closed with four stitches, and bruising of the left forearm, shown in the "
                                        + "photograph ES/2. The café can be reached on 01632 960417 about the cost of the door."),
                        List.of(
                                "The café asks for £380 for the door. A restraining order for the protection of PELLOWE will be asked for on conviction."))
                .bytes();
    }

    private static byte[] witnessList() {
        return new WitnessList(
                        Reference.EXAMPLE,
                        Cast.DEFENDANT,
                        List.of(Cast.VICTIM, Cast.PASSER_BY, Cast.WAITRESS, Cast.MANAGER))
                .bytes();
    }

    private static byte[] exhibitList() {
        return new ExhibitList(
                        Reference.EXAMPLE,
                        Cast.DEFENDANT,
                        List.of(
                                new Exhibit(
                                        "OP/1",
                                        "Disc with CCTV of the café, 22.25 to 22.50 hours",
                                        "Owen PRITCHETT",
                                        "Property store, bin 14"),
                                new Exhibit(
                                        "OP/2",
                                        "E-mail with a list of the staff on duty",
                                        "Owen PRITCHETT",
                                        "With the file"),
                                new Exhibit("MI/1", "Plan of the scene", "Marcus ILLINGFORD", "With the file"),
                                new Exhibit(
                                        "ES/1",
                                        "Discharge summary, Sampleshire General Hospital",
                                        Cast.OFFICER_IN_CASE.brief(),
                                        "With the file"),
                                new Exhibit(
                                        "ES/2",
                                        "Photograph of injuries",
                                        Cast.OFFICER_IN_CASE.brief(),
                                        "Digital store"),
                                new Exhibit(
                                        "TB/1",
                                        "Body-worn video of the arrest, 23.05 hours",
                                        Cast.ARRESTING_OFFICER.brief(),
                                        "Digital store")))
                .bytes();
    }

    private static byte[] interview() {
        return new InterviewRecord(
                        Reference.EXAMPLE,
                        Cast.DEFENDANT,
                        List.of(
                                new Said(
                                        "00.00",
                                        "SORRELL",
                                        "Introductions. Caution given and explained. Legal advice had been taken."),
                                new Said(
                                        "02.10",
                                        "SORRELL",
                                        "Would you confirm your name, date of birth and address, please."),
                                new Said(
                                        "02.18",
                                        "GARROWBY",
                                        "Liam Garrowby, fourth of March 1994, I live at 6 Quarrel Lane, Sampletown. My number is 07700 900114."),
                                new Said("04.02", "SORRELL", "Were you in the Copper Kettle Café last night?"),
                                new Said(
                                        "04.07",
                                        "GARROWBY",
                                        "Yeah, I had a coffee. The manager told me to go, so I went."),
                                new Said("06.45", "SORRELL", "A woman was hit outside. What do you know about that?"),
                                new Said("06.52", "GARROWBY", "Nothing. I never touched anybody."),
                                new Said("09.30", "SORRELL", "How did the glass in the door come to break?"),
                                new Said("09.36", "GARROWBY", "It was cracked before. I might have pushed it."),
                                new Said(
                                        "14.20",
                                        "SORRELL",
                                        "There was blood on the knuckles of your left hand. Whose is it?"),
                                new Said("14.27", "GARROWBY", "I don't know. I can't say how it got there."),
                                new Said("26.40", "SORRELL", "Interview ended at 10.31 hours.")))
                .bytes();
    }

    private static byte[] incidentLog() {
        return new IncidentLog(
                        "0893-120926",
                        "12/09/2026 22:41",
                        "Copper Kettle Café, 41 Saltmarsh Street, Sampletown",
                        List.of(
                                Field.of("Caller:", "«Mrs Doreen Ashdale»"),
                                Field.of("Tel of informant:", "«07700 900847»"),
                                Field.of("Address of caller:", "«38 Saltmarsh Street, Sampletown, SM9 4QD»"),
                                Field.of("Willing to make statement:", "No"),
                                Field.of("Wishes to remain anonymous:", "Yes")),
                        List.of(
                                new IncidentLog.Entry(
                                        "22:41:20",
                                        "CR07",
                                        "CALLER STATES MALE IS KICKING THE DOOR OF THE CAFE, FEMALE SHOUTING"),
                                new IncidentLog.Entry(
                                        "22:43:05", "CR07", "SM12 ASSIGNED, PC 5820 BRACKLEY AND PC 4471 SORRELL"),
                                new IncidentLog.Entry(
                                        "22:49:41", "SM12", "AT SCENE. FEMALE WITH CUT TO HEAD, AMBULANCE REQUESTED"),
                                new IncidentLog.Entry(
                                        "22:53:10",
                                        "SM12",
                                        "SUSPECT MADE OFF TOWARDS RAILWAY STATION, WHITE MALE, GREY HOODED TOP"),
                                new IncidentLog.Entry("23:05:32", "SM12", "ONE MALE ARRESTED BY 5820 IN BEADLE STREET"),
                                new IncidentLog.Entry("23:40:00", "CR07", "CRIMED AS 20/41732/26. LOG CLOSED")))
                .bytes();
    }

    private static byte[] dischargeLetter() {
        return new DischargeLetter(
                        Cast.VICTIM,
                        "999 041 7326",
                        "SGH204417",
                        "Mother, 07700 900418",
                        "Assaulted at about 22:40. Struck once above the left eye with a fist, left forearm twisted.",
                        "Alert, GCS 15. 3 cm laceration above the left eyebrow, closed with four sutures. Bruising of the left forearm, no fracture on "
                                + "X-ray. No neurological signs.",
                        "Asthma since childhood. Treated for anxiety and depression since 2023. Termination of pregnancy in 2019.",
                        "Salbutamol inhaler as needed. Sertraline 50 mg once daily.",
                        "Head injury advice given. Sutures out after five days. No follow-up needed here.")
                .bytes();
    }

    private static byte[] photograph() {
        return new InjuryPhotograph(
                        List.of(
                                Cast.VICTIM.capitals() + " " + Cast.VICTIM.forename(),
                                Cast.VICTIM.bandBirthday(),
                                "NHS 999 041 7326"),
                        "ES/2")
                .bytes();
    }

    private static byte[] mail() {
        byte[] list = new WordFile()
                .heading("Copper Kettle Café")
                .paragraph("Staff on duty on Saturday 12 September 2026")
                .table(List.of(
                        List.of("Name", "On duty", "Where", "E-mail"),
                        List.of("Owen Pritchett", "14.00 to 23.00", "Office", ""),
                        List.of("Nadia Rahmani", "17.00 to 23.00", "Counter", Cast.WAITRESS.email())))
                .paragraph("The till roll for the evening is kept in the office.")
                .bytes();
        return new MailFile(
                        "Copper Kettle Cafe <office@copperkettle.test>",
                        Cast.OFFICER_IN_CASE.full() + " <" + Cast.OFFICER_IN_CASE.email() + ">",
                        "Tue, 15 Sep 2026 09:15:02 +0100",
                        "Staff on duty on 12 September (your ref 20/41732/26)",
                        """
                        Dear PC Sorrell,

                        As you asked, here is the list of who was on duty on 12 September. The disc
                        with the camera footage is the one that I gave you this morning, marked OP/1.

                        If you need anything else please ring the café on 01632 960417.

                        Owen Pritchett, Manager
                        Copper Kettle Café, 41 Saltmarsh Street, Sampletown
                        """,
                        "staff on duty.docx",
                        list)
                .bytes();
    }
}
