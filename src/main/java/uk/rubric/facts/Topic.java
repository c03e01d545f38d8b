package uk.rubric.facts;

/** What a sentence tells of somebody's health, care or another special category (UK GDPR Article 9). */
public enum Topic {
    INJURY(Kind.MEDICAL, Use.INJURY),
    HISTORY(Kind.MEDICAL, Use.HISTORY),
    /** What may be about an injury or about something else. */
    HEALTH(Kind.MEDICAL, Use.UNKNOWN),
    COUNSELLING(Kind.COUNSELLING, Use.UNKNOWN),
    SOCIAL_CARE(Kind.SOCIAL_CARE, Use.UNKNOWN),
    SPECIAL_CATEGORY(Kind.SPECIAL_CATEGORY, Use.UNKNOWN);

    private final Kind kind;
    private final Use use;

    Topic(Kind kind, Use use) {
        this.kind = kind;
        this.use = use;
    }

    /** The kind of detail that it is. */
    public Kind kind() {
        return kind;
    }

    /** Whether it is about an injury or about what was there before. */
    public Use use() {
        return use;
    }
}
