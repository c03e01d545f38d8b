package uk.rubric.authoring;

import java.util.Optional;
import uk.rubric.guidance.Exemption;
import uk.rubric.guidance.Paragraph;
import uk.rubric.guidance.ParagraphId;

/** The texts with which a rule, its cases and the page of its paragraph begin; what their author has to write is marked. */
final class Draft {

    private Draft() {}

    /** A rule of the guidance. */
    static String rule(String rule, ParagraphId id, String edition, Optional<Paragraph> paragraph) {
        return """
                // NRG %s  %s
                rule "%s"
                  @title("(fill in: what is wrong when the rule fires)")
                  @editions("%s..")
                when
                  The document is going beyond the police and the CPS
                  (fill in: what it shows; ./rubric rules phrases lists the sentences)
                then
                  Report a breach and advise "(fill in: what to do)"
                end
                """.formatted(
                id, paragraph.map(Paragraph::title).orElse("(fill in: the paragraph in one sentence)"), rule, edition);
    }

    /** Cases of a rule of the guidance. */
    static String cases(String rule) {
        return """
                rule: %s
                cases:
                  - name: "(fill in: where the rule fires)"
                    given:
                      document: {form: MG11, side: front, going to: defence}
                      address: {of: a witness, use: home, shown: "yes"}
                    expect: breach
                  - {name: "(fill in: a near miss)", but: {document: {going to: cps}}, expect: nothing}
                  - {name: nobody knows whose it is, but: {address: {of: unknown}}, expect: review}
                """.formatted(rule);
    }

    /** The page of a paragraph. */
    static String page(ParagraphId id) {
        return """
                ---
                paragraph: %s
                title: "(fill in: the instruction in one line)"
                severity: S3
                checked-by: rule
                sources:
                  - "(fill in: the statute, rule or guidance it rests on)"
                ---

                ## What to do

                (fill in: what to do)

                ## Why

                (fill in: why)

                ## Avoid and prefer

                | Avoid | Prefer |
                | --- | --- |
                | (fill in: a sentence that breaks it) | (fill in: the same kept) |

                ## Exemptions

                (fill in: the exemptions that reach it, or: None.)

                ## When unsure

                (fill in: what to do when the owner is not known)
                """.formatted(id);
    }

    /** A rule of an exemption. */
    static String permission(String rule, String code, String edition, Optional<Exemption> exemption) {
        return """
                // NRG %s  %s
                rule "%s"
                  @title("(fill in: why it is permitted)")
                  @editions("%s..")
                when
                  (fill in: what it shows; ./rubric rules phrases lists the sentences)
                  A recorded decision under "%s" covers it
                then
                  Permit it under "%s" in paragraphs "(fill in: those that it reaches, as in 3.1 4)"
                end
                """.formatted(
                        code,
                        exemption.map(Exemption::title).orElse("(fill in: the exemption in one sentence)"),
                        rule,
                        edition,
                        code,
                        code);
    }

    /** A recorded decision, as the last entry of a case. */
    static String decision(String code) {
        return """
                decisions:
                  - {code: %s, target: W1, reason: "(fill in: why)", by: "(fill in: who)", at: "(fill in: the day, as in 2026-05-28)"}
                """.formatted(code);
    }

    /** Cases of an exemption: what it permits, and what stays a breach. */
    static String permissionCases(String rule, String code) {
        return """
                rule: %s
                cases:
                  - name: "(fill in: what it permits)"
                    given:
                      document: {form: MG11, side: front, going to: defence}
                      address: {of: a victim, use: home}
                      decision: {code: %s, about: a victim}
                    expect: permitted
                  - {name: the decision is about somebody else, but: {decision: {about: a witness}}, expect: {NRG-3.1-1: breach}}
                  - {name: nobody decided, but: {decision: none}, expect: {NRG-3.1-1: breach}}
                """.formatted(rule, code);
    }
}
