package uk.rubric.facts;

/** Something that a rule may talk about. Facts never change; conclusions are drawn beside them. */
public sealed interface Fact
        permits Service,
                ServedDocument,
                ServedPage,
                Person,
                Mention,
                RecordPrint,
                Comparison,
                Contradiction,
                Order,
                Decision,
                Offence,
                Flag {}
