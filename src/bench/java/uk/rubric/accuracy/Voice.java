package uk.rubric.accuracy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** How the author of one document writes: surnames in capitals or not, dates, telephone numbers and addresses in one of the usual ways. */
final class Voice {

    private static final String[] MONTHS = {
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"
    };

    private final RandomGenerator random;
    private final Lexicon lexicon;
    private final boolean shoutsSurnames;
    private final int dates;
    private final int phones;

    Voice(RandomGenerator random, Lexicon lexicon) {
        this.random = random;
        this.lexicon = lexicon;
        this.shoutsSurnames = random.nextInt(5) < 3;
        this.dates = random.nextInt(8);
        this.phones = random.nextInt(7);
    }

    private String detail(InventedPerson person, String name) {
        return person.detail(name, random, lexicon);
    }

    String family(InventedPerson person) {
        return shoutsSurnames ? person.family().toUpperCase(Locale.ROOT) : person.family();
    }

    String name(InventedPerson person) {
        return person.given() + " " + family(person);
    }

    String formal(InventedPerson person) {
        String middle = random.nextInt(3) == 0 ? " " + detail(person, "middle") : "";
        return person.family().toUpperCase(Locale.ROOT) + ", " + person.given() + middle;
    }

    /** A date as this author writes dates. */
    String date(LocalDate date) {
        int day = date.getDayOfMonth();
        String month = MONTHS[date.getMonthValue() - 1];
        int year = date.getYear();
        return switch (dates) {
            case 0 -> String.format(Locale.ROOT, "%02d/%02d/%d", day, date.getMonthValue(), year);
            case 1 -> String.format(Locale.ROOT, "%d.%d.%02d", day, date.getMonthValue(), year % 100);
            case 2 -> day + " " + month + " " + year;
            case 3 -> day + ending(day) + " " + month + " " + year;
            case 4 -> String.format(Locale.ROOT, "%02d-%s-%d", day, month.substring(0, 3), year);
            case 5 -> String.format(Locale.ROOT, "%02d/%02d/%02d", day, date.getMonthValue(), year % 100);
            case 6 -> String.format(Locale.ROOT, "%02d %s %d", day, month.substring(0, 3).toUpperCase(Locale.ROOT), year);
            default -> String.format(Locale.ROOT, "%02d.%02d.%d", day, date.getMonthValue(), year);
        };
    }

    /** A date as it is spoken. */
    String spoken(LocalDate date) {
        int day = date.getDayOfMonth();
        String month = MONTHS[date.getMonthValue() - 1];
        return dates % 2 == 0 ? "the " + day + ending(day) + " of " + month + " " + date.getYear() : month + " " + day + ending(day) + ", " + date.getYear();
    }

    private static String ending(int day) {
        return day / 10 == 1 ? "th" : switch (day % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    String phone(String digits) {
        boolean mobile = digits.startsWith("07");
        int area = mobile || digits.startsWith("01") ? 5 : 3;
        String code = digits.substring(0, area);
        String rest = digits.substring(area);
        return switch (phones) {
            case 0 -> digits;
            case 1 -> "+44 " + code.substring(1) + " " + rest;
            case 2 -> "(" + code + ") " + rest;
            case 3 -> code + "-" + rest;
            case 4 -> code + " " + rest.substring(0, 3) + " " + rest.substring(3);
            default -> code + " " + rest;
        };
    }

    String street(InventedPerson person) {
        String house = detail(person, "house");
        String parted = Character.isDigit(house.charAt(0)) ? " " : ", ";
        return house + parted + detail(person, "road");
    }

    /** The whole address or as much as people write. */
    String address(InventedPerson person, String parting) {
        String flat = detail(person, "flat");
        StringBuilder address = new StringBuilder(flat.isEmpty() ? "" : flat + ", ");
        address.append(street(person)).append(parting).append(detail(person, "town"));
        if (random.nextInt(5) < 3) {
            String postcode = detail(person, "postcode");
            address.append(random.nextInt(4) == 0 ? " " : parting).append(random.nextInt(6) == 0 ? postcode.replace(" ", "") : postcode);
        }
        return address.toString();
    }

    String nhs(InventedPerson person) {
        String digits = detail(person, "nhs");
        return random.nextInt(3) == 0 ? digits : digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6);
    }

    String nino(InventedPerson person) {
        String number = detail(person, "nino");
        return random.nextInt(3) == 0
                ? number
                : String.join(" ", List.of(number.substring(0, 2), number.substring(2, 4), number.substring(4, 6), number.substring(6, 8), number.substring(8)));
    }

    /** The marks on a car, with or without their gap. */
    String vrm(InventedPerson person) {
        String mark = detail(person, "vrm");
        return random.nextInt(3) == 0 ? mark.replace(" ", "") : mark;
    }

    String any(String list) {
        return lexicon.any(list, random);
    }

    int figure(int from, int to) {
        return random.nextInt(from, to);
    }

    String own(InventedPerson person, String name) {
        return detail(person, name);
    }
}
