package uk.rubric.accuracy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.random.RandomGenerator;
import uk.rubric.facts.OwnerRole;

/** Makes up people and their details, every one in a range that belongs to nobody. */
final class Invention {

    /** Numbers that the banks' own rules publish as examples. */
    private static final String[][] ACCOUNTS = {{"08-99-99", "66374958"}, {"10-79-99", "88837491"}, {"20-29-59", "63748472"}};

    private static final String[] CARDS = {"4111 1111 1111 1111", "5555 5555 5555 4444", "4012 8888 8888 1881"};

    private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXY";

    private static final String CHECK_LETTERS = "ZABCDEFGHJKLMNPQRTUVWXY";

    /** BS 7666: no C, I, K, M, O, V in the second half. */
    private static final String IN_POSTCODES = "ABDEFGHJLNPQRSTUWXYZ";

    private Invention() {}

    static InventedPerson person(OwnerRole role, RandomGenerator random, Lexicon lexicon) {
        boolean woman = random.nextBoolean();
        String given = lexicon.any(woman ? "women" : "men", random);
        String family = random.nextInt(10) < 6
                ? lexicon.any("beginnings", random) + lexicon.any("endings", random)
                : lexicon.any("surnames", random);
        boolean child = role == OwnerRole.CHILD;
        LocalDate born = LocalDate.of(child ? 2011 : 1944, 1, 1).plusDays(random.nextInt(child ? 4000 : 22000));
        String title = woman ? lexicon.any("titles-of-women", random) : "Mr";
        if (role == OwnerRole.POLICE) {
            title = lexicon.any("ranks", random);
        } else if (role == OwnerRole.PROFESSIONAL) {
            title = "Dr";
        }
        return new InventedPerson(role, title, given, family, woman, born);
    }

    /** A detail by its name, the same for good once it is made up. */
    static String of(String name, InventedPerson person, RandomGenerator random, Lexicon lexicon) {
        String letters = person.family().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return switch (name) {
            case "mobile" -> "07700900" + digits(3, random);
            case "landline" -> random.nextInt(4) == 0 ? "0207946" + "0" + digits(3, random) : "01632960" + digits(3, random);
            case "house" -> random.nextInt(5) == 0
                    ? lexicon.any("house-names", random)
                    : (1 + random.nextInt(180)) + (random.nextInt(8) == 0 ? "" + (char) ('A' + random.nextInt(3)) : "");
            case "flat" -> random.nextInt(5) == 0 ? lexicon.any("flats", random) + " " + (1 + random.nextInt(40)) : "";
            case "road" -> lexicon.any("roads", random) + " " + lexicon.any("road-words", random);
            case "town" -> lexicon.any("towns", random);
            case "postcode" -> "ZZ99 " + random.nextInt(1, 10) + any(IN_POSTCODES, random) + any(IN_POSTCODES, random);
            case "email" -> address(person, letters, random) + "@" + lexicon.any("mail-domains", random);
            // An office's, which names nobody.
            case "mailbox" -> lexicon.any("mailboxes", random) + "@" + lexicon.any("mail-domains", random);
            case "handle" -> "@" + letters + random.nextInt(10, 99);
            case "nhs" -> nhs(random);
            case "nino" -> "QQ" + digits(6, random) + (char) ('A' + random.nextInt(4));
            case "passport" -> "99" + digits(7, random);
            case "driver" -> driver(person, letters);
            case "vrm" -> "" + letter(random) + letter(random) + "99 " + letter(random) + letter(random) + letter(random);
            case "account" -> random.nextInt(ACCOUNTS.length) + "";
            // An account of one's own where a document holds many: no bank has sort codes that begin with 00-00.
            case "branch" -> "00-00-" + digits(2, random);
            case "number" -> digits(8, random);
            case "card" -> CARDS[random.nextInt(CARDS.length)];
            case "iban" -> "GB29 NWBK 6016 1331 9268 19";
            case "hospital" -> lexicon.any("hospital-prefixes", random) + "999" + digits(4, random);
            case "pnc" -> "20" + random.nextInt(10, 26) + "/" + digits(7, random) + letter(random);
            case "asn" -> arrest(digits(6, random));
            case "prison" -> "A9" + digits(3, random) + "ZZ";
            case "birthplace" -> lexicon.any("birthplaces", random);
            case "cro" -> "99" + digits(4, random) + "/" + random.nextInt(10, 26) + letter(random);
            case "imei" -> luhn("35000000" + digits(6, random));
            case "ip" -> "192.0.2." + random.nextInt(1, 250);
            case "work" -> lexicon.any("firms", random);
            case "school" -> lexicon.any("schools", random);
            case "job" -> lexicon.any("jobs", random);
            case "collar" -> "" + random.nextInt(1000, 9999);
            case "words" -> lexicon.any("three-words", random);
            case "former" -> lexicon.any("beginnings", random) + lexicon.any("endings", random);
            case "nick" -> lexicon.any("nicknames", random);
            case "middle" -> lexicon.any(person.woman() ? "women" : "men", random);
            default -> throw new IllegalArgumentException("no detail named " + name);
        };
    }

    /** Sort code and account number of an example. */
    static String[] account(String index) {
        return ACCOUNTS[Integer.parseInt(index)];
    }

    private static String address(InventedPerson person, String letters, RandomGenerator random) {
        String given = person.given().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return switch (random.nextInt(4)) {
            case 0 -> given + "." + letters;
            case 1 -> given.charAt(0) + letters + random.nextInt(10, 99);
            case 2 -> letters + "_" + given;
            default -> given + random.nextInt(1960, 2005);
        };
    }

    private static String nhs(RandomGenerator random) {
        while (true) {
            String nine = "999000" + digits(3, random);
            int sum = 0;
            for (int i = 0; i < 9; i++) {
                sum += (nine.charAt(i) - '0') * (10 - i);
            }
            int check = (11 - sum % 11) % 11;
            if (check < 10) {
                return nine + check;
            }
        }
    }

    /** DVLA: five letters of the surname, decade, month (women's by 5 more in its first figure), day, year, initials, and 99 in place of a check. */
    private static String driver(InventedPerson person, String letters) {
        LocalDate born = person.born();
        String five = (letters.toUpperCase(Locale.ROOT) + "99999").substring(0, 5);
        String month = String.format(Locale.ROOT, "%02d", born.getMonthValue());
        return five + born.getYear() / 10 % 10 + (person.woman() ? (char) (month.charAt(0) + 5) : month.charAt(0)) + month.charAt(1)
                + String.format(Locale.ROOT, "%02d", born.getDayOfMonth()) + born.getYear() % 10 + person.given().charAt(0) + "99ZZ";
    }

    /** The check letter is over force, system, year and a sequence of eleven figures, modulo 23. */
    private static String arrest(String sequence) {
        return "26/01ZD/01/" + sequence + CHECK_LETTERS.charAt((int) (Long.parseLong("01012600000" + sequence) % CHECK_LETTERS.length()));
    }

    private static String luhn(String fourteen) {
        int sum = 0;
        for (int i = 0; i < 14; i++) {
            int digit = fourteen.charAt(i) - '0';
            sum += i % 2 == 0 ? digit : digit * 2 / 10 + digit * 2 % 10;
        }
        return fourteen + (10 - sum % 10) % 10;
    }

    static String digits(int count, RandomGenerator random) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }

    private static char letter(RandomGenerator random) {
        return any(LETTERS, random);
    }

    private static char any(String letters, RandomGenerator random) {
        return letters.charAt(random.nextInt(letters.length()));
    }
}
