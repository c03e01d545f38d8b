package uk.rubric.facts.extraction;

import java.util.Optional;
import java.util.regex.Pattern;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Owner;
import uk.rubric.facts.OwnerRole;
import uk.rubric.facts.Role;
import uk.rubric.facts.Use;
import uk.rubric.facts.detection.Detection;

/** Tells which details are those of an office or business and not of a person. */
record Offices(Standpoint standpoint) {

    /** Public bodies have mail domains of their own. */
    private static final Pattern OFFICE_MAIL = Pattern.compile("@[^@]*\\b(?:police|nhs|gov|cps|pnn|cjsm)\\b");

    /** Whether a kind of detail is a way to reach somebody, which offices have as people do. */
    static boolean contact(Kind kind) {
        return switch (kind) {
            case PHONE, EMAIL, ADDRESS, POSTCODE, URL -> true;
            default -> false;
        };
    }

    static Owner organisation(String evidence) {
        return new Owner.Likely(Standpoint.ORGANISATION, OwnerRole.ORGANISATION, evidence);
    }

    /** A business's own, as the label of its field says. */
    static Owner certainly(String evidence) {
        return new Owner.Known(Standpoint.ORGANISATION, OwnerRole.ORGANISATION, evidence);
    }

    /** The use of a detail by its owner: an officer's or professional's desk telephone and mail address are the office's; a mobile or home line need not be. */
    static Use use(CastMember owner, Detection detection, Use use) {
        return official(owner) && desk(detection) && use != Use.HOME && use != Use.SAFE ? Use.BUSINESS : use;
    }

    private static boolean official(CastMember member) {
        return member.has(Role.POLICE) || member.has(Role.PROFESSIONAL);
    }

    /** Whether a detail is of the sort by which a desk is reached: no mobile telephone, no private mail. */
    static boolean desk(Detection detection) {
        return switch (detection.kind()) {
            case PHONE -> !detection.canonical().startsWith("07");
            case EMAIL -> OFFICE_MAIL.matcher(detection.canonical()).find();
            default -> false;
        };
    }

    /** Whose a contact detail of a business is: the officer's or professional's who is reached there, but an address is the business's own. */
    Owner owner(Narrative.Answer answer, Detection detection) {
        boolean address = detection.kind() == Kind.ADDRESS || detection.kind() == Kind.POSTCODE;
        Optional<CastMember> official = answer.member().filter(member -> !address && official(member));
        return official.map(member -> standpoint.likely(member, answer.evidence()))
                .orElseGet(() -> organisation("a business or public office, by the words around it"));
    }
}
