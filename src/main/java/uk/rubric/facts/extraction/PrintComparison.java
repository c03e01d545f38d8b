package uk.rubric.facts.extraction;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import uk.rubric.documents.DocumentId;
import uk.rubric.facts.Comparison;
import uk.rubric.facts.Comparison.Agreement;
import uk.rubric.facts.Kind;
import uk.rubric.facts.PersonId;
import uk.rubric.facts.PrivateText;
import uk.rubric.facts.detection.CanonicalForms;

/** Holds a printed record against a person of the case, field by field. */
record PrintComparison(PrintedRecord print, KnownValues values) {

    /** The comparison as a fact. */
    Comparison fact(DocumentId document, CastMember member, Standpoint standpoint, Optional<PersonId> expected) {
        return new Comparison(
                document,
                member.id(),
                standpoint.of(member),
                expected.filter(member.id()::equals).isPresent(),
                pncId(member),
                cro(member),
                name(member),
                born(member),
                address(member),
                driverNumber(member));
    }

    /** Whether the record is this person's as far as its identifiers, or else name and birthday, say. */
    boolean matches(CastMember member) {
        Agreement pnc = pncId(member);
        if (pnc == Agreement.EQUAL) {
            return true;
        }
        // A CRO number rests on fingerprints: two PNC IDs with one CRO number are two records of one person.
        if (cro(member) == Agreement.EQUAL) {
            return true;
        }
        if (pnc == Agreement.DIFFERENT) {
            return false;
        }
        Agreement born = born(member);
        return name(member) == Agreement.EQUAL
                && (born == Agreement.EQUAL || born == Agreement.CLOSE || born == Agreement.ABSENT);
    }

    Agreement pncId(CastMember member) {
        return identifier(
                print.pncId(),
                member.pncId().map(PrivateText::reveal).flatMap(CanonicalForms::pncId),
                CanonicalForms::pncIdPasses);
    }

    Agreement cro(CastMember member) {
        return identifier(
                print.cro(),
                member.cro().map(PrivateText::reveal).flatMap(CanonicalForms::cro),
                CanonicalForms::croPasses);
    }

    /** Two numbers that are written alike are equal even if neither passes its check: a slip in one would show as a difference. */
    private static Agreement identifier(Optional<String> printed, Optional<String> known, Predicate<String> passes) {
        if (printed.isEmpty() || known.isEmpty()) {
            return Agreement.ABSENT;
        }
        if (printed.equals(known)) {
            return Agreement.EQUAL;
        }
        return passes.test(printed.get()) && passes.test(known.get()) ? Agreement.DIFFERENT : Agreement.INVALID;
    }

    Agreement name(CastMember member) {
        if (print.names().isEmpty() || member.names().isEmpty()) {
            return Agreement.ABSENT;
        }
        Agreement best = Agreement.DIFFERENT;
        for (Name printed : print.names()) {
            for (Name known : member.names()) {
                Agreement agreement = names(printed, known);
                if (agreement == Agreement.EQUAL) {
                    return Agreement.EQUAL;
                }
                best = agreement == Agreement.CLOSE ? agreement : best;
            }
        }
        return best;
    }

    /** How two writings agree: CLOSE where one slip, a missing half of a double name or a mere initial parts them. */
    static Agreement names(Name printed, Name known) {
        if (printed.agrees(known)) {
            return printed.full() && known.full() ? Agreement.EQUAL : Agreement.CLOSE;
        }
        if (printed.full() && known.full()) {
            String a = printed.forenames().getFirst() + " " + printed.surname();
            String b = known.forenames().getFirst() + " " + known.surname();
            boolean halves =
                    printed.forenames().getFirst().equals(known.forenames().getFirst())
                            && (half(printed.surname(), known) || half(known.surname(), printed));
            return halves || oneEdit(a, b) ? Agreement.CLOSE : Agreement.DIFFERENT;
        }
        return Agreement.DIFFERENT;
    }

    /** Whether a surname is one half of the other's double-barrelled one. */
    private static boolean half(String surname, Name other) {
        List<String> parts = List.of(other.written().split("[ \\-]"));
        return parts.size() > 2
                && surname.length() < other.surname().length()
                && parts.stream().map(Words::foldName).anyMatch(surname::equals)
                && (other.surname().startsWith(surname) || other.surname().endsWith(surname));
    }

    /** Whether one inserted, dropped, replaced or exchanged letter turns one text into the other. */
    static boolean oneEdit(String a, String b) {
        if (a.length() == b.length()) {
            return a.equals(b) || PrintedDate.oneSlip(a, b);
        }
        String longer = a.length() > b.length() ? a : b;
        String shorter = a.length() > b.length() ? b : a;
        if (longer.length() - shorter.length() != 1) {
            return false;
        }
        int i = 0;
        while (i < shorter.length() && shorter.charAt(i) == longer.charAt(i)) {
            i++;
        }
        return longer.substring(i + 1).equals(shorter.substring(i));
    }

    Agreement born(CastMember member) {
        return print.born().isEmpty() || member.born().isEmpty()
                ? Agreement.ABSENT
                : print.born().get().against(member.born().get());
    }

    private Agreement address(CastMember member) {
        Optional<AddressKey> printed = print.address().flatMap(AddressKey::of);
        List<AddressKey> known = member.addresses().stream()
                .map(PrivateText::reveal)
                .map(AddressKey::of)
                .flatMap(Optional::stream)
                .toList();
        if (printed.isEmpty() || known.isEmpty()) {
            return Agreement.ABSENT;
        }
        return known.stream().anyMatch(printed.get()::samePlace) ? Agreement.EQUAL : Agreement.DIFFERENT;
    }

    private Agreement driverNumber(CastMember member) {
        var known = values.of(member, Kind.DRIVER_NUMBER);
        if (print.driverNumber().isEmpty() || known.isEmpty()) {
            return Agreement.ABSENT;
        }
        return known.contains(print.driverNumber().get()) ? Agreement.EQUAL : Agreement.DIFFERENT;
    }
}
