package uk.rubric.facts.extraction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.rubric.facts.CaseStatement;
import uk.rubric.facts.Kind;
import uk.rubric.facts.PrivateText;
import uk.rubric.facts.detection.CanonicalForms;

/** Whose a detail is known to be from the case statement or from a labelled field anywhere in the pack, so that the same detail elsewhere has its owner. */
final class KnownValues {

    /** Kinds whose value points to one person, or to the people of one home. */
    private static final Set<Kind> TELLING = EnumSet.of(
            Kind.PHONE,
            Kind.EMAIL,
            Kind.HANDLE,
            Kind.DATE_OF_BIRTH,
            Kind.NHS_NUMBER,
            Kind.HOSPITAL_NUMBER,
            Kind.NI_NUMBER,
            Kind.PASSPORT,
            Kind.DRIVER_NUMBER,
            Kind.VRM,
            Kind.BANK_ACCOUNT,
            Kind.CARD,
            Kind.IBAN,
            Kind.PNC_ID,
            Kind.CRO,
            Kind.PRISON_NUMBER,
            Kind.POSTCODE,
            Kind.POLICE_NUMBER);

    /** What says whose a value is. */
    enum Source {
        STATEMENT,
        FIELD
    }

    /** An owner and what says so. */
    record Holder(CastMember member, Source source) {}

    private record Key(Kind kind, String canonical) {}

    private record Home(AddressKey key, CastMember member, Source source) {}

    private final Map<Key, Map<CastMember, Source>> owners = new HashMap<>();
    private final Map<String, List<Home>> homes = new HashMap<>();

    /** What the case statement says of its people. */
    static KnownValues of(CaseStatement statement, Cast cast) {
        KnownValues values = new KnownValues();
        for (int i = 0; i < statement.people().size(); i++) {
            CaseStatement.StatedPerson stated = statement.people().get(i);
            CastMember member = cast.members().get(i);
            stated.born().ifPresent(born -> values.add(Kind.DATE_OF_BIRTH, born.toString(), member, Source.STATEMENT));
            stated.pncId()
                    .map(PrivateText::reveal)
                    .flatMap(CanonicalForms::pncId)
                    .ifPresent(id -> values.add(Kind.PNC_ID, id, member, Source.STATEMENT));
            stated.cro()
                    .map(PrivateText::reveal)
                    .flatMap(CanonicalForms::cro)
                    .ifPresent(cro -> values.add(Kind.CRO, cro, member, Source.STATEMENT));
            stated.addresses().forEach(address -> values.lives(address.text().reveal(), member, Source.STATEMENT));
        }
        return values;
    }

    /** Keeps a value whose owner is known. */
    void add(Kind kind, String canonical, CastMember member, Source source) {
        if (TELLING.contains(kind) && !canonical.isEmpty()) {
            owners.computeIfAbsent(new Key(kind, canonical), key -> new LinkedHashMap<>())
                    .putIfAbsent(member, source);
        }
    }

    /** Keeps a home whose dweller is known. */
    void lives(String address, CastMember member, Source source) {
        AddressKey.of(address)
                .ifPresent(key -> homes.computeIfAbsent(key.core(), core -> new ArrayList<>())
                        .add(new Home(key, member, source)));
    }

    /** Everybody to whom the value is known to belong. */
    List<Holder> owners(Kind kind, String canonical, String text) {
        if (kind == Kind.ADDRESS) {
            return dwellers(text);
        }
        return owners.getOrDefault(new Key(kind, canonical), Map.of()).entrySet().stream()
                .map(entry -> new Holder(entry.getKey(), entry.getValue()))
                .toList();
    }

    private List<Holder> dwellers(String text) {
        Optional<AddressKey> key = AddressKey.of(text);
        if (key.isEmpty()) {
            return List.of();
        }
        Map<CastMember, Source> found = new LinkedHashMap<>();
        homes.getOrDefault(key.get().core(), List.of()).stream()
                .filter(home -> home.key().samePlace(key.get()))
                .forEach(home -> found.putIfAbsent(home.member(), home.source()));
        return found.entrySet().stream()
                .map(entry -> new Holder(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The values of one kind that are known of somebody. */
    Set<String> of(CastMember member, Kind kind) {
        Set<String> values = new LinkedHashSet<>();
        owners.forEach((key, members) -> {
            if (key.kind() == kind && members.containsKey(member)) {
                values.add(key.canonical());
            }
        });
        return values;
    }
}
