package uk.rubric.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.rubric.check.Finding;
import uk.rubric.check.Problem;
import uk.rubric.check.Verdict;
import uk.rubric.documents.Format;
import uk.rubric.documents.ReadingStatus;
import uk.rubric.facts.Audience;
import uk.rubric.facts.Certainty;
import uk.rubric.facts.Form;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Owner;
import uk.rubric.facts.OwnerRole;
import uk.rubric.facts.PersonId;
import uk.rubric.facts.Stage;
import uk.rubric.guidance.Severity;

/** The words that people of the trade use for the program's codes. */
public final class Words {

    private Words() {}

    /** Who receives the pack: "the defence". */
    public static String of(Audience audience) {
        return switch (audience) {
            case CPS -> "the CPS";
            case COURT -> "the court";
            case DEFENCE -> "the defence";
            case CO_DEFENDANT -> "a co-defendant";
            case JURY -> "the jury";
            case PROBATION -> "probation";
        };
    }

    /** How far the case is: "first hearing". */
    public static String of(Stage stage) {
        return switch (stage) {
            case PRE_CHARGE -> "pre-charge";
            case FIRST_HEARING -> "first hearing";
            case FULL_FILE -> "full file";
            case UNUSED -> "unused material";
            case TRIAL_BUNDLE -> "trial bundle";
            case POST_CONVICTION -> "after conviction";
        };
    }

    static String of(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Clear clear -> "Clear";
            case Verdict.HasFindings has -> "Findings need attention";
            case Verdict.NotFullyChecked not -> "Not fully checked";
        };
    }

    /** The verdict as one sentence that says what to make of it. */
    static String sentence(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Clear clear -> "Everything was read, and no rule found anything to put right.";
            case Verdict.HasFindings has ->
                "Everything was read. " + counted(has.count(), "finding needs", "findings need")
                        + " attention before the material is served.";
            case Verdict.NotFullyChecked not ->
                "Part of the material could not be checked (" + counted(not.problems(), "problem", "problems") + "). "
                        + (not.findings() == 0
                                ? "Nothing was found in the rest, but the material is not clear."
                                : counted(not.findings(), "finding", "findings") + " in the rest.");
        };
    }

    static String outcome(Finding finding) {
        return switch (finding) {
            case Finding.Breach breach -> "Breach";
            case Finding.NeedsReview review -> "For you to decide";
            case Finding.OverRedaction over -> "Hidden without need";
            case Finding.Permitted permitted -> "Permitted";
        };
    }

    static String of(Severity severity) {
        return switch (severity) {
            case S1 -> "S1 critical";
            case S2 -> "S2 serious";
            case S3 -> "S3 moderate";
            case S4 -> "S4 minor";
            case O1 -> "O1 harmful";
            case O2 -> "O2 untidy";
        };
    }

    /** The owner as somebody would say it: "a witness (W1)". */
    static String of(Owner owner) {
        String role = of(owner.role());
        return owner.person()
                .map(PersonId::value)
                .map(id -> role + " (" + id + ")")
                .orElse(role);
    }

    static String of(OwnerRole role) {
        return switch (role) {
            case VICTIM -> "a victim";
            case WITNESS -> "a witness";
            case REPORTER -> "a person who reported";
            case CHILD -> "a child";
            case THIRD_PARTY -> "a third party";
            case DEFENDANT -> "the defendant";
            case CO_DEFENDANT -> "a co-defendant";
            case POLICE -> "a police officer";
            case PROFESSIONAL -> "a professional";
            case ORGANISATION -> "an organisation";
            case UNKNOWN -> "owner not known";
        };
    }

    static String of(Certainty certainty) {
        return switch (certainty) {
            case KNOWN -> "certain";
            case LIKELY -> "likely";
            case UNKNOWN -> "not known";
        };
    }

    /** A kind of detail in lower-case words, abbreviations kept: "NHS number". */
    static String of(Kind kind) {
        return switch (kind) {
            case NHS_NUMBER -> "NHS number";
            case NI_NUMBER -> "National Insurance number";
            case VRM -> "vehicle registration";
            case IBAN -> "IBAN";
            case PNC_ID -> "PNC identifier";
            case CRO -> "CRO number";
            case ASN -> "arrest or summons number";
            case URN -> "case reference (URN)";
            case IP_ADDRESS -> "IP address";
            case URL -> "web address";
            case CARD -> "payment card number";
            case PASSPORT -> "passport number";
            case SPECIAL_CATEGORY -> "special category detail";
            case MEDICAL -> "medical detail";
            case COUNSELLING -> "counselling record";
            case PERSON_NAME -> "name";
            case METADATA -> "document property";
            case HANDLE -> "online name";
            default -> spoken(kind.name());
        };
    }

    static String of(Form form) {
        return switch (form) {
            case VPS -> "victim personal statement";
            case PNC_PRINT -> "PNC print";
            case CAP -> "case action plan";
            case SFR -> "streamlined forensic report";
            case DMD -> "disclosure management document";
            case SDC -> "streamlined disclosure certificate";
            case UNKNOWN -> "form not recognised";
            case OTHER -> "other document";
            case CONTAINER -> "container";
            case MEDICAL -> "medical record";
            case EMAIL -> "e-mail";
            default -> form.name().startsWith("MG") ? form.name() : spoken(form.name());
        };
    }

    static String of(Format format) {
        return switch (format) {
            case PDF -> "PDF";
            case WORD -> "Word";
            case HTML -> "HTML";
            case EMAIL -> "e-mail";
            case OTHER -> "unknown format";
            default -> spoken(format.name());
        };
    }

    static String of(ReadingStatus status) {
        return switch (status) {
            case READ -> "Read";
            case PARTLY_READ -> "Partly read";
            case NOT_READ -> "Not read";
        };
    }

    /** What went wrong, in words: "out of memory". */
    static String kind(Problem problem) {
        String words = spoken(problem.kind());
        return words.isEmpty() ? "Problem" : capital(words);
    }

    /** The problem's sentence, with its page named where a page is to blame. */
    static String detail(Problem problem) {
        return problem instanceof Problem.PartlyRead partly
                        && partly.page() > 0
                        && !partly.detail().toLowerCase(Locale.ROOT).contains("page " + partly.page())
                ? "Page " + partly.page() + ": " + partly.detail()
                : problem.detail();
    }

    /** Page numbers with runs drawn together: "page 2", "pages 1, 3 to 5". */
    static String pages(List<Integer> ascending) {
        List<String> runs = new ArrayList<>();
        for (int i = 0; i < ascending.size(); ) {
            int last = i;
            while (last + 1 < ascending.size() && ascending.get(last + 1) == ascending.get(last) + 1) {
                last++;
            }
            runs.add(last == i ? "" + ascending.get(i) : ascending.get(i) + " to " + ascending.get(last));
            i = last + 1;
        }
        return (ascending.size() == 1 ? "page " : "pages ") + String.join(", ", runs);
    }

    /** A day as it is written in a letter: "1 March 2026". */
    static String of(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).format(day);
    }

    /** A number with its noun: "1 finding", "2 findings". */
    static String counted(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    static String spoken(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
