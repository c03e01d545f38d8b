package uk.rubric.facts.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.rubric.facts.Kind;
import uk.rubric.facts.detection.Detection;

/** Tells whose a mail address or account is by the name that is part of it: "jane.example@", "jexample71@", "@examplejane". */
record NameInAddress(Cast cast) {

    /** A shorter part of a name may stand in any word. */
    private static final int SHORTEST = 3;

    /** The only person of the case whose forename and surname, initial and surname, or else one of the two, the address holds. */
    Optional<CastMember> owner(Detection detection) {
        if (detection.kind() != Kind.EMAIL && detection.kind() != Kind.HANDLE) {
            return Optional.empty();
        }
        String local = local(detection.canonical());
        List<CastMember> best = new ArrayList<>();
        int most = 0;
        for (int cut = 0; cut <= local.length(); cut++) {
            String first = local.substring(0, cut);
            String second = local.substring(cut);
            for (CastMember member : cast.withPart(second.length() >= first.length() ? second : first)) {
                int weight = weight(member, first, second);
                if (weight > most) {
                    most = weight;
                    best.clear();
                }
                if (weight == most && weight > 0 && !best.contains(member)) {
                    best.add(member);
                }
            }
        }
        return best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
    }

    private static String local(String address) {
        int at = address.indexOf('@');
        String local = at > 0 ? address.substring(0, at) : address;
        return Words.foldName(local.toLowerCase(Locale.ROOT)).replaceAll("\\d", "");
    }

    /** How much of somebody's name the two halves of an address are. */
    private static int weight(CastMember member, String first, String second) {
        int weight = 0;
        for (Name name : member.names()) {
            String given = Words.foldName(name.first());
            weight = Math.max(
                    weight,
                    Math.max(
                            weight(given, name.surname(), first, second),
                            weight(given, name.surname(), second, first)));
        }
        return weight;
    }

    private static int weight(String given, String surname, String one, String other) {
        boolean family = surname.length() >= SHORTEST && other.equals(surname);
        boolean own = given.length() >= SHORTEST && one.equals(given);
        if (family && own) {
            return 3;
        }
        if (family && (one.isEmpty() || one.length() == 1 && (given.isEmpty() || given.startsWith(one)))) {
            return one.isEmpty() ? 1 : 2;
        }
        return own && other.isEmpty() ? 1 : 0;
    }
}
