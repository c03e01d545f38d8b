package uk.rubric.facts.extraction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Mention;
import uk.rubric.facts.Owner;
import uk.rubric.facts.OwnerRole;
import uk.rubric.facts.PersonId;
import uk.rubric.facts.Shown;

/**
 * Gives a detail of which its own sentence does not say whose it is to the one person whose it is elsewhere in the case: a number among a
 * telephone's contacts and again in its messages.
 */
final class SameDetail {

    /** Of these one value is one person's, as a rule. */
    private static final Set<Kind> TELLING = EnumSet.of(
            Kind.PHONE,
            Kind.EMAIL,
            Kind.HANDLE,
            Kind.VRM,
            Kind.DEVICE_ID,
            Kind.BANK_ACCOUNT,
            Kind.CARD,
            Kind.NHS_NUMBER,
            Kind.HOSPITAL_NUMBER,
            Kind.NI_NUMBER,
            Kind.PASSPORT,
            Kind.DRIVER_NUMBER,
            Kind.ADDRESS);

    private static final String EVIDENCE = "the same detail elsewhere, where the text says whose it is";

    private record Key(Kind kind, String value) {}

    /** Whom the mentions of one value name. */
    private static final class Claims {
        private final Set<PersonId> known = new HashSet<>();
        private final Set<PersonId> likely = new HashSet<>();
        private boolean offices;
        private final Map<PersonId, OwnerRole> roles = new HashMap<>();

        /** The only one whom the surest claims name. */
        private Optional<PersonId> only() {
            Set<PersonId> surest = known.isEmpty() ? likely : known;
            if (surest.isEmpty() && offices) {
                return Optional.of(Standpoint.ORGANISATION);
            }
            return surest.size() == 1 ? surest.stream().findFirst() : Optional.empty();
        }
    }

    private SameDetail() {}

    /** The mentions, in their order, each with the owner that it or another mention of the same detail tells. */
    static List<Mention> owned(List<Mention> mentions) {
        Map<Key, Claims> claims = new HashMap<>();
        for (Mention mention : mentions) {
            key(mention).ifPresent(key -> claim(claims.computeIfAbsent(key, k -> new Claims()), mention.owner()));
        }
        List<Mention> owned = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            owned.add(key(mention)
                    .filter(key -> open(mention))
                    .map(claims::get)
                    .flatMap(claim -> claim.only().map(person -> with(mention, person, claim)))
                    .orElse(mention));
        }
        return owned;
    }

    private static void claim(Claims claims, Owner owner) {
        switch (owner) {
            case Owner.Known known -> {
                claims.known.add(known.who());
                claims.roles.put(known.who(), known.role());
            }
            case Owner.Likely likely -> {
                if (likely.who().equals(Standpoint.ORGANISATION)) {
                    claims.offices = true;
                    claims.roles.put(likely.who(), likely.role());
                } else if (!weak(likely)) {
                    claims.likely.add(likely.who());
                    claims.roles.put(likely.who(), likely.role());
                }
            }
            case Owner.Unknown unknown -> {}
        }
    }

    /** Whether the sentence of a mention leaves open whose the detail is. */
    private static boolean open(Mention mention) {
        return mention.owner() instanceof Owner.Unknown
                || mention.owner() instanceof Owner.Likely likely && weak(likely);
    }

    /** Who was only named in a sentence before, and who is nobody in particular, is outweighed. */
    private static boolean weak(Owner.Likely owner) {
        return owner.evidence().equals(Narrative.BEFORE)
                || owner.who().equals(Standpoint.RELATIVE)
                || owner.who().equals(Standpoint.ORGANISATION)
                || owner.who().equals(Standpoint.POLICE);
    }

    private static Mention with(Mention mention, PersonId person, Claims claims) {
        OwnerRole role = claims.roles.getOrDefault(person, OwnerRole.UNKNOWN);
        return new Mention(
                mention.id(),
                mention.kind(),
                mention.place(),
                new Owner.Likely(person, role, EVIDENCE),
                mention.value(),
                mention.canonical(),
                mention.form(),
                mention.side(),
                mention.use(),
                mention.shown(),
                mention.setting(),
                mention.layer());
    }

    private static Optional<Key> key(Mention mention) {
        if (!TELLING.contains(mention.kind())
                || mention.shown() == Shown.PARTIAL
                || mention.canonical().reveal().isEmpty()) {
            return Optional.empty();
        }
        return mention.kind() == Kind.ADDRESS
                ? AddressKey.of(mention.value().reveal())
                        .map(key -> new Key(Kind.ADDRESS, key.core() + "/" + key.flat()))
                : Optional.of(new Key(mention.kind(), mention.canonical().reveal()));
    }
}
