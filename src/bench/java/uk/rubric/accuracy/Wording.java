package uk.rubric.accuracy;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import uk.rubric.facts.Kind;

/** Writes what a story asks for in braces: a detail of a person, a pronoun, or something that only looks like a detail. */
final class Wording {

    /** The day on which all invented cases play. */
    static final LocalDate DAY = LocalDate.of(2026, 1, 3);

    private final Voice voice;
    private final UnaryOperator<String> urn;

    /**
     * Words of one document.
     *
     * @param urn gives the reference of the case for one that was drawn: all documents of a case bear the same
     */
    Wording(Voice voice, UnaryOperator<String> urn) {
        this.voice = voice;
        this.urn = urn;
    }

    /** Writes {@code person.what}. */
    void write(InventedPerson person, String what, MarkedText text) {
        Optional<Kind> kind = kind(what);
        if (kind.isPresent()) {
            if (kind.get() == Kind.PERSON_NAME) {
                person.isNamed();
            }
            String words = detail(person, what);
            text.detail(words, kind.get(), Optional.of(person));
        } else {
            text.words(word(person, what));
        }
    }

    private static Optional<Kind> kind(String what) {
        return Optional.ofNullable(switch (what) {
            case "name", "forename", "surname", "formal", "initialled", "upper", "caps", "nick", "plain", "last", "listed", "lower", "small" -> Kind.PERSON_NAME;
            case "former", "alias" -> Kind.FORMER_NAME;
            case "dob", "born", "spoken", "packed" -> Kind.DATE_OF_BIRTH;
            case "age" -> Kind.AGE;
            case "address", "street", "block", "lone", "premises" -> Kind.ADDRESS;
            case "postcode" -> Kind.POSTCODE;
            case "mobile", "landline" -> Kind.PHONE;
            case "email", "mailbox" -> Kind.EMAIL;
            case "handle" -> Kind.HANDLE;
            case "nhs" -> Kind.NHS_NUMBER;
            case "nino" -> Kind.NI_NUMBER;
            case "passport" -> Kind.PASSPORT;
            case "driver" -> Kind.DRIVER_NUMBER;
            case "vrm" -> Kind.VRM;
            case "sort", "account", "branch", "number" -> Kind.BANK_ACCOUNT;
            case "card" -> Kind.CARD;
            case "iban" -> Kind.IBAN;
            case "hospital" -> Kind.HOSPITAL_NUMBER;
            case "pnc" -> Kind.PNC_ID;
            case "asn" -> Kind.ASN;
            case "prison" -> Kind.PRISON_NUMBER;
            case "birthplace" -> Kind.PLACE_OF_BIRTH;
            case "cro" -> Kind.CRO;
            case "imei" -> Kind.DEVICE_ID;
            case "ip" -> Kind.IP_ADDRESS;
            case "work" -> Kind.WORKPLACE;
            case "school" -> Kind.SCHOOL;
            case "job" -> Kind.OCCUPATION;
            case "words" -> Kind.LOCATION;
            case "away" -> Kind.AVAILABILITY;
            default -> null;
        });
    }

    private String detail(InventedPerson person, String what) {
        return switch (what) {
            case "name" -> voice.name(person);
            case "forename" -> person.given();
            case "surname" -> voice.family(person);
            case "upper" -> person.family().toUpperCase(Locale.ROOT);
            case "caps" -> (person.given() + " " + person.family()).toUpperCase(Locale.ROOT);
            case "formal" -> voice.formal(person);
            // As letters write names, as an address book lists them, and as they are typed in a message.
            case "plain" -> person.given() + " " + person.family();
            case "last" -> person.family();
            case "listed" -> person.family() + ", " + person.given();
            case "lower" -> (person.given() + " " + person.family()).toLowerCase(Locale.ROOT);
            case "small" -> person.given().toLowerCase(Locale.ROOT);
            case "initialled" -> person.given().charAt(0) + " " + voice.family(person);
            case "dob" -> voice.date(person.born());
            // As the Police National Computer prints it.
            case "born" -> DateTimeFormatter.ofPattern("dd/MM/yy", Locale.ROOT).format(person.born());
            case "alias" -> (voice.own(person, "former") + ", " + person.given()).toUpperCase(Locale.ROOT);
            // As it is dictated, and as it is said over the radio.
            case "spoken" -> voice.spoken(person.born());
            case "packed" -> DateTimeFormatter.ofPattern("ddMMyy", Locale.ROOT).format(person.born());
            case "away" -> voice.date(DAY.plusDays(voice.figure(0, 40)));
            case "age" -> "" + Period.between(person.born(), DAY).getYears();
            case "address" -> voice.address(person, ", ");
            case "block" -> voice.address(person, "\n");
            case "street" -> voice.street(person);
            case "lone" -> voice.own(person, "road");
            // Where an office or a shop is, which has no flat.
            case "premises" -> voice.street(person) + ", " + voice.own(person, "town") + " " + voice.own(person, "postcode");
            case "mobile", "landline" -> voice.phone(voice.own(person, what));
            case "nhs" -> voice.nhs(person);
            case "nino" -> voice.nino(person);
            case "vrm" -> voice.vrm(person);
            case "sort" -> Invention.account(voice.own(person, "account"))[0];
            case "account" -> Invention.account(voice.own(person, "account"))[1];
            default -> voice.own(person, what);
        };
    }

