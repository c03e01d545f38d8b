package uk.rubric.facts;

/** What sort of detail a mention is; {@link #logType()} is its type in the CPS redaction log. */
public enum Kind {
    ADDRESS("Address"),
    POSTCODE("Address"),
    ADDRESS_CLUE("Address"),
    LOCATION("Location"),
    PHONE("Phone number"),
    EMAIL("Email address"),
    HANDLE("Other"),
    URL("Other"),
    IP_ADDRESS("Location"),
    DEVICE_ID("Other"),
    DATE_OF_BIRTH("Date of birth"),
    PLACE_OF_BIRTH("Other"),
    AGE("Other"),
    PERSON_NAME("Named individual"),
    FORMER_NAME("Named individual"),
    OCCUPATION("Occupation"),
    WORKPLACE("Occupation"),
    SCHOOL("Other"),
    RELATIONSHIP("Relationship to others"),
    AVAILABILITY("Other"),
    NHS_NUMBER("NHS number"),
    HOSPITAL_NUMBER("Other"),
    NI_NUMBER("NI Number"),
    PASSPORT("Other"),
    DRIVER_NUMBER("Other"),
    VRM("Vehicle registration"),
    BANK_ACCOUNT("Bank details"),
    CARD("Bank details"),
    IBAN("Bank details"),
    TAX_REFERENCE("Other"),
    PNC_ID("Other"),
    CRO("Other"),
    ASN("Other"),
    URN("Other"),
    PRISON_NUMBER("Other"),
    MEDICAL("Other"),
    COUNSELLING("Other"),
    SPECIAL_CATEGORY("Other"),
    SOCIAL_CARE("Other"),
    PREVIOUS_CONVICTIONS("Previous convictions"),
    WHOLE_DOCUMENT("Other"),
    PAGE("Other"),
    HIDDEN_TEXT("Other"),
    METADATA("Other"),
    FILE_NAME("Other"),
    BARCODE("Other"),
    WRISTBAND("Other"),
    REDACTION("Other"),
    CONTRADICTION("Other"),
    /** A police officer's collar, shoulder or warrant number: business identity, known so that it is not taken for something else. */
    POLICE_NUMBER("Other"),
    /** An exhibit reference such as AB/1: evidence, never personal. */
    EXHIBIT_REFERENCE("Other"),
    /** A crime, custody, incident or court reference: the case's, not a person's. */
    CASE_REFERENCE("Other");

    private final String logType;

    Kind(String logType) {
        this.logType = logType;
    }

    /** One of the fifteen missed-redaction types of the CPS redaction log. */
    public String logType() {
        return logType;
    }
}
