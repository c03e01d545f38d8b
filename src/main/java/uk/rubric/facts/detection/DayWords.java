package uk.rubric.facts.detection;

/** How people say on which days they can or cannot come: dates, days of the week, weeks, holidays and hours. Patterns for capitals. */
final class DayWords {

    static final String MONTHS =
            "JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER";

    private static final String MONTH = "(?:" + MONTHS + "|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)";

    private static final String NUMBER = "\\d{1,2}(?:ST|ND|RD|TH)?";

    /** A day of the calendar, with or without its year. */
    static final String DATE = "(?:\\d{1,2}[/.\\-]\\d{1,2}(?:[/.\\-]\\d{2,4})?|" + NUMBER + "[\\s\\-](?:OF\\s)?" + MONTH
            + "|" + MONTH + "\\s" + NUMBER + ")(?![A-Z0-9])(?:(?:,?\\s|-)20\\d{2})?";

    private static final String WEEKDAY = "(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAYS?";

    private static final String LINK = "\\s?(?:-|TO|AND|OR|,|&|UNTIL|TILL)\\s?";

    private static final String CALENDAR =
            "(?:(?:" + WEEKDAY + ",?\\s)?(?:" + NUMBER + LINK + ")?" + DATE + "|" + WEEKDAY
                    + "(?:\\s(?:THE\\s)?\\d{1,2}(?:ST|ND|RD|TH))?(?:\\s(?:MORNING|AFTERNOON|EVENING|NIGHT)S?)?|THE\\s\\d{1,2}(?:ST|ND|RD|TH))";

    private static final String WEEK =
            "(?:THE\\s)?(?:FIRST\\s|SECOND\\s|LAST\\s)?WEEKS?\\s(?:OF|COMMENCING|BEGINNING|FROM|ENDING)\\s(?:THE\\s)?(?:"
                    + NUMBER + LINK + ")?(?:" + CALENDAR + ")";

    private static final String NEAR =
            "(?:NEXT|THIS|THE WHOLE OF|ALL OF|ALL)\\s(?:WEEK|MONTH|WEEKEND|" + WEEKDAY + "|" + MONTH + ")";

    private static final String HOLIDAYS =
            "(?:THE\\s)?(?:SCHOOL\\sHOLIDAYS?|HALF[ -]TERM|EASTER|CHRISTMAS|RAMADAN|EID|DIWALI|TERM\\sTIME|BANK\\sHOLIDAYS?)";

    private static final String HOURS =
            "(?:BEFORE|AFTER|BETWEEN)\\s\\d{1,2}(?:[:.]\\d{2})?\\s?(?:AM|PM|O'CLOCK)?(?:\\sAND\\s\\d{1,2}(?:[:.]\\d{2})?\\s?(?:AM|PM)?)?";

    /** Any of these. */
    static final String ANY =
            "(?:" + WEEK + "|" + CALENDAR + "|" + NEAR + "|" + HOLIDAYS + "|" + HOURS + ")(?![A-Z0-9])";

    /** One of these and more of them behind it. */
    static final String SOME =
            ANY + "(?:" + LINK + "(?:" + ANY + "|" + NUMBER + "\\s" + MONTH + "|" + NUMBER + "(?![A-Z0-9])))*+";

    private DayWords() {}
}
