package uk.rubric.rulebook;

import uk.rubric.facts.OwnerRole;

/** Roles in words that can stand in a sentence. */
final class RoleWords {

    private RoleWords() {}

    /** The role with its article: "a witness". */
    static String of(OwnerRole role) {
        return switch (role) {
            case VICTIM -> "a victim";
            case WITNESS -> "a witness";
            case REPORTER -> "somebody who only reported";
            case CHILD -> "a child who is neither victim nor witness";
            case THIRD_PARTY -> "somebody outside the case";
            case DEFENDANT -> "the defendant";
            case CO_DEFENDANT -> "a co-defendant";
            case POLICE -> "a police officer";
            case PROFESSIONAL -> "a professional";
            case ORGANISATION -> "a business or public body";
            case UNKNOWN -> "somebody unknown";
        };
    }
}