    /** Words about a person that are no detail. */
    private String word(InventedPerson person, String what) {
        boolean woman = person.woman();
        return switch (what) {
            case "title" -> person.title();
            case "he" -> woman ? "she" : "he";
            case "He" -> woman ? "She" : "He";
            case "him" -> woman ? "her" : "him";
            case "his" -> woman ? "her" : "his";
            case "His" -> woman ? "Her" : "His";
            case "male" -> woman ? "female" : "male";
            case "man" -> woman ? "woman" : "man";
            case "boy" -> woman ? "girl" : "boy";
            case "brother" -> woman ? "sister" : "brother";
            case "son" -> woman ? "daughter" : "son";
            case "mother" -> woman ? "mother" : "father";
            case "mum" -> woman ? "mum" : "dad";
            case "husband" -> woman ? "wife" : "husband";
            case "uncle" -> woman ? "aunt" : "uncle";
            case "nephew" -> woman ? "niece" : "nephew";
            case "lad" -> woman ? "lass" : "lad";
            case "sex" -> woman ? "F" : "M";
            // For whoever has no title of his own, and none of a profession.
            case "mr" -> woman ? "Ms" : "Mr";
            case "himself" -> woman ? "herself" : "himself";
            case "boyfriend" -> woman ? "girlfriend" : "boyfriend";
            case "firm" -> voice.own(person, "work");
            case "town" -> voice.own(person, "town");
            case "collar" -> voice.own(person, "collar");
            default -> throw new IllegalArgumentException("nothing named " + what);
        };
    }

    /** Words with one of each choice {@code [one|other]}, a figure for every {@code #} and a letter for every {@code ^}. */
    String figured(String words) {
        StringBuilder figured = new StringBuilder();
        for (char c : chosen(words).toCharArray()) {
            figured.append(
                    switch (c) {
                        case '#' -> (char) ('0' + voice.figure(0, 10));
                        case '^' -> (char) ('A' + voice.figure(0, 26));
                        default -> c;
                    });
        }
        return figured.toString();
    }

    private String chosen(String words) {
        int start = words.indexOf('[');
        int end = words.indexOf(']', start + 1);
        if (start < 0 || end < 0) {
            return words;
        }
        String[] choices = words.substring(start + 1, end).split("\\|", -1);
        return words.substring(0, start) + choices[voice.figure(0, choices.length)] + chosen(words.substring(end + 1));
    }

    /** Writes what looks like a detail and is none. */
    void lookalike(String what, MarkedText text) {
        text.lookalike(switch (what) {
            case "time" -> voice.figure(10, 24) + (voice.figure(0, 2) == 0 ? ":" : "") + voice.figure(10, 60);
            case "clock" -> voice.figure(1, 12) + "." + voice.figure(10, 60) + (voice.figure(0, 2) == 0 ? "pm" : "am");
            case "money" -> "\u00a3" + voice.figure(5, 900) + (voice.figure(0, 2) == 0 ? "." + voice.figure(10, 99) : "");
            case "exhibit" -> "" + (char) ('A' + voice.figure(0, 26)) + (char) ('A' + voice.figure(0, 26)) + "/" + voice.figure(1, 20);
            case "collar" -> "" + voice.figure(100, 9999);
            case "urn" -> urn.apply("01ZD" + voice.figure(10000, 99999) + "26");
            case "crime" -> "42/" + voice.figure(10000, 99999) + "/26";
            case "log" -> "" + voice.figure(100, 1500);
            case "date" -> voice.date(DAY.plusDays(voice.figure(0, 40)));
            case "statute" -> voice.any("statutes");
            case "form" -> "MG" + voice.figure(1, 21);
            case "place" -> voice.any("public-places");
            case "court" -> voice.any("courts");
            case "measure" -> voice.figure(2, 30) + "0 " + voice.any("measures");
            default -> throw new IllegalArgumentException("no look-alike named " + what);
        });
    }
}
