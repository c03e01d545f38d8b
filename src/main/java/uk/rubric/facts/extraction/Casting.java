package uk.rubric.facts.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.rubric.documents.Page;
import uk.rubric.facts.Form;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Label;
import uk.rubric.facts.Party;
import uk.rubric.facts.Role;
import uk.rubric.facts.Side;

/** Learns from the fields of one document's forms who the people of the case are and whose each field is. */
final class Casting {

    /** Whose the fields of a form are that say nothing else. */
    private static final Map<Form, Party> PARTIES = Table.rows("parties-by-form.tsv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> Form.valueOf(row.getFirst()), row -> Party.valueOf(row.get(1))));

    private final Cast cast;
    private final @Nullable CastMember statedSubject;

    private @Nullable CastMember subject;
    private boolean speaks = true;
    private @Nullable CastMember narrator;
    private @Nullable CastMember about;
    private @Nullable CastMember principal;
    private @Nullable CastMember current;
    private Party section = Party.CASE;
    private final Map<Role, CastMember> lastWith = new HashMap<>();

    private Casting(Cast cast, Optional<CastMember> statedSubject) {
        this.cast = cast;
        this.statedSubject = statedSubject.orElse(null);
    }

    /** Casts the pages of one document, in their order. */
    static List<PageCast> of(List<PageReading> pages, Cast cast, Optional<CastMember> statedSubject) {
        Casting casting = new Casting(cast, statedSubject);
        List<PageCast> casts = new ArrayList<>();
        Form before = Form.UNKNOWN;
        for (PageReading page : pages) {
            if (page.form().side() == Side.FRONT || page.form().form() != before) {
                casting.subject = casting.statedSubject;
            }
            before = page.form().form();
            casts.add(casting.page(page));
        }
        return List.copyOf(casts);
    }

    private PageCast page(PageReading page) {
        if (page.form().form().ofCriminalRecord()) {
            // The printed record says who its subject is, which may be nobody of the case.
            return PageCast.of(Optional.empty());
        }
        section = PARTIES.getOrDefault(page.form().form(), Party.CASE);
        boolean patientNamed = page.fields().stream()
                .anyMatch(field -> field.label().names() && field.label().party() == Party.PATIENT && field.filled());
        if (subject == null && !patientNamed) {
            subject = Patients.atHead(page)
                    .map(name -> cast.meet(name, Role.THIRD_PARTY, true))
                    .orElse(null);
        }
        current = null;
        Map<Integer, CastMember> owners = new HashMap<>();
        Map<Integer, CastMember> beforeName = new LinkedHashMap<>();
        HalfNames halves = new HalfNames();
        int block = -1;
        boolean rowNames = false;
        for (int i = 0; i < page.fields().size(); i++) {
            Field field = page.fields().get(i);
            boolean begins = field.block() != block;
            if (begins) {
                block = field.block();
                current = null;
                rowNames = false;
            }
            // The row of a table that has a column for names is nobody else's than it says.
            rowNames |= field.label().names() && field.at().length() == 0 && field.filled();
            if (field.label().what() == Label.What.SECTION) {
                section = field.label().party();
                continue;
            }
            // A form that nobody knows speaks of whoever its field of a name names.
            boolean ofSection = field.label().party() == Party.SUBJECT && section != Party.CASE;
            Party party = ofSection ? section : field.label().party();
            if (party == Party.MAKER && page.form().form() == Form.MEDICAL) {
                // Whoever signs medical notes is not their patient.
                party = Party.PROFESSIONAL;
            }
            if (party == Party.CASE || party == Party.ORGANISATION) {
                continue;
            }
            boolean ofNobody = false;
            if (field.label().names() && !field.spoken(page.page().text())) {
                String value = page.text(field.value());
                Optional<Name> name = field.label().what() == Label.What.DETAIL
                        ? Name.parse(value)
                        : halves.whole(field.label().what(), value);
                Optional<CastMember> member = named(page, field, party, name, value);
                // The title of a case heads no particulars.
                member.ifPresent(met -> current = field.label().words().endsWith(" v") ? null : met);
                ofNobody = member.isEmpty() && field.label().what() == Label.What.DETAIL;
            }
            CastMember owner;
            if (!PARTIES.containsKey(page.form().form())
                    && !field.label().names()
                    && !rowNames
                    && !(begins && Vehicles.tells(field))) {
                if (i > 0 && NamesAtFields.signedBetween(page, page.fields().get(i - 1), field)) {
                    current = null;
                }
                NamesAtFields.above(page, field, roleOf(section), cast).ifPresent(member -> current = member);
            }
            if (field.label().names()) {
                owner = ofNobody ? null : current;
            } else {
                Optional<CastMember> inside = NamesAtFields.inside(page, field, cast);
                owner = inside.isPresent() ? inside.get() : owner(page, field, party);
            }
            if (owner != null && field.filled()) {
                owners.put(i, owner);
                if (party == Party.DEFENDANT && !lastWith.containsKey(Role.DEFENDANT)) {
                    beforeName.put(i, owner);
                } else {
                    OwnerTraits.learn(page, field, owner);
                }
            }
        }
        // What a form says of the accused before it names them is not whoever else is accused in the case.
        beforeName.forEach((i, guess) -> {
            CastMember accused = lastWith.getOrDefault(Role.DEFENDANT, guess);
            owners.put(i, accused);
            OwnerTraits.learn(page, page.fields().get(i), accused);
        });
        Vehicles.namedBelow(page, owners);
        if (subject == null && (page.form().form() == Form.MG11 || page.form().form() == Form.VPS)) {
            NamesAtFields.atHead(page).ifPresent(name -> {
                subject = cast.meet(name, Role.WITNESS, true);
                speaks = true;
            });
        }
        if (subject == null && narrator == null) {
            Narrators.of(page).ifPresent(name -> narrator = cast.meet(name, Role.THIRD_PARTY, false));
        }
        if (subject == null && about == null && principal == null && Narrators.plain(page)) {
            Principals.of(page).ifPresent(name -> principal = cast.meet(name, Role.THIRD_PARTY, false));
        }
        Optional<CastMember> told = Optional.ofNullable(subject == null ? about : subject);
        boolean tells = subject != null && speaks && page.form().form() != Form.MEDICAL;
        return new PageCast(
                Optional.ofNullable(subject),
                Optional.ofNullable(tells ? subject : subject == null ? narrator : null),
                told,
                told.or(() -> Optional.ofNullable(principal)),
                owners);
    }

    /** The person whom a name field names. */
    private Optional<CastMember> named(PageReading page, Field field, Party party, Optional<Name> name, String value) {
        boolean signature = field.label().words().startsWith("sign") && party == Party.MAKER;
        if (signature && subject != null) {
            return Optional.of(subject);
        }
        Form form = page.form().form();
        if (name.filter(Organisations::isBody).isPresent()) {
            return Optional.empty();
        }
        if (name.isEmpty() || NamesAtFields.speech(value, name.get())) {
            if (masked(value)) {
                return Optional.of(hidden(party, form));
            }
            // "Next of kin: mother, 07700 ...": somebody is meant, only not by name.
            boolean somebody = name.isEmpty() && (party == Party.RELATIVE || party == Party.REPORTER);
            return somebody && value.chars().anyMatch(Character::isLetterOrDigit)
                    ? Optional.of(hidden(party, form))
                    : Optional.empty();
        }
        if (party == Party.MAKER || party == Party.PATIENT) {
            CastMember known = subject;
            CastMember member;
            if (known != null
                    && (known.names().isEmpty() || known.names().stream().anyMatch(n -> n.agrees(name.get())))) {
                cast.learn(known, name.get());
                member = known;
            } else {
                member = cast.meet(name.get(), roleOf(party), true);
            }
            member.isCertain();
            if (form == Form.VPS) {
                member.is(Role.VICTIM);
            }
            if (party == Party.MAKER) {
                member.is(Role.WITNESS);
            }
            subject = member;
            speaks = party == Party.MAKER;
            return Optional.of(member);
        }
        boolean surnameAlone =
                party == Party.DEFENDANT && name.get().forenames().isEmpty();
        CastMember member = surnameAlone ? cast.meetBySurname(name.get()) : cast.meet(name.get(), roleOf(party), true);
        lastWith.put(roleOf(party), member);
        if (about == null && (party == Party.SUBJECT || party == Party.VICTIM)) {
            about = member;
        }
        return Optional.of(member);
    }

    /** The person whose name is blacked out in a field. */
    private CastMember hidden(Party party, Form form) {
        if (party == Party.MAKER || party == Party.PATIENT) {
            CastMember member = subject == null ? cast.nameless(roleOf(party)) : subject;
            if (form == Form.VPS) {
                member.is(Role.VICTIM);
            }
            subject = member;
            return member;
        }
        Role role = roleOf(party);
        CastMember member = Optional.of(party)
                .filter(p -> p != Party.RELATIVE)
                .flatMap(p -> cast.only(role))
                .orElseGet(() -> cast.nameless(role));
        lastWith.put(role, member);
        return member;
    }

    private static boolean masked(String value) {
        return value.indexOf(Page.MASK) >= 0
                || value.toLowerCase(java.util.Locale.ROOT).contains("redacted");
    }

    /** Whose a field without a name in it is. */
    private @Nullable CastMember owner(PageReading page, Field field, Party party) {
        Form form = page.form().form();
        if (field.label().party() == Party.SUBJECT) {
            boolean statement = form == Form.MG11 || form == Form.VPS;
            boolean officersDesk = current != null && current.has(Role.POLICE) && officersDesk(field);
            if (statement && !officersDesk) {
                return section == Party.RELATIVE ? current : subject();
            }
            boolean staff = current != null && (current.has(Role.POLICE) || current.has(Role.PROFESSIONAL));
            if (current != null && !(staff && ofNoStaff(field))) {
                return current;
            }
            if (party == Party.SUBJECT) {
                return null;
            }
        }
        return switch (party) {
            case MAKER, PATIENT -> subject();
            case DEFENDANT, VICTIM, REPORTER, POLICE, PROFESSIONAL, WITNESS -> last(roleOf(party), field);
            default -> current;
        };
    }

    /** What a form never tells of whoever fills it in or works on the case. */
    private static boolean ofNoStaff(Field field) {
        return field.label().kind().filter(MainPerson::ofNoStaff).isPresent();
    }

    private static boolean officersDesk(Field field) {
        return field.label()
                .kind()
                .filter(k -> k == Kind.PHONE || k == Kind.EMAIL)
                .isPresent();
    }

    private @Nullable CastMember subject() {
        return subject;
    }

    private @Nullable CastMember last(Role role, Field field) {
        if (current != null && current.has(role)) {
            return current;
        }
        CastMember last = lastWith.get(role);
        if (last == null) {
            last = cast.only(role).orElse(null);
        }
        if (last == null && role == Role.REPORTER && field.filled()) {
            last = cast.nameless(Role.REPORTER);
            lastWith.put(role, last);
        }
        return last;
    }

    private static Role roleOf(Party party) {
        return switch (party) {
            case DEFENDANT -> Role.DEFENDANT;
            case VICTIM -> Role.VICTIM;
            case WITNESS, MAKER -> Role.WITNESS;
            case REPORTER -> Role.REPORTER;
            case POLICE -> Role.POLICE;
            case PROFESSIONAL -> Role.PROFESSIONAL;
            default -> Role.THIRD_PARTY;
        };
    }
}
